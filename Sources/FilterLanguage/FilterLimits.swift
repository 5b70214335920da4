/// How large a filter may be; what passes these limits runs in SQLite with its default limits.
///
/// - SeeAlso: <https://www.sqlite.org/limits.html>
public enum FilterLimits {
  /// Longest text, in UTF-8 bytes: 1 MiB.
  public static let byteCount = 1 << 20
  /// Most comparisons in one filter. SQLite's time to plan an OR of subqueries grows with its square: 0.3 s for
  /// 1,000, 10 s for 5,000 (SQLite 3.40.1).
  public static let comparisons = 1_000
  /// Most values in one filter; a value is bound once for each place where a name is looked up, and SQLite takes
  /// 32,766 bindings.
  public static let values = 10_000
  /// Most fields and values in one comparison that works something out.
  public static let terms = 30
  /// Most products of fields, and calls of `abs`, in one comparison: what a band leaves open is asked of both its ends,
  /// four times for each product.
  public static let products = 4
  /// Most bindings in one compiled filter.
  public static let bindings = 32_000
  /// Deepest nesting of parentheses and NOT.
  public static let nesting = 200
  /// How often AND and OR may stand inside each other once needless parentheses are gone, with what a calculation within
  /// them takes: one for each sum, three for each that stands on the right of another. SQLite's parser has a stack of
  /// 100 entries.
  public static let alternation = 40
  /// Longest pattern of LIKE, in UTF-8 bytes: SQLite's own limit.
  public static let patternByteCount = 50_000
  /// Most names in a list of columns or an order.
  public static let names = 100
}
