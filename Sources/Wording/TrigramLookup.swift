/// Looks for texts in an index, one after another: what it works with is as long as the index, and made once.
public struct TrigramLookup: Sendable {
  private let index: TrigramIndex
  /// How many of the rarest trigrams each text was found to have; 0 between two lookups.
  private var counts: [UInt8]
  /// The texts of which that is not 0.
  private var found: [Int32] = []
  /// A bit for each trigram of the text that is looked for; none between two lookups.
  private var isAsked = [UInt64](repeating: 0, count: Trigrams.count / 64)

  /// - Parameter index: Of the texts.
  public init(_ index: TrigramIndex) {
    self.index = index
    counts = [UInt8](repeating: 0, count: index.count)
  }

  /// The texts that are like another, the likest first, and of those that are equally like the earlier one.
  ///
  /// - Parameters:
  ///   - before: Where given, only texts are looked at whose number is lower.
  ///   - differing: Where given, only texts are found of whose trigrams at most so many are not the other's, and the
  ///     other way round.
  public mutating func nearest(
    to text: String, count: Int, before: Int? = nil, differing: Int? = nil
  ) -> [TrigramIndex.Match] {
    guard count > 0, index.count > 0 else { return [] }
    let asked = Trigrams.of(text)
    for trigram in asked { isAsked[Int(trigram >> 6)] |= 1 << UInt64(trigram & 63) }
    defer { for trigram in asked { isAsked[Int(trigram >> 6)] = 0 } }
    let signature = TrigramSignature(asked)
    var best: [TrigramIndex.Match] = []
    for candidate in candidates(asked, before: before, differing: differing ?? .max) {
      let start = index.starts[candidate.number]
      let ownCount = index.starts[candidate.number + 1] - start
      let own = index.signatures[candidate.number]
      let most = min(
        candidate.mostShared, asked.count - signature.fewestMissing(in: own),
        ownCount - own.fewestMissing(in: signature))
      let fewest = max(asked.count, ownCount) - (differing ?? .max)
      let worst = best.count == count ? best[count - 1].likeness : TrigramIndex.least
      guard most > 0, most >= fewest, TrigramIndex.likeness(shared: most, of: asked.count, ownCount) >= worst else {
        continue
      }
      let shared = self.shared(start, ownCount)
      let likeness = TrigramIndex.likeness(shared: shared, of: asked.count, ownCount)
      guard shared >= fewest, likeness >= TrigramIndex.least else { continue }
      best.insert(TrigramIndex.Match(number: candidate.number, likeness: likeness), keeping: count)
    }
    return best
  }

  /// How many of a text's trigrams are those that are asked for.
  private func shared(_ start: Int, _ count: Int) -> Int {
    index.trigrams.withUnsafeBufferPointer { trigrams in
      isAsked.withUnsafeBufferPointer { isAsked in
        var shared: UInt64 = 0
        for place in start..<(start + count) {
          let trigram = trigrams[place]
          shared &+= isAsked[Int(trigram >> 6)] >> UInt64(trigram & 63) & 1
        }
        return Int(shared)
      }
    }
  }

  /// A text that has some of the rarest trigrams, and how many of all of them it may have.
  private struct Candidate {
    let number: Int
    let mostShared: Int
  }

  /// The texts that have the rarest of some trigrams, those first that have most of them.
  ///
  /// Who lacks at most so many of all lacks at most so many of the rarest, so that a few more than these tell.
  private mutating func candidates(_ asked: [UInt16], before: Int?, differing: Int) -> [Candidate] {
    let lookedPlaces = count(asked, before: before, most: differing < asked.count ? differing + 3 : asked.count)
    let least = differing < lookedPlaces ? lookedPlaces - differing : 1
    defer {
      for number in found { counts[Int(number)] = 0 }
      found.removeAll(keepingCapacity: true)
    }
    var numbers = [Int](repeating: 0, count: lookedPlaces + 1)
    for number in found { numbers[Int(counts[Int(number)])] += 1 }
    // Where those stand that have so many.
    var (starts, total) = ([Int](repeating: 0, count: lookedPlaces + 1), 0)
    var fewest = lookedPlaces
    while fewest >= least, total < TrigramIndex.mostCandidates {
      starts[fewest] = total
      total += numbers[fewest]
      fewest -= 1
    }
    var candidates = [Candidate](repeating: Candidate(number: 0, mostShared: 0), count: total)
    for number in found {
      let shared = Int(counts[Int(number)])
      guard shared > fewest else { continue }
      candidates[starts[shared]] = Candidate(number: Int(number), mostShared: shared + asked.count - lookedPlaces)
      starts[shared] += 1
    }
    return Array(candidates.prefix(TrigramIndex.mostCandidates))
  }

  /// Counts which texts have the rarest of some trigrams, of so many at most.
  ///
  /// - Returns: How many trigrams were looked up.
  private mutating func count(_ asked: [UInt16], before: Int?, most: Int) -> Int {
    let places = asked.map { self.places(of: $0, before: before) }.sorted { $0.count < $1.count }
    var (looked, lookedPlaces) = (0, 0)
    for place in places.prefix(most) {
      guard looked == 0 || looked + place.count <= TrigramIndex.mostPostings, lookedPlaces < UInt8.max else { break }
      looked += place.count
      lookedPlaces += 1
      for posting in index.postings[place] {
        if counts[Int(posting)] == 0 { found.append(posting) }
        counts[Int(posting)] &+= 1
      }
    }
    return lookedPlaces
  }

  /// Where the texts stand that have a trigram.
  private func places(of trigram: UInt16, before: Int?) -> Range<Int> {
    let start = index.postingStarts[Int(trigram)]
    var end = index.postingStarts[Int(trigram) + 1]
    guard let before else { return start..<end }
    var low = start
    while low < end {
      let middle = (low + end) / 2
      if index.postings[middle] < before { low = middle + 1 } else { end = middle }
    }
    return start..<low
  }
}

extension [TrigramIndex.Match] {
  /// Inserts a match at its place among the best.
  fileprivate mutating func insert(_ match: Element, keeping most: Int) {
    var place = count
    while place > 0, (self[place - 1].likeness, match.number) < (match.likeness, self[place - 1].number) { place -= 1 }
    guard place < most else { return }
    if count == most { removeLast() }
    insert(match, at: place)
  }
}
