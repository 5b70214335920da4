import Testing

@testable import Terms

@Test(arguments: [
  ("University of California — San Diego", "University of California, San Diego"),
  ("University of California at San Diego", "university of california san diego"),
  ("The Ohio State University", "Ohio State University"), ("ETH Zürich", "ETH Zurich"), ("Zu\u{0308}rich", "Zürich"),
  ("Univ. of X", "University of X"), ("Texas A&M", "Texas A & M"), ("King’s College", "Kings College"),
  ("Łódź", "Lodz"), ("Carnegie-Mellon University", "Carnegie Mellon University"),
  ("UC San Diego", "University of California, San Diego"), ("U.C., San Diego", "UC-San Diego"),
  ("U. of Washington", "University of Washington"), ("U Michigan", "University of Michigan"),
  ("Washington University in St. Louis", "Washington University, Saint Louis"),
  ("Ohio St. Univ.", "Ohio State University"), ("UW-Madison", "University of Wisconsin—Madison"),
  ("Cal State Los Angeles", "CSU, Los Angeles"), ("TU Berlin", "Technical University of Berlin"),
  ("University of Hawaiʻi", "University of Hawai‘i"), ("Đại học Hà Nội", "Dai hoc Ha Noi"),
])
func `one university under two spellings`(_ left: String, _ right: String) {
  #expect(FoldedKey.university(left) == .university(right))
}

@Test(arguments: [
  ("University of San Diego", "University of California, San Diego"),
  ("San Diego University", "University of San Diego"),
  ("Washington University", "University of Washington"), ("东京大学", "北京大学"),
  ("University of California", "UC"), ("Saint Louis University", "Louisiana State University"),
  ("University of York", "York University"), ("IN", "AT"),
])
func `two universities stay two`(_ left: String, _ right: String) {
  #expect(FoldedKey.university(left) != .university(right))
}

@Test func `masters and master's are one degree`() {
  #expect(FoldedKey.program("Masters of Science in AI") == .program("Master's of science in A.I."))
}
