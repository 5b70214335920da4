import Testing

@testable import Terms

private func american(_ city: String?, _ state: String, _ code: String) -> Place {
  Place(city: city, state: state, stateCode: code, country: "United States", countryCode: "US")
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
func `a place in the United States`(_ text: String, _ location: Place) {
  #expect(Place.parse(text) == location)
}

@Test(arguments: [
  (
    "Toronto, Ontario, Canada",
    Place(city: "Toronto", state: "Ontario", country: "Canada", countryCode: "CA")
  ),
  ("Zurich, Switzerland", Place(city: "Zurich", country: "Switzerland", countryCode: "CH")),
  ("Zurich, Switzerland.", Place(city: "Zurich", country: "Switzerland", countryCode: "CH")),
  ("Singapore", Place(city: "Singapore", country: "Singapore", countryCode: "SG")),
  ("France", Place(country: "France", countryCode: "FR")),
  (
    "Tbilisi, Tbilisi, Georgia",
    Place(city: "Tbilisi", state: "Tbilisi", country: "Georgia", countryCode: "GE")
  ),
  ("Oxford, England", Place(city: "Oxford", country: "United Kingdom", countryCode: "GB")),
  ("Abidjan, Côte d’Ivoire", Place(city: "Abidjan", country: "Ivory Coast", countryCode: "CI")),
  ("New York", Place(city: "New York")), ("Springfield", Place(city: "Springfield")),
  ("Springfield, Shelbyville", Place(city: "Springfield", state: "Shelbyville")),
  ("Springfield, Shelbyville.", Place(city: "Springfield", state: "Shelbyville")),
  ("A, B, Atlantis", Place(city: "A", state: "B", country: "Atlantis")),
])
func `a place anywhere else`(_ text: String, _ location: Place) {
  #expect(Place.parse(text) == location)
}

@Test(arguments: ["Georgia", "", ",", "Pittsburgh,", "a, b, c, d"])
func `a place that is not certain is refused`(_ text: String) { #expect(Place.parse(text) == nil) }

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
