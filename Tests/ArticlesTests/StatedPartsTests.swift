import Terms
import Testing

@testable import Articles

@Suite struct `What somebody states of a university or program` {
  @Test(arguments: [
    ("12-24", 12, 24 as Int?, false), ("18", 18, 18, false), ("12+", 12, nil, true), ("12–24+", 12, 24, true),
    ("9 months to 2 years", 9, 24, false), ("2 years", 24, 24, false), ("1 month", 1, 1, false),
  ])
  func `is a duration in months`(_ text: String, _ shortest: Int, _ longest: Int?, _ isOpen: Bool) {
    #expect(StudyDuration(stated: text) == StudyDuration(minMonths: shortest, maxMonths: longest, isOpen: isOpen))
  }

  @Test(arguments: ["", "long", "24-12", "0", "12 - ", "1.3", "9999"])
  func `is no duration where it is not sure`(_ text: String) { #expect(StudyDuration(stated: text) == nil) }

  @Test func `is a list, open where it says so`() {
    #expect(ArticleList(stated: "NLP; Vision") == ArticleList(items: ["NLP", "Vision"]))
    #expect(ArticleList(stated: "NLP, vision and others") == ArticleList(items: ["NLP", "Vision"], isOpen: true))
    #expect(ArticleList(stated: " ; ") == nil)
  }

  @Test(arguments: [
    (
      "Toronto" as String?, "Ontario" as String?, "CA" as String?,
      Place(city: "Toronto", state: "Ontario", country: "Canada", countryCode: "CA") as Place?
    ),
    (
      "Pittsburgh", "PA", nil,
      Place(
        city: "Pittsburgh", state: "Pennsylvania", stateCode: "PA", country: "United States", countryCode: "US")
    ),
    (
      nil, "georgia", "usa",
      Place(state: "Georgia", stateCode: "GA", country: "United States", countryCode: "US")
    ),
    ("Perth", "WA", "Australia", Place(city: "Perth", state: "WA", country: "Australia", countryCode: "AU")),
    (nil, nil, "Atlantis", Place(country: "Atlantis")), (nil, nil, nil, nil),
  ])
  func `is a place with its codes`(
    _ city: String?, _ state: String?, _ country: String?, _ expected: Place?
  ) {
    #expect(Place(statedCity: city, state: state, country: country) == expected)
  }
}
