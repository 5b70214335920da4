/// Texts by their trigrams, to find those that are like another one without looking at all of them.
///
/// A text is as like another as the trigrams that both have are a part of those that either has (Jaccard), or half as like
/// as they are a part of the shorter one's, so that `Berkley` finds the University of California, Berkeley. Words are
/// padded, so that a beginning counts more than a middle, and their order does not matter. It is symmetric.
///
/// Of 110,000 names of institutions it takes 22 MB, and about a tenth of a millisecond to find one's like.
public struct TrigramIndex: Sendable {
  /// A text that is like the one that was asked for.
  public struct Match: Sendable, Equatable {
    /// The place of the text among those that the index was made of.
    public let number: Int
    /// How like it is: more than 0, and 1 where both have the same trigrams.
    public let likeness: Double
  }

  /// From how much on two texts are like each other.
  public static let least = 0.3
  /// How many places of trigrams are looked up for one text, the rarest first: past that come those that most texts have.
  static let mostPostings = 5_000
  /// How many texts are compared with one, those first that have most of the rarest: each is at another place of memory.
  static let mostCandidates = 500

  /// The trigrams of each text, sorted, one text after another.
  private(set) var trigrams: [UInt16] = []
  private(set) var starts: [Int] = [0]
  private(set) var signatures: [TrigramSignature] = []
  /// The texts that have each trigram, one trigram after another, in the order of the texts.
  private(set) var postings: [Int32] = []
  private(set) var postingStarts = [Int](repeating: 0, count: Trigrams.count + 1)

  /// - Parameter texts: Folded: lower case, without accents.
  public init(_ texts: some Sequence<String>) {
    for text in texts {
      let own = Trigrams.of(text)
      trigrams.append(contentsOf: own)
      signatures.append(TrigramSignature(own))
      starts.append(trigrams.count)
    }
    for trigram in trigrams { postingStarts[Int(trigram) + 1] += 1 }
    for trigram in 0..<Trigrams.count { postingStarts[trigram + 1] += postingStarts[trigram] }
    postings = [Int32](repeating: 0, count: trigrams.count)
    var next = postingStarts
    for number in 0..<count {
      for trigram in trigrams[starts[number]..<starts[number + 1]] {
        postings[next[Int(trigram)]] = Int32(number)
        next[Int(trigram)] += 1
      }
    }
  }

  /// How many texts there are.
  public var count: Int { starts.count - 1 }

  /// The texts that are like another, the likest first, and of those that are equally like the earlier one.
  ///
  /// Who looks for many keeps a `TrigramLookup`.
  public func nearest(to text: String, count: Int) -> [Match] {
    var lookup = TrigramLookup(self)
    return lookup.nearest(to: text, count: count)
  }

  /// How like two texts are, from 0 to 1.
  public static func likeness(of first: String, and second: String) -> Double {
    let (first, second) = (Trigrams.of(first), Trigrams.of(second))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var (place, shared) = (0, 0)
    for trigram in first {
      while place < second.count, second[place] < trigram { place += 1 }
      if place < second.count, second[place] == trigram { shared += 1 }
    }
    return likeness(shared: shared, of: first.count, second.count)
  }

  static func likeness(shared: Int, of first: Int, _ second: Int) -> Double {
    max(Double(shared) / Double(first + second - shared), Double(shared) / Double(2 * min(first, second)))
  }
}
