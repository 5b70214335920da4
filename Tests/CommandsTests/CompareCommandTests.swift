import TestSupport
import Testing

@Test func `two universities stand side by side, their facts with the numbers of the sources`() throws {
  let home = try SeededHome()
  let compared = try home.run("compare", "stanford", "MIT")
  #expect(compared.status == 0 && compared.stderr.isEmpty)
  let lines = compared.stdout.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  #expect(lines[0].hasPrefix("Fact           Stanford University  "))
  #expect(lines[0].hasSuffix("  Massachusetts Institute of Technology"))
  func row(_ label: String) -> [String] {
    lines.first { $0.hasPrefix(label + "  ") }.map { line in
      line.split(separator: "  ").map { $0.trimmingPrefix(" ") }.filter { !$0.isEmpty }.map(String.init)
    } ?? []
  }
  #expect(row("ml rank 2022") == ["ml rank 2022", "3", "[2]", "4", "[2]"])
  #expect(row("ml rank 2021") == ["ml rank 2021", "3", "[1]", "4", "[1]"])
  #expect(row("Slug") == ["Slug", "stanford", "mit"])
  #expect(lines.contains("Sources"))
  #expect(lines.contains("  [1]  Master's Program in Machine Learning (2021). Towards AI Team, 2021"))
}

@Test func `facts are rows and things are columns in every other format`() throws {
  let home = try SeededHome()
  let compared = try home.run("compare", "stanford", "ucb", "--csv").stdout
  let lines = compared.split(separator: "\r\n").map(String.init)
  #expect(
    lines[0]
      == "about,fact,Stanford University,\"University of California, Berkeley\",open list of Stanford University,"
      + "\"open list of University of California, Berkeley\",source of Stanford University,"
      + "\"source of University of California, Berkeley\"")
  #expect(lines[2] == "university,Slug,stanford,ucb,,,,")
  #expect(lines.contains { $0.hasPrefix("program,Degree,Master of Science,Master,,,") })
  #expect(lines.contains { $0.hasPrefix("program 2,Degree,,Master,,,,Master's Program in Machine Learning (2021)") })
  #expect(
    lines.contains {
      $0.hasPrefix("program,Focus areas,") && $0.contains(",yes,yes,Best Master's Programs in Machine Learning (2022),")
    })
}

@Test func `programs compare by their names`() throws {
  let home = try SeededHome()
  let compared = try home.run(
    "compare", "UC Berkeley: Masters in EECS", "UC Berkeley: Masters in Data Science", "--json")
  #expect(
    compared.stdout.split(separator: "\n")[2]
      == """
      {"about":"program","fact":"Program","University of California, Berkeley: Masters in EECS":"Masters in EECS",\
      "University of California, Berkeley: Masters in Data Science":"Masters in Data Science",\
      "open list of University of California, Berkeley: Masters in EECS":null,\
      "open list of University of California, Berkeley: Masters in Data Science":null,\
      "source of University of California, Berkeley: Masters in EECS":"Master's Program in Machine Learning (2021)",\
      "source of University of California, Berkeley: Masters in Data Science":\
      "Master's Program in Machine Learning (2021)"},
      """)
}

@Test func `facts of several programs are numbered, and what one lacks is left empty`() throws {
  let home = try SeededHome()
  _ = try home.run("add", "university", "Aalto University")
  let table = try home.run("compare", "ucb", "Aalto University").stdout.split(separator: "\n")
  #expect(table.contains { $0.hasPrefix("Program (program 2) ") }, "\(table)")
  #expect(table.contains { $0.hasPrefix("ml rank 2022 ") })
}

@Test func `what cannot be compared is an error`() throws {
  let home = try SeededHome()
  #expect(
    try home.run("compare", "mit", "Masters in EECS")
      == .usage(
        """
        error: `mit` is a university and `Masters in EECS` is a program
        help: compare universities with universities and programs with programs

        """))
  #expect(
    try home.run("compare", "cmu", "mit", "Carnegie Mellon")
      == .usage(
        "error: `cmu` and `Carnegie Mellon` are the same, Carnegie Mellon University\nhelp: name each of them once\n"))
  #expect(
    try home.run("compare", "cmu", "stanfrod")
      == .usage("error: no university or program is named `stanfrod`\nhelp: did you mean `Stanford University`?\n"))
  #expect(
    try home.run("compare", "cmu").stderr.hasPrefix("error: name two to six universities or programs\n"))
  #expect(try home.run(["compare"] + Array(repeating: "cmu", count: 7)).status == 64)
}
