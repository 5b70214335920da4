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

  /// What stands in quotes is text, without them; what is written as a number and fits is a number; all else is text.
  private static func value(of text: String) -> Value {
    if let quoted = unquoted(text) { return .text(quoted) }
    guard isNumber(text) else { return .text(text) }
    if let integer = Int64(text) { return .integer(integer) }
    let isDecimal = text.utf8.contains { !(0x30...0x39).contains($0) && $0 != UInt8(ascii: "-") }
    if isDecimal, let number = Double(text), number.isFinite { return .real(number) }
    return .text(text)
  }

  /// The text between two quotes, single or double, where one inside stands doubled; nil if it is not so.
  private static func unquoted(_ text: String) -> String? {
    guard let quote = text.first, quote == "'" || quote == "\"", text.count >= 2, text.last == quote else { return nil }
    // No word of a command line has a NUL in it.
    let parts = String(text.dropFirst().dropLast()).replacing("\(quote)\(quote)", with: "\0")
    return parts.contains(quote) ? nil : parts.replacing("\0", with: String(quote))
  }

  /// Whether a text is written as numbers are: `-7`, `0.5`, `1e9`, but not `007`, `+7` or `.5`, whose first character
  /// would be lost.
  private static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = takeDigits(&rest)
    guard whole.first != UInt8(ascii: "0") ? whole.count > 0 : whole.count == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard !takeDigits(&rest).isEmpty else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard !takeDigits(&rest).isEmpty else { return false }
    }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout Substring.UTF8View) -> Substring.UTF8View {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(digits.count)
    return digits
  }
}
