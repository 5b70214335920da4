import Catalog
import FilterLanguage
import Terms
import Wording

/// What a reader must know of a difference.
extension EditionDifference {
  /// What became of one university, with what the editions say and do not say of it: `new, beyond the end of the 2021 list`.
  func words(for change: RankChange) -> String {
    let word = word(for: change.direction)
    switch (change.before, change.after) {
    case (nil, let place?) where place.rank == nil, (let place?, nil) where place.rank == nil:
      return "\(word), listed without a rank"
    case (nil, _) where change.isBeyondEnd: return "\(word), beyond the end of \(list(from))"
    case (_, nil) where change.isBeyondEnd: return "\(word), beyond the end of \(list(to))"
    case (let before?, let after?) where (before.rank == nil) != (after.rank == nil):
      return "\(word), listed without a rank in \(shortName(before.rank == nil ? from : to))"
    default: return word
    }
  }

  /// `2021`; where two rankings are compared, `ml`.
  private func shortName(_ edition: EditionName) -> String { isOfOneRanking ? "\(edition.year)" : edition.ranking }

  /// `the 2021 list`; where two rankings are compared, `the ml list`.
  private func list(_ edition: EditionName) -> String { "the \(shortName(edition)) list" }

  /// What happened in a line, what a mark of it rests on, and what to be careful about.
  var notes: [Note] {
    let editions =
      isOfOneRanking
      ? "\(to.ranking) \(from.year) to \(to.year)" : "\(from.ranking) \(from.year) and \(to.ranking) \(to.year)"
    let scope = top.map { ", top \($0)" } ?? ""
    let basis = knownSince.map { "“first time” is among the editions that tell who was there, since \($0)" }
    return ["\(editions)\(scope): \(counts)"] + [basis].compactMap { $0.map { Note($0) } } + cautions
  }

  /// `4 risen, 0 fallen, 6 same, 3 new (2 beyond the end of the 2021 list), 0 gone`.
  private var counts: String {
    let counts = Dictionary(changes.map { ($0.direction, 1) }, uniquingKeysWith: +)
    return RankChange.Direction.allCases.compactMap { direction -> String? in
      let count = counts[direction] ?? 0
      guard direction != .unclear || count > 0 else { return nil }
      let beyond = changes.count { $0.isBeyondEnd && $0.direction == direction }
      let ofThem = beyond > 0 ? " (\(beyond) beyond the end of \(list(direction == .new ? from : to)))" : ""
      return "\(count) \(word(for: direction))\(ofThem)"
    }.joined(separator: ", ")
  }

  /// What the ranks alone do not tell: that ties are numbered in two ways, that a list is a part of a longer one, and whom
  /// a filter left out because nobody knows.
  var cautions: [Note] { [countingNote, partNote, undecidedNote].compactMap { $0.map { Note($0) } } }

  /// Where the editions number ties differently and a printed rank went another way than the number of those ahead.
  var countingNote: String? {
    let moved = countsApart ? changes.filter(\.differsFromAhead) : []
    guard !moved.isEmpty else { return nil }
    let named = moved.prefix(5).map(\.countingWords).joined(separator: "; ")
    let more = moved.count > 5 ? "; and \(moved.count - 5) more" : ""
    return "\(name(from)) and \(name(to)) number ties differently: \(named)\(more)"
  }

  private func name(_ edition: EditionName) -> String { "\(edition.ranking) \(edition.year)" }

  private var partNote: String? {
    guard changes.contains(where: { $0.before == nil || $0.after == nil }) else { return nil }
    let parts = [(from, countingBefore), (to, countingAfter)].filter { $0.1?.scheme == .subset }.map { name($0.0) }
    guard let first = parts.first else { return nil }
    return parts.count == 1
      ? "\(first) is a part of a longer list, which may have left out who is not in it"
      : "\(parts.joined(separator: " and ")) are parts of longer lists, which may have left out who is not in them"
  }

  private var undecidedNote: String? {
    guard undecided > 0 else { return nil }
    return "\(undecided.counted("university")) left out because it is not known whether the filter holds"
  }
}

extension RankChange {
  /// `University of Washington 8 to 7, with 7 ahead in both`.
  var countingWords: String {
    let places = "\(university) \(before?.rank?.first ?? 0) to \(after?.rank?.first ?? 0)"
    guard let aheadBefore, let aheadAfter else { return places }
    return aheadBefore == aheadAfter
      ? "\(places), with \(aheadAfter) ahead in both" : "\(places), with \(aheadBefore) and then \(aheadAfter) ahead"
  }
}

extension [PerhapsRenamed] {
  /// A line for each of the first five.
  var notes: [Note] {
    prefix(5).map { pair in
      let (gone, new) = (pair.gone.university, pair.new.university)
      return Note(
        "`\(gone)` (\(pair.gone.before?.text ?? ""), gone) and `\(new)` (\(pair.new.after?.text ?? ""), new) may be "
          + "one institution under two names", .see(.sideBySide(new, gone)), .act(.makeOne(new, gone)))
    } + (count > 5 ? [Note("\(count - 5) more pairs may be one institution each")] : [])
  }
}
