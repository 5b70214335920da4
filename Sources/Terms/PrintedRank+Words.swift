/// Ranks that are printed in words or in rarer signs.
extension PrintedRank {
  /// Reads `>1500`, `over 1500` (1501+), `≥1500`, `1500 or more`, `Top 100` and `≤100` (1–100), `150 to 200`, `150~200`, `No. 7`,
  /// `rank 7`, `7.`, `tied 7` and `7 (joint)`; nil for anything else.
  ///
  /// - Parameter text: Without blanks, each dash a hyphen.
  static func inWords(_ text: String) throws(Problem) -> PrintedRank? {
    let text = text.lowercased()
    for (start, step) in opening where text.hasPrefix(start) {
      return try whole(text.dropFirst(start.count)).map { PrintedRank(first: $0 + step, isOpen: true) }
    }
    for end in openEnds where text.hasSuffix(end) {
      return try whole(text.dropLast(end.count)).map { PrintedRank(first: $0, isOpen: true) }
    }
    for start in ["top", "<=", "≤"] where text.hasPrefix(start) {
      return try whole(text.dropFirst(start.count)).map { PrintedRank(first: 1, last: $0) }
    }
    for start in ["no.", "№", "ranked", "rank"] where text.hasPrefix(start) {
      return try whole(text.dropFirst(start.count)).map { PrintedRank(first: $0) }
    }
    if let tied = try tied(text) { return tied }
    if text.hasSuffix(".") { return try whole(text.dropLast()).map { PrintedRank(first: $0) } }
    return try band(text)
  }

  private static let opening = [(">=", 0), ("≥", 0), (">", 1), ("over", 1), ("morethan", 1), ("above", 1)]
  private static let openEnds = ["ormore", "andmore", "orabove", "andabove", "andover", "orover"]

  private static func tied(_ text: String) throws(Problem) -> PrintedRank? {
    var rest = text[...]
    if let start = ["tied", "tie", "joint"].first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(start.count)
    } else if let end = ["(joint)", "joint"].first(where: { rest.hasSuffix($0) }) {
      rest = rest.dropLast(end.count)
    } else {
      return nil
    }
    for end in ["st", "nd", "rd", "th"] where rest.hasSuffix(end) { rest = rest.dropLast(2) }
    return try whole(rest).map { PrintedRank(first: $0, isTied: true, isTieInWords: true) }
  }

  private static func band(_ text: String) throws(Problem) -> PrintedRank? {
    for mark in ["to", "~", "∼", "～", "〜"] {
      guard let place = text.place(of: mark) else { continue }
      guard let first = try whole(text[..<place.lowerBound]), let last = try whole(text[place.upperBound...]) else {
        return nil
      }
      guard first <= last else { throw .reversed }
      return PrintedRank(first: first, last: last)
    }
    return nil
  }

  /// A number that is all of a text; nil if it is more or less than that.
  private static func whole(_ text: Substring) throws(Problem) -> Int? {
    guard let first = text.utf8.first, first &- 48 < 10 else { return nil }
    guard text.utf8.allSatisfy({ $0 &- 48 < 10 || $0 == UInt8(ascii: ",") }) else { return nil }
    return try parse(text)?.first
  }
}

extension String {
  /// Where a text stands in this one for the first time.
  fileprivate func place(of mark: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(mark) { return start..<index(start, offsetBy: mark.count) }
      start = index(after: start)
    }
    return nil
  }
}
