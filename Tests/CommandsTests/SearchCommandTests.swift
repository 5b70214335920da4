import SQLiteStorage
import TestSupport
import Testing

private func rows(_ lines: String...) -> String {
  "rank,kind,name,university,field,snippet\r\n" + lines.map { $0 + "\r\n" }.joined()
}

@Test func `an abbreviation finds the area and then the programs that cover it`() throws {
  let home = try SeededHome()
  let found = try home.run("search", "nlp", "--csv")
  #expect(found.status == 0 && found.stderr.isEmpty)
  let lines = found.stdout.split(separator: "\r\n")
  #expect(lines.count == 14)
  #expect(lines[1] == "1,focus area,Natural language processing,,abbreviation,NLP")
  #expect(
    lines[2]
      == "2,program,Master of Science in Computer Science,Columbia University,focus area,Natural language processing")
  #expect(!found.stdout.contains("Cornell"))
  #expect(
    try home.run("search", "Natural", "Language", "processing", "--csv", "--kind", "program").stdout
      == found.stdout.replacing("\r\n1,focus area,Natural language processing,,abbreviation,NLP", with: "")
      .replacingRanks())
}

@Test func `a name with other words finds the programs of both`() throws {
  let home = try SeededHome()
  let program = "1,program,Masters of Science in Computer Science,Stanford University,focus area"
  #expect(
    try home.run("search", "stanford nlp", "--csv") == .answer(rows("\(program),Natural language processing")))
  #expect(
    try home.run("search", "computer vision", "stanford", "--kind", "program", "--csv")
      == .answer(rows("\(program),Computer vision")))
}

@Test func `a university goes by any of its names, before what belongs to it`() throws {
  let home = try SeededHome()
  #expect(
    try home.run("search", "cmu", "--limit", "2", "--csv")
      == ToolResult(
        stdout: rows(
          "1,university,Carnegie Mellon University,,alias,CMU",
          "2,program,Master of Science in Machine Learning,Carnegie Mellon University,university,"
            + "Carnegie Mellon University"), stderr: "note: 5 more; --limit 7 shows all\n", status: 0))
  #expect(
    try home.run("search", "CMU fifth", "--csv")
      == .answer(
        rows(
          "1,track,Fifth Year Masters in Machine Learning,Carnegie Mellon University,name,"
            + "Fifth Year Masters in Machine Learning")))
}

@Test func `the last word may go on, and every word where nothing is found otherwise`() throws {
  let home = try SeededHome()
  let statistical = "1,course,Statistical machine learning,,name,Statistical machine learning"
  #expect(try home.run("search", "statistical mach", "--csv", "--kind", "course") == .answer(rows(statistical)))
  #expect(try home.run("search", "stat mach", "--csv", "--kind", "course") == .answer(rows(statistical)))
}

@Test func `an accent and the case of letters make no difference`() throws {
  let home = try SeededHome()
  #expect(
    try home.run("search", "ROBÓTICS", "--kind", "focus-area", "--limit", "1", "--csv").stdout
      == rows("1,focus area,Robotics,,name,Robotics"))
}

@Test func `a typing mistake is mended and said`() throws {
  let home = try SeededHome()
  let found = try home.run("search", "robtics", "--csv")
  #expect(found.stderr == "note: `robtics` was not found; searched for `robotics`\n")
  #expect(
    found.stdout
      == rows(
        "1,focus area,Robotics,,name,Robotics",
        "2,focus area,Computer graphics,,broader,\"vision, graphics and robotics\"",
        "3,focus area,Computer vision,,broader,\"vision, graphics and robotics\"",
        "4,focus area,\"Vision, graphics and robotics\",,name,\"Vision, graphics and robotics\"",
        "5,program,Master of Science in Computer Science,Columbia University,focus area,"
          + "\"Vision, graphics and robotics\"",
        "6,program,Master of Science in Machine Learning,Carnegie Mellon University,focus area,Robotics"))
}

@Test func `words that are not found together are found by themselves, and the answer says which`() throws {
  let home = try SeededHome()
  let found = try home.run("search", "stanford kazoo", "--csv", "--limit", "1")
  #expect(found.stdout == rows("1,university,Stanford University,,alias,Stanford"))
  #expect(found.stderr.hasPrefix("note: `kazoo` was not found\nnote: "))
  let apart = try home.run("search", "stanford cornell nlp", "--kind", "program", "--csv")
  #expect(
    apart
      == ToolResult(
        stdout: """
          rank,kind,name,university,field,snippet,words\r
          1,program,Masters of Science in Computer Science,Stanford University,focus area,Natural language processing,\
          stanford; nlp\r

          """,
        stderr: "note: `stanford`, `cornell`, `nlp` were not found together; found is what has 2 of these 3\n",
        status: 0))
}

@Test func `other forms of a word come before parts of a search and before words that are only near`() throws {
  let home = try SeededHome()
  let found = try home.run("search", "vision robots", "--csv")
  #expect(found.stderr == "note: `robots` was searched for as `robot`, `robotics` too\n")
  #expect(found.lines.count > 3)
  #expect(found.lines.dropFirst().allSatisfy { $0.contains("ision, graphics and robotics") })
  let learner = try home.run("search", "learner", "--csv", "--kind", "focus-area", "--limit", "1")
  #expect(learner.stderr.hasPrefix("note: `learner` was not found; searched for `learning`"))
}

@Test func `a star lets any word go on`() throws {
  let home = try SeededHome()
  let found = try home.run("search", "stat* learning", "--csv", "--kind", "course")
  #expect(found.lines[1] == "1,course,Statistical machine learning,,name,Statistical machine learning")
  #expect(try home.run("search", "* robotics", "--json") == home.run("search", "robotics", "--json"))
}

@Test func `what is found is marked only where colour is asked for`() throws {
  let home = try SeededHome()
  let search = ["search", "visual", "--kind", "focus-area", "--limit", "1", "--no-header"]
  #expect(try home.run(search).stdout == "1  focus area  Visualization    name  Visualization\n")
  #expect(
    try home.run(search + ["--color", "always"]).stdout == "1  focus area  Visualization    name  «Visualization»\n")
  #expect(
    try home.run(search + ["--color", "always", "--json"]).stderr.hasPrefix("{\"error\":{\"code\":\"usage\""))
}

@Test func `nothing found is no error and names what is near`() throws {
  let home = try SeededHome()
  #expect(
    try home.run("search", "xylophone", "--json")
      == ToolResult(stdout: "[\n]\n", stderr: "note: nothing found for `xylophone`\n", status: 0))
  #expect(
    try home.run("search", "xylophone kazoo", "--csv").stderr == "note: nothing found for `xylophone kazoo`\n")
  #expect(
    try home.run("search", "! ? --", "--csv")
      == ToolResult(
        stdout: rows(), stderr: "note: nothing to search for: the text has no letter and no digit\n", status: 0))
}

@Test(arguments: [
  "\"", "'", "a\"b", "nlp\" OR \"x", "AND", "OR", "NOT", "NEAR", "NEAR(a b, 2)", "a AND", "* ^ : - ( )", "text : nlp",
  "{text context} : nlp", "nlp*", "^nlp", "-nlp", "+nlp", "nlp;DROP TABLE program", "🤖 nlp 🏳️‍🌈", "\u{202E}nlp",
  "e\u{301}", "\u{301}", "\u{1B}[31m", "%_%", "nlp\u{1}\u{2}", "C++ & C#", "..", "\\", "<b>", "ﬁ", "ǅ",
])
func `no text is a syntax error`(_ text: String) throws {
  let home = try SeededHome()
  let found = try home.run("search", "--csv", "--", text)
  #expect(found.status == 0)
  #expect(found.stdout.hasPrefix("rank,kind,name,university,field,snippet"))
  #expect(!found.stderr.contains("error") && !found.stderr.contains("\u{1B}"))
}

@Test func `a search of too many words is refused`() throws {
  let home = try SeededHome()
  let most = Array(repeating: "nlp", count: 64)
  #expect(try home.run(["search"] + most).status == 0)
  #expect(
    try home.run(["search"] + most + ["nlp"])
      == .usage("error: a search takes up to 64 words, not 65\nhelp: search for fewer words\n"))
}

@Test func `a kind that does not exist is refused`() throws {
  let home = try SeededHome()
  #expect(
    try home.run("search", "nlp", "--kind", "programme").stderr.hasPrefix(
      "error: the value `programme` is invalid for `--kind <kind>`; the values are university, program,"))
}

extension String {
  /// The lines with their first field counted again.
  fileprivate func replacingRanks() -> String {
    split(separator: "\r\n").enumerated().map { index, line in
      (index == 0 ? String(line) : "\(index)\(line.drop { $0 != "," })") + "\r\n"
    }.joined()
  }
}
