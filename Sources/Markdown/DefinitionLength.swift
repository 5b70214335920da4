/// How long the target and the title of a link's definition are, such as `[mit]: https://www.mit.edu "MIT"`.
///
/// It overestimates: it takes whatever stands behind `]:` for a definition.
enum DefinitionLength {
  private static let blanks = Set(" \t\r\n>".utf8)

  /// The longest of a text, in bytes; 0 where there is none. Takes time in proportion to the text's length: a target
  /// ends before the next definition, and a title where the next one begins.
  static func longest(in bytes: [UInt8]) -> Int {
    var longest = 0
    var index = 0
    while let colon = bytes[index...].firstIndex(of: UInt8(ascii: ":")) {
      index = colon + 1
      guard colon > 0, bytes[colon - 1] == UInt8(ascii: "]") else { continue }
      let target = start(bytes, from: index)
      let title = start(bytes, from: end(ofTarget: bytes, from: target))
      longest = max(longest, end(ofTitle: bytes, from: title) - target)
    }
    return longest
  }

  /// Behind blanks, line ends and the marks of quotes.
  private static func start(_ bytes: [UInt8], from index: Int) -> Int {
    bytes[index...].firstIndex { !blanks.contains($0) } ?? bytes.count
  }

  private static func end(ofTarget bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "<") else {
      return bytes[start...].firstIndex { $0 <= UInt8(ascii: " ") } ?? bytes.count
    }
    let rest = bytes[(start + 1)...]
    return rest.firstIndex { [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\n")].contains($0) } ?? bytes.count
  }

  private static func end(ofTitle bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count else { return bytes.count }
    let ends: [UInt8]
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): ends = [bytes[start]]
    case UInt8(ascii: "("): ends = [UInt8(ascii: "("), UInt8(ascii: ")")]
    default: return start
    }
    var index = start + 1
    while index < bytes.count, !ends.contains(bytes[index]) {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.count)
  }
}
