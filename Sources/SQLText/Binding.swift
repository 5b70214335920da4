/// A value bound to one placeholder; one case for each of SQLite's storage classes that the catalogue uses.
public enum Binding: Hashable, Sendable {
  /// SQL's NULL.
  case null
  /// A 64-bit signed integer; also how a truth value is bound, as 1 or 0.
  case integer(Int64)
  /// A double; SQLite stores NaN as NULL.
  case real(Double)
  /// UTF-8 text; bound with its length, so that a NUL inside it survives.
  case text(String)
}
