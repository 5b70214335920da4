/// What a query of a user's may ask for at most, below SQLite's own limits: one function over longer values would take
/// minutes and gigabytes.
public enum QueryLimits {
  /// The longest text or blob, in bytes.
  public static let valueByteCount = 100_000_000
  /// The longest pattern of LIKE and GLOB, in bytes.
  public static let patternByteCount = 10_000
}
