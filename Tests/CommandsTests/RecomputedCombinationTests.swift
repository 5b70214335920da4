import Foundation
import TestSupport
import Testing

/// Two publishers' files, made up, of 1,000 rows each: what `rankings combine` makes of them against what a program makes of
/// the files that shares nothing with the tool, in exact fractions.
@Suite struct `A combination computed again from its files` {
  private static let files = #"""
    import csv, random
    draw = random.Random(2016)
    syllables = [c + v for c in 'bdfgklmnprstvz' for v in 'aeiou']
    names = set()
    while len(names) < 1300:
        names.add(''.join(draw.choice(syllables) for _ in range(5)).capitalize() + ' University')
    names = sorted(names)

    def ranks(count, first_band, tie, gap):
        """Ranks as printed: ties, a few places left out, then bands, the last one without an end, then no rank."""
        out, rank = [], 1
        while rank < first_band:
            size = draw.choice([1] * tie + [2, 3])
            out += [('=%d' if size > 1 else '%d') % rank] * size
            rank += size + (1 if draw.random() < gap else 0)
        while len(out) < count - 230:
            out += ['%d-%d' % (rank, rank + 99)] * draw.choice([98, 100, 103])
            rank += 100
        out += ['%d+' % rank] * (count - 20 - len(out))
        return out + ['n/a'] * (count - len(out))

    def write(path, heads, count, *shape):
        chosen, printed = draw.sample(names, count), ranks(count, *shape)
        with open(path, 'w', newline='') as file:
            rows = csv.writer(file)
            rows.writerow(heads)
            score = 100.0
            for name, rank in zip(chosen, printed):
                score -= draw.choice([0, 0.1, 0.1, 0.2])
                rows.writerow([rank, name, '%.1f' % max(score, 1)])

    write('a.csv', ['world_rank', 'institution', 'score'], 1000, 400, 6, 0.02)
    write('b.csv', ['rank', 'university_name', 'total_score'], 1000, 250, 3, 0.0)
    """#

  private static let recomputation = #"""
    import csv, itertools, subprocess, os, sys
    from bisect import bisect_left, bisect_right
    from fractions import Fraction as F

    class List:
        def __init__(self, path):
            self.places, self.scores = {}, {}
            for row in list(csv.reader(open(path)))[1:]:
                rank, name, score = row
                self.scores[name] = F(score)
                rank = rank.strip('=')
                if rank == 'n/a': continue
                if rank.endswith('+'): self.places[name] = (int(rank[:-1]), None)
                else:
                    ends = rank.split('-')
                    self.places[name] = (int(ends[0]), int(ends[-1]))
        def among(self, names, printed):
            self.here = {n: p for n, p in self.places.items() if n in names}
            firsts = sorted(p[0] for p in self.here.values())
            lasts = sorted(p[1] for p in self.here.values() if p[1] is not None)
            count, self.position, self.order = len(self.here), {}, {}
            for n, (first, last) in self.here.items():
                ahead = bisect_left(lasts, first)
                behind = 0 if last is None else count - bisect_right(firsts, last)
                self.order[n] = F(ahead + 1 + count - behind, 2)
                self.position[n] = F(first + (max(first, count) if last is None else last), 2) if printed else self.order[n]
            top = max(self.position.values()) if printed else count
            self.behind = max(count, -(-top // 1)) + 1

    def results(lists, weights, method, missing, printed):
        measured = method in ('z', 'minmax')
        who = [set(l.scores if measured else l.places) for l in lists]
        names = set.intersection(*who) if missing == 'drop' else set.union(*who)
        for l in lists: l.among(names, printed)
        out = {}
        for n in names:
            parts = []
            for l, w in zip(lists, weights):
                if measured:
                    own = [float(s) for m, s in l.scores.items() if m in names]
                    low, high = min(own), max(own)
                    if method == 'z':
                        if not hasattr(l, 'mean') or l.of != len(own):
                            l.of, l.mean = len(own), sum(own) / len(own)
                            l.spread = (sum((s - l.mean) ** 2 for s in own) / len(own)) ** 0.5
                        middle, unit = l.mean, l.spread
                    else: middle, unit = low, high - low
                    s = float(l.scores[n]) if n in l.scores else low if missing == 'last' else None
                    if s is not None: parts.append(((s - middle) / unit, w))
                elif method in ('mean', 'median'):
                    p = l.position.get(n, F(l.behind) if missing == 'last' else None)
                    if p is not None: parts.append((p, w))
                elif method == 'rrf':
                    if n in l.position: parts.append((1 / (60 + l.position[n]), w))
                else:
                    absent = len(names) - len(l.here)
                    placed = len(l.here) + (absent if missing == 'last' else 0)
                    points = placed - l.order[n] if n in l.order else F(absent - 1, 2) if missing == 'last' else F(0)
                    parts.append((points / placed if missing == 'ignore' else points, w))
            total = sum(w for _, w in parts)
            if method in ('borda', 'rrf'): out[n] = sum((p * w for p, w in parts), F(0))
            elif method == 'median':
                all = sorted(p for p, w in parts for _ in range(w))
                out[n] = (all[(len(all) - 1) // 2] + all[len(all) // 2]) / 2
            else: out[n] = sum(p * w for p, w in parts) / total
        return out

    checked = 0
    cases = list(itertools.product(['mean', 'median', 'borda', 'rrf', 'minmax', 'z'], ['last', 'ignore', 'drop'], [False, True]))
    for method, missing, printed in cases:
        if printed and method not in ('mean', 'median', 'rrf'): continue
        expected = results([List('a.csv'), List('b.csv')], [7, 2], method, missing, printed)
        command = [os.environ['TOOL'], 'rankings', 'combine', 'a', 'b', '--method', method, '--missing', missing,
                   '--eligible', 'everybody', '--weight', '0.7', '--weight', '0.2', '--positions',
                   'printed' if printed else 'average', '--csv', '--database', 'catalog.db']
        rows = list(csv.DictReader(subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()))
        better = (lambda a, b: a > b) if method not in ('mean', 'median') else (lambda a, b: a < b)
        case = (method, missing, printed)
        assert {r['university'] for r in rows} == set(expected), case
        values = sorted(expected.values(), reverse=method not in ('mean', 'median'))
        firsts, counts = {}, {}
        if method in ('z', 'minmax'):
            for r, v in zip(rows, values):
                assert abs(float(r['score']) - v) < 1e-9 and abs(expected[r['university']] - v) < 1e-9, (case, r)
                checked += 1
            continue
        for index, v in enumerate(values):
            firsts.setdefault(v, index + 1)
            counts[v] = counts.get(v, 0) + 1
        for r in rows:
            v = expected[r['university']]
            assert int(r['place']) == firsts[v] and (r['tied'] == 'yes') == (counts[v] > 1), (case, r, v)
            assert abs(float(r['score']) - float(v)) < 1e-9, (case, r, v)
            checked += 1
    print(len(cases), checked > 20000)
    """#

  @Test func `is the same, by every method`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.python(Self.files) == .answer(""))
    for ranking in ["a", "b"] {
      let result = try place.catalog(
        "rankings", "import", "\(ranking).csv", "--ranking", ranking, "--year", "2020", "--create-universities")
      #expect(result.status == 0, "\(result.stderr.suffix(400))")
    }
    #expect(try place.python(Self.recomputation) == .answer("36 True\n"))
  }
}
