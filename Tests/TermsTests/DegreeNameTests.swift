import Testing

@testable import Terms

@Test(arguments: [
  ("Master of Science in Machine Learning", "Master of Science"),
  ("Masters of Science in Computer Science", "Master of Science"), ("Masters in EECS", "Master"),
  ("Master's in EECS", "Master"), ("Master’s degree", "Master"), ("M.Sc. in Statistics", "Master of Science"),
  ("MS Robotics", "Master of Science"), ("MEng", "Master of Engineering"), ("M.Eng. X", "Master of Engineering"),
  ("MBA", "Master of Business Administration"), ("Ph.D. in AI", "Doctor of Philosophy"),
  ("Doctor of Philosophy", "Doctor of Philosophy"), ("Masters of Computational Data Science", "Master"),
  ("Bachelor of Arts", "Bachelor of Arts"), ("Graduate Certificate in AI", "Graduate Certificate"),
  ("Certificate in AI", "Certificate"), ("LLM", "Master of Laws"),
  ("Master of Computer Science", "Master of Computer Science"),
])
func `a degree is taken from a name`(_ name: String, _ degree: String) {
  #expect(DegreeName.degree(of: name) == degree)
}

@Test(arguments: ["Computer Science", "ms robotics", "Mastering AI", "Graduate School", ""])
func `a name without a degree has none`(_ name: String) { #expect(DegreeName.degree(of: name) == nil) }
