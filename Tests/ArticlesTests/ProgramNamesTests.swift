import Articles
import Testing

/// The programs of the first row of a table whose cell holds `cell`.
private func programs(_ cell: String) throws -> [String] {
  let text = "# P (2021)\n\n| Rank | University | Program |\n|---|---|---|\n| 1 | A University | \(cell) |\n"
  return try read(text).universities[0].programs.map(\.name)
}

@Test(arguments: [
  ("Masters in X, Masters in Y", ["Masters in X", "Masters in Y"]),
  ("Master of Science in Robotics, Systems and Control", ["Master of Science in Robotics, Systems and Control"]),
  ("MSc X, Y and Z; PhD W", ["MSc X, Y and Z", "PhD W"]), ("MSc X<br>PhD Y<br/>of Z", ["MSc X", "PhD Y of Z"]),
  ("Computer Science, Data Science; AI", ["Computer Science", "Data Science", "AI"]),
  ("\tMasters\u{A0}in \t EECS,", ["Masters in EECS"]), ("", []), ("**MSc X**, [PhD Y](u)", ["MSc X", "PhD Y"]),
  ("M.S. in X, M.Eng. in Y", ["M.S. in X", "M.Eng. in Y"]), ("MSc X \\| Y", ["MSc X | Y"]),
])
func `a cell's programs`(_ cell: String, _ names: [String]) throws { #expect(try programs(cell) == names) }
