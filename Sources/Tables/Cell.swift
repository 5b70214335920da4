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

/// A value of a row whose bytes somebody else holds, until it is written.
@frozen
public enum LentCell {
  /// As in ``Cell``.
  case null
  /// As in ``Cell``.
  case integer(Int64)
  /// As in ``Cell``.
  case real(Double)
  /// Text; CSV and TSV hand on bytes that are no UTF-8 as they are, and the other formats put U+FFFD in their place.
  case text(UnsafeBufferPointer<UInt8>)
  /// Bytes: `x'0aff'`, which is a literal of SQL, and text in every other format.
  case blob(UnsafeRawBufferPointer)
}
