import TestSupport
import Testing

@Suite struct `--about` {
  @Test func `lists what is called so or covers it, and says what may cover it too`() throws {
    let home = try SeededHome()
    let found = try home.run("programs", "--about", "data science", "--columns", "slug,program", "--csv")
    #expect(
      found
        == ToolResult(
          stdout: "slug,program\r\nucb,Masters in Data Science\r\nuw,Master of Science in Data Science\r\n",
          stderr: "note: 11 programs left out: 9 with an open `focus` list that does not name it\n", status: 0))
    let filter = try home.run("programs", "--where", "about = 'data science'", "--columns", "slug,program", "--csv")
    #expect(filter == found)
    let both = try home.run("universities", "--about", "EECS", "--about", "robotics", "--count")
    #expect(both.stdout == "0\n")
  }

  @Test func `names what no program is about, with what is near`() throws {
    let home = try SeededHome()
    let found = try home.run("programs", "--about", "robotik", "--count")
    #expect(found.stdout == "0\n")
    #expect(
      found.lines(of: \.stderr).first
        == "warning: no program is called `robotik` or covers it; did you mean `Robotics` or `robots`?")
    let grouped = try home.run("programs", "--where", "about = 'roboticss'", "--group-by", "about", "--count")
    #expect(grouped.lines(of: \.stderr).first?.contains("no program is called `roboticss`") == true)
  }

  @Test func `groups by what programs are about, each with the list that may go on`() throws {
    let home = try SeededHome()
    let groups = try home.run("programs", "--group-by", "about", "--limit", "1", "--csv")
    #expect(
      groups.lines(of: \.stderr).last
        == "note: 11 programs with an open `focus` list may belong to further groups")
  }
}

extension ToolResult {
  fileprivate func lines(of text: KeyPath<ToolResult, String>) -> [Substring] {
    self[keyPath: text].split(separator: "\n")
  }
}
