/// One value of a row, as it leaves the catalogue.
public enum Cell: Hashable, Sendable {
  /// No value; every format that can keeps it apart from empty text.
  case null
  /// Written with all of its digits in every format, also beyond 2^53.
  case integer(Int64)
  /// Written in the fewest digits that read back as the same number.
  case real(Double)
  /// Any text; control characters are allowed.
  case text(String)
  /// `true` or `false` in JSON, `yes` or `no` elsewhere.
  case boolean(Bool)
  /// An array of strings in JSON, the items joined by `; ` elsewhere.
  case list([String])
  /// An array of numbers in JSON, the items joined by `; ` elsewhere.
  case integers([Int64])
}
