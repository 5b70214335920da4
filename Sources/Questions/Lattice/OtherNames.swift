/// Names that no database needs to hold.
enum OtherNames {
  /// Further words for ways of delivery, by the name that a database may have for them; a `|` between two.
  static let deliveries = [
    "online": "remote|remotely|distance learning|virtual|virtually", "on campus": "in person|on site|onsite",
    "hybrid": "blended",
  ]

  /// What people call the rankings of publishers whose name stands in a ranking's; a `|` between two.
  static let rankings = [
    ("times", "Times Higher Education|THE ranking|THE rankings|Times Higher Education World University Rankings"),
    ("shanghai", "ARWU|Academic Ranking of World Universities|Shanghai ranking"),
    ("arwu", "Shanghai|Academic Ranking of World Universities"), ("qs", "Quacquarelli Symonds"),
    ("cwur", "Center for World University Rankings"), ("usnews", "US News|U.S. News"),
  ]

  /// Short forms of degrees.
  static let degrees = [
    "Master of Science": "MSc|MS|MS degree|MSc degree|masters of science", "Master of Engineering": "MEng",
    "Master of Arts": "MA degree", "Master of Business Administration": "MBA", "Doctor of Philosophy": "PhD",
  ]

  /// What follows the last " in ", such as "Machine Learning" in "Research Ranking in Machine Learning".
  static func subject(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let place = words.lastIndex(where: { $0.lowercased() == "in" }) else { return name }
    return words[(place + 1)...].joined(separator: " ")
  }
}
