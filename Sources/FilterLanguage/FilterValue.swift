public import SQLText

/// A value as a filter writes it.
public enum FilterValue: Hashable, Sendable {
  /// `'California'`; any text.
  case text(String)
  /// `10`, `-3`.
  case integer(Int64)
  /// `7.5`, `1e3`; must be finite to be compiled.
  case real(Double)
  /// `TRUE` or `FALSE`.
  case boolean(Bool)

  /// The value as SQLite takes it; a truth value is 1 or 0.
  public var binding: Binding {
    switch self {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .real(let number): .real(number)
    case .boolean(let flag): .integer(flag ? 1 : 0)
    }
  }

  /// The value as a filter writes it, with quotes inside text doubled.
  public var literal: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    }
  }

  static func quoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { result += "'" }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }
}
