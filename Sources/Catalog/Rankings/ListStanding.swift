/// How far up a list a university stands among all that the list ranks.
public struct ListStanding: Sendable, Hashable {
  /// How many stand surely before it.
  public let ahead: Int
  /// How many stand surely behind it.
  public let behind: Int
  /// How many the list ranks, itself among them.
  public let count: Int

  /// The percentile rank: of each hundred how many stand behind it, those beside it counted half, itself too. 59 of 400 is
  /// 85.375.
  ///
  /// It is what scipy's `percentileofscore` calls `mean`, and follows the average position as combinations count it.
  public var percentile: Double { 50 * Double(count + behind - ahead) / Double(count) }

  /// Its place among those: 59 of 400.
  public var words: String { "\(ahead + 1) of \(count)" }
}
