/// How many letters must be inserted, deleted, replaced or swapped with a neighbour to make one word the other.
///
/// The restricted Damerau-Levenshtein distance (optimal string alignment), over Unicode scalars, case included.
/// Time is the product of the lengths, memory three rows of the second word.
public enum EditDistance {
  /// Longest word that is compared, in scalars.
  public static let longest = 128

  /// The distance, or nil if it is greater than `limit` or a word is longer than `longest`.
  ///
  /// - SeeAlso: <https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance>
  public static func between(_ first: String, _ second: String, limit: Int) -> Int? {
    guard first.isASCII, second.isASCII else {
      return between(
        Array(first.unicodeScalars.prefix(longest + 1)), Array(second.unicodeScalars.prefix(longest + 1)), limit)
    }
    // Most words of a vocabulary end here.
    guard abs(first.utf8.count - second.utf8.count) <= limit else { return nil }
    return between(Array(first.utf8.prefix(longest + 1)), Array(second.utf8.prefix(longest + 1)), limit)
  }

  private static func between<Letter: Equatable>(_ a: [Letter], _ b: [Letter], _ limit: Int) -> Int? {
    guard max(a.count, b.count) <= longest, abs(a.count - b.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for row in a.indices {
      let next = self.row(row, a, b, last, beforeLast)
      if (next.min() ?? 0) > limit, (last.min() ?? 0) > limit { return nil }
      (beforeLast, last) = (last, next)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  private static func row<Letter: Equatable>(
    _ row: Int, _ a: [Letter], _ b: [Letter], _ last: [Int], _ beforeLast: [Int]
  ) -> [Int] {
    var next = [row + 1]
    next.reserveCapacity(b.count + 1)
    for column in b.indices {
      let replaced = last[column] + (a[row] == b[column] ? 0 : 1)
      var best = min(replaced, last[column + 1] + 1, next[column] + 1)
      if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      next.append(best)
    }
    return next
  }
}

/// The names that someone may have meant.
public enum NearestNames {
  /// Up to `count` names, each once, best first, ties in their order: those with few letters changed (a third of the
  /// word at most), then those that contain the word or stand in it (three letters or more). Case does not matter.
  public static func find(_ word: String, among names: [String], count: Int) -> [String] {
    let word = word.lowercased()
    let limit = max(1, word.unicodeScalars.count / 3)
    var found: [(name: String, distance: Int)] = []
    for name in names {
      let lower = name.lowercased()
      if let distance = EditDistance.between(word, lower, limit: limit) {
        found.append((name, distance))
      } else if min(word.utf8.count, lower.utf8.count) >= 3, lower.holds(word) || word.holds(lower) {
        found.append((name, limit + 1))
      }
    }
    let order = found.indices.sorted { (found[$0].distance, $0) < (found[$1].distance, $1) }
    var given: Set<String> = []
    return Array(order.map { found[$0].name }.filter { given.insert($0).inserted }.prefix(max(0, count)))
  }
}

extension String {
  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

  /// Whether a text stands in it, byte for byte: `contains` looks for characters, twenty times as long.
  fileprivate func holds(_ part: String) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard part.count <= text.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
      }
    }
  }
}
