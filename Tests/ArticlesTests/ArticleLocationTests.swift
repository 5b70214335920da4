import Testing

@testable import Articles

private func american(_ city: String?, _ state: String, _ code: String) -> ArticleLocation {
  ArticleLocation(city: city, state: state, stateCode: code, country: "United States", countryCode: "US")
}

@Test(arguments: [
  ("Pittsburgh, Pennsylvania", american("Pittsburgh", "Pennsylvania", "PA")),
  ("Pittsburgh, Pennsylvania.", american("Pittsburgh", "Pennsylvania", "PA")),
  ("Pittsburgh, PA.", american("Pittsburgh", "Pennsylvania", "PA")),
  ("New York City, New York", american("New York City", "New York", "NY")),
  ("Atlanta, Georgia", american("Atlanta", "Georgia", "GA")),
  ("Washington, D.C.", american("Washington", "District of Columbia", "DC")),
  ("Ithaca, new york, USA", american("Ithaca", "New York", "NY")), ("California", american(nil, "California", "CA")),
  ("California, United States", american(nil, "California", "CA")),
])
func `a place in the United States`(_ text: String, _ location: ArticleLocation) {
  #expect(ArticleLocation.parse(text) == location)
}

@Test(arguments: [
  (
    "Toronto, Ontario, Canada",
    ArticleLocation(city: "Toronto", state: "Ontario", country: "Canada", countryCode: "CA")
  ),
  ("Zurich, Switzerland", ArticleLocation(city: "Zurich", country: "Switzerland", countryCode: "CH")),
  ("Zurich, Switzerland.", ArticleLocation(city: "Zurich", country: "Switzerland", countryCode: "CH")),
  ("Singapore", ArticleLocation(city: "Singapore", country: "Singapore", countryCode: "SG")),
  ("France", ArticleLocation(country: "France", countryCode: "FR")),
  (
    "Tbilisi, Tbilisi, Georgia",
    ArticleLocation(city: "Tbilisi", state: "Tbilisi", country: "Georgia", countryCode: "GE")
  ),
  ("Oxford, England", ArticleLocation(city: "Oxford", country: "United Kingdom", countryCode: "GB")),
  ("Abidjan, Côte d’Ivoire", ArticleLocation(city: "Abidjan", country: "Ivory Coast", countryCode: "CI")),
  ("New York", ArticleLocation(city: "New York")), ("Springfield", ArticleLocation(city: "Springfield")),
  ("Springfield, Shelbyville", ArticleLocation(city: "Springfield", state: "Shelbyville")),
  ("Springfield, Shelbyville.", ArticleLocation(city: "Springfield", state: "Shelbyville")),
  ("A, B, Atlantis", ArticleLocation(city: "A", state: "B", country: "Atlantis")),
])
func `a place anywhere else`(_ text: String, _ location: ArticleLocation) {
  #expect(ArticleLocation.parse(text) == location)
}

@Test(arguments: ["Georgia", "", ",", "Pittsburgh,", "a, b, c, d"])
func `a place that is not certain is refused`(_ text: String) { #expect(ArticleLocation.parse(text) == nil) }

@Test(arguments: [("france", "FR"), ("fr", "FR"), ("Fr", "FR"), ("fra", nil), ("xx", nil)])
func `a country is found by its name or its code`(_ text: String, _ code: String?) {
  #expect(Country.namedOrCoded(text)?.code == code)
}

@Test func `the tables are whole and without doubles`() {
  #expect(CountryTable.rows.count == 249)
  #expect(Set(CountryTable.rows.map(\.0)).count == 249)
  #expect(USState.named("PA")?.name == "Pennsylvania")
  #expect(USState.named("pa") == nil)
  #expect(USState.named("wyoming")?.code == "WY")
}
