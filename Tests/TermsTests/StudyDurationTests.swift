import Testing

@testable import Terms

@Test(arguments: [
  ("9 months to 2 years", 9, 24, false), ("1–2.5+ years", 12, 30, true), ("1–2+ years", 12, 24, true),
  ("1 to 2+ years", 12, 24, true), ("12 months", 12, 12, false), ("18-24 months", 18, 24, false),
  ("2 years", 24, 24, false), ("2 years.", 24, 24, false), ("one year", 12, 12, false), ("1.5 years", 18, 18, false),
  ("1 year - 2 years", 12, 24, false), ("1 to 2 years or more", 12, 24, true), ("10 Mo", 10, 10, false),
  ("2-3 yrs", 24, 36, false), ("1–2 years+", 12, 24, true), ("9months", 9, 9, false), ("1.25 years", 15, 15, false),
])
func `a duration is read in months`(_ text: String, _ low: Int, _ high: Int, _ isOpen: Bool) {
  #expect(StudyDuration.parse(text) == StudyDuration(minMonths: low, maxMonths: high, isOpen: isOpen))
}

@Test(arguments: [("at least 1 year", 12), ("2+ years", 24), ("2 years or more", 24), ("18 months+", 18)])
func `a duration without an end is open`(_ text: String, _ low: Int) {
  #expect(StudyDuration.parse(text) == StudyDuration(minMonths: low, maxMonths: nil, isOpen: true))
}

@Test(arguments: [
  "up to 2 years", "3 semesters", "2", "years", "2 to 1 years", "0 months", "1.3 years", "about 2 years",
  "2 years (part-time)", "2 years full-time", "1+ to 2 years", "2 weeks", "100 years", "99999999999999999999 years",
  "1..5 years", ".5 years", "1 to", "at least 1 to 2 years", "at 2 years", "", "two", "1, 2 years",
  String(repeating: "1 to ", count: 20) + "2 years",
])
func `a duration that is not certain is refused`(_ text: String) { #expect(StudyDuration.parse(text) == nil) }
