import ArgumentParser
import SQLiteStorage

/// `year=2022`: a value for a parameter of a query.
struct QueryParameter: ExpressibleByArgument {
  let name: String
  let value: Value

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
    let name = argument[..<equals]
    let bare = name.first.map { ":@$".contains($0) } == true ? name.dropFirst() : name
    guard !bare.isEmpty else { return nil }
    self.name = String(bare)
    value = Self.value(of: String(argument[argument.index(after: equals)...]))
  }

  /// A whole number or a decimal where the text is written as one and fits; else the text.
  private static func value(of text: String) -> Value {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard text.utf8.count - digits.count <= 1, let first = digits.first else { return .text(text) }
    if digits.allSatisfy({ (0x30...0x39).contains($0) }) { return Int64(text).map { .integer($0) } ?? .text(text) }
    let isDecimal = (0x30...0x39).contains(first) && digits.allSatisfy { "0123456789.eE+-".utf8.contains($0) }
    if isDecimal, let number = Double(text), number.isFinite { return .real(number) }
    return .text(text)
  }
}
