import Articles
import Terms

/// What stands in a cell for a rank.
enum RankCell: Equatable {
  case rank(PrintedRank)
  /// `2-2`: a band of one place, which is that place.
  case bandOfOne(PrintedRank)
  case none
  case wrong(PrintedRank.Problem)

  /// Reads a cell; plain numbers, ties and bands without making a text of them.
  init(_ cell: UnsafeBufferPointer<UInt8>) {
    let bytes = cell.trimmed
    if let cell = Self.plain(bytes) {
      self = cell
      return
    }
    do throws(PrintedRank.Problem) {
      let text = String(decoding: bytes, as: UTF8.self)
      let rank = try PrintedRank.parse(text)
      self = rank.map { PrintedRank.isBandOfOne($0, text) ? .bandOfOne($0) : .rank($0) } ?? .none
    } catch {
      self = .wrong(error)
    }
  }

  /// `7`, `=7` and `101-150`; nil for anything else.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> RankCell? {
    var index = 0
    let isTied = bytes.first == UInt8(ascii: "=")
    if isTied { index = 1 }
    guard let first = number(bytes, &index) else { return nil }
    if index == bytes.count { return .rank(PrintedRank(first: first, isTied: isTied)) }
    guard !isTied, bytes[index] == UInt8(ascii: "-") else { return nil }
    index += 1
    guard let last = number(bytes, &index), index == bytes.count, first <= last else { return nil }
    let rank = PrintedRank(first: first, last: last)
    return first == last ? .bandOfOne(rank) : .rank(rank)
  }

  /// Up to six digits, not zero.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int? {
    let start = index
    var value = 0
    while index < bytes.count, index - start < 6, bytes[index] &- 48 < 10 {
      value = value * 10 + Int(bytes[index] &- 48)
      index += 1
    }
    return value > 0 ? value : nil
  }
}

/// What stands in a cell for a score.
enum ScoreCell: Equatable {
  case score(Double)
  case none
  /// `52.1–54.3`: less than a number, more than nothing.
  case range
  case wrong

  /// Reads a cell: a decimal, also with thousands separators, a decimal comma or a percent sign.
  init(_ cell: UnsafeBufferPointer<UInt8>) {
    let bytes = cell.trimmed
    if bytes.isEmpty {
      self = .none
    } else if let score = Self.plain(bytes) {
      self = .score(score)
    } else {
      self = Self.printed(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Up to 15 digits with a point among them, which is exact: both parts of the division are whole numbers below 2^53.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard bytes.count <= 16 else { return nil }
    var value = 0
    var scale = 0
    var digits = 0
    for byte in bytes {
      if byte == UInt8(ascii: "."), scale == 0 {
        scale = 1
        continue
      }
      guard byte &- 48 < 10 else { return nil }
      value = value * 10 + Int(byte &- 48)
      digits += 1
      if scale > 0 { scale *= 10 }
    }
    guard digits > 0, digits <= 15 else { return nil }
    return Double(value) / Double(max(scale, 1))
  }

  private static func printed(_ text: String) -> ScoreCell {
    var plain = text.filter { !$0.isWhitespace }
    if ["-", "–", "—", "n/a", "na", "n.a.", "nr", "null", "none"].contains(plain.lowercased()) { return .none }
    if plain.hasSuffix("%") { plain.removeLast() }
    if let number = number(plain) { return .score(number) }
    let parts = plain.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "—" }
    return parts.count == 2 && parts.allSatisfy { number(String($0)) != nil } ? .range : .wrong
  }

  private static func number(_ text: String) -> Double? {
    guard let first = text.utf8.first, first &- 48 < 10 || first == UInt8(ascii: "-") else { return nil }
    if let power = powerOfTen(text) { return power.isFinite ? power : nil }
    guard text.utf8.allSatisfy({ $0 &- 48 < 10 || [0x2C, 0x2D, 0x2E].contains($0) }) else { return nil }
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count == 1 { return Double(text) }
    let areThousands = groups.dropFirst().dropLast().allSatisfy { $0.utf8.count == 3 && !$0.contains(".") }
    let last = groups.last?.prefix { $0 != "." } ?? ""
    if areThousands, last.utf8.count == 3, (1...3).contains(groups[0].utf8.count) {
      return Double(groups.joined())
    }
    return groups.count == 2 && !text.contains(".") ? Double(groups.joined(separator: ".")) : nil
  }

  /// `1e-3`, `9.5E+01`: as programs write a number that is very small or large.
  private static func powerOfTen(_ text: String) -> Double? {
    guard text.utf8.count(where: { $0 | 0x20 == UInt8(ascii: "e") }) == 1 else { return nil }
    let isPlain = text.utf8.allSatisfy { $0 &- 48 < 10 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }
    return isPlain ? Double(text) : nil
  }
}
