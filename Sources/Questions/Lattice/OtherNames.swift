/// Names that no database needs to hold.
enum OtherNames {
  /// Further words for ways of delivery, by the name that a database may have for them; a `|` between two.
  static let deliveries = [
    "online": "remote|remotely|distance learning|virtual|virtually", "on campus": "in person|on site|onsite",
    "hybrid": "blended",
  ]

  /// Further names of countries, by the code that a database may have for them.
  static let countries = [
    "US": "USA|U.S.|U.S.A.|America|United States of America",
    "GB": "UK|U.K.|Britain|Great Britain",
  ]

  /// What follows the last " in ", such as "Machine Learning" in "Research Ranking in Machine Learning".
  static func subject(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let place = words.lastIndex(where: { $0.lowercased() == "in" }) else { return name }
    return words[(place + 1)...].joined(separator: " ")
  }
}
