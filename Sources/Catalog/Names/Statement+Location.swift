import SQLiteStorage
import Terms

extension Statement {
  /// The place in five columns: city, state, its code, country, its code; nil if all of them are NULL.
  ///
  /// - Parameter column: The first of them.
  func location(at column: Int) -> Place? {
    if (column...column + 4).allSatisfy({ isNull($0) }) { return nil }
    return Place(
      city: optionalText(column), state: optionalText(column + 1), stateCode: optionalText(column + 2),
      country: optionalText(column + 3), countryCode: optionalText(column + 4))
  }
}
