import TestSupport
import Testing

@Suite struct `Editing by hand` {
  @Test func `adds, sets, teaches a name and removes, each as one change`() throws {
    let place = try Workplace.withCatalog()
    let added = try place.catalog(
      "add", "university", "University of Toronto", "--city", "Toronto", "--country", "Canada", "--alias", "UofT",
      "--source", "U of T")
    #expect(added.stderr == "note: change 2; `gradatlas undo 2` takes it back\n")
    #expect(added.lines.contains("added location Toronto, Canada: country code CA"))
    let steps = [
      ["add", "program", "MSc in Computing", "--university", "uoft", "--duration", "12-24", "--focus", "NLP"],
      ["add", "track", "Data", "--program", "uoft/MSc in Computing"],
      ["add", "course", "Statistics", "--program", "uoft/MSc in Computing"],
      ["add", "focus-area", "Drones", "--alias", "UAV"],
      ["set", "program", "uoft/MSc in Computing", "duration=18"],
      ["alias", "add", "UofT", "Varsity"],
      ["alias", "remove", "UofT", "Varsity"],
      ["remove", "course", "Statistics", "--program", "uoft/MSc in Computing"],
    ]
    for (index, step) in steps.enumerated() {
      let result = try runTool(step, home: place.path, environment: ["GRADATLAS_DATABASE": "catalog.db"])
      #expect(result.stderr == "note: change \(index + 3); `gradatlas undo \(index + 3)` takes it back\n", "\(step)")
      #expect(!result.stdout.isEmpty)
    }
    let programs = try place.catalog(
      "programs", "--university", "UofT", "--columns", "program,duration,track", "--csv")
    #expect(programs.lines == ["program,duration,track", "MSc in Computing,18,Data"])
    for _ in 0..<9 { #expect(try place.catalog("undo").status == 0) }
    #expect(try place.sqlite("catalog.db", "SELECT count(*) FROM source") == "5\n")
    #expect(try place.catalog("doctor").status == 0)
  }

  @Test(arguments: [
    ("--focus", "Robotcs", "the focus area `Robotcs` is new; there is `Robotics`, too"),
    ("--course", "Optimisation", "the course `Optimisation` is new; there is `Optimization`, too"),
    ("--focus", "Drones", nil), ("--course", "Robot ethics", nil),
  ])
  func `tells of a new name that is near to another`(_ option: String, _ name: String, _ note: String?) throws {
    let place = try Workplace.withCatalog()
    _ = try place.catalog("add", "course", "Optimization", "--program", "cmu/Master of Science in Machine Learning")
    let added = try place.catalog("add", "program", "MSc in Computing", "--university", "mit", option, name)
    let notes = (note.map { ["note: \($0)"] } ?? []) + ["note: change 3; `gradatlas undo 3` takes it back"]
    #expect(added.stderr.split(separator: "\n").map(String.init) == notes)
  }

  @Test func `changes nothing in a dry run, and says so where there is nothing to change`() throws {
    let place = try Workplace.withCatalog()
    let dry = try place.catalog("set", "university", "columbia", "homepage=https://x.edu", "--source", "S", "--dry-run")
    #expect(
      dry.lines.last?.hasPrefix("university Columbia University: homepage https://www.columbia.edu → https://x.edu")
        == true)
    #expect(dry.stderr == "note: a dry run: `catalog.db` was not written\n")
    #expect(try place.sqlite("catalog.db", "SELECT count(*) FROM change_set") == "1\n")
    let nothing = try place.catalog("add", "university", "MIT")
    #expect(nothing == ToolResult(stdout: "", stderr: "note: nothing changed in `catalog.db`\n", status: 0))
  }

  @Test func `closes lists where they name everything, and adds a focus area to a program`() throws {
    let place = try Workplace.withCatalog()
    let added = try place.catalog(
      "add", "program", "MEng in AI", "--university", "cmu", "--course", "Statistics", "--focus", "Robotics",
      "--closed-lists")
    #expect(added.lines.contains { $0.contains("focus list closed") && $0.contains("course list closed") }, "\(added)")
    let more = try place.catalog("add", "focus-area", "NLP", "--program", "cmu/MEng in AI")
    #expect(
      more.lines.last
        == "added covered focus area Carnegie Mellon University: MEng in AI: Natural language processing: position 2")
    #expect(
      try place.catalog(
        "programs", "--where", "program = 'MEng in AI'", "--columns", "course,focus", "--csv", "--no-header"
      ).stdout == "Statistics,Robotics; Natural language processing\r\n")
    let both = try place.catalog("add", "focus-area", "NLP", "--program", "cmu/MEng in AI", "--alias", "x")
    #expect(both.stderr.hasPrefix("error: --alias or --program, not both\n"))
  }

  @Test func `gives a name to a university where an area is called so, too`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("add", "university", "Robotics", "--city", "Graz").status == 0)
    #expect(
      try place.catalog("alias", "add", "Robotics", "Robo")
        == .usage(
          "error: `Robotics` is the name of a university and of a focus area\n"
            + "help: say which, with --kind university or --kind focus-area\n"))
    let added = try place.catalog("alias", "add", "Robotics", "Robo", "--kind", "university")
    #expect(added.lines.contains { $0.hasPrefix("added university alias Robo of Robotics") }, "\(added)")
  }

  @Test func `takes a track by the whole name that it proposes`() throws {
    let place = try Workplace.withCatalog()
    let ambiguous = try place.catalog("remove", "track", "Masters in Data Science", "--json")
    #expect(ambiguous.status == 64)
    let whole = "University of Washington: Masters in Computer Science: Masters in Data Science"
    #expect(ambiguous.stderr.contains("\"\(whole)\""))
    let removed = try place.catalog("remove", "track", whole)
    #expect(removed.lines.contains { $0.hasPrefix("removed track \(whole): ") }, "\(removed)")
    #expect(removed.status == 0)
  }

  @Test func `takes degrees west and south as they are written`() throws {
    let place = try Workplace.withCatalog()
    let words = ["university", "University of Montevideo", "--latitude", "-34.9", "--longitude", "-56.2"]
    #expect(try runTool(["add"] + words + ["--database", "catalog.db"], home: place.path).status == 0)
    #expect(
      try place.sqlite("catalog.db", "SELECT latitude, longitude FROM university WHERE name LIKE '%Montevideo'")
        == "-34.9|-56.2\n")
  }

  @Test(arguments: [
    (
      ["set", "university", "mit", "homepge=x"],
      "error: a university has no field `homepge` that can be set\nhelp: did you mean `homepage`?", 64
    ),
    (
      ["set", "university", "Stamford University", "homepage=https://x"],
      "error: no university is named `Stamford University`\nhelp: did you mean `Stanford University`?", 64
    ),
    (
      ["set", "university", "mit", "name=Stanford University"],
      "error: another university is named `Stanford University`\nhelp: give another name", 65
    ),
    (
      ["set", "university", "mit", "slug=stanford"],
      "error: the slug `stanford` is that of university Stanford University\nhelp: give another, or take it away from the one that has it",
      65
    ),
    (
      ["add", "university", "X", "--latitude", "1"],
      "error: latitude and longitude go together\nhelp: state both, or neither", 65
    ),
    (
      ["alias", "add", "mit", "Tech", "--relation", "near"],
      "error: `near` is not a value for `relation`: that is for a focus area", 64
    ),
    (
      ["alias", "add", "NLP", "Speech", "--shared"],
      "error: `yes` is not a value for `shared`: that is for a university",
      64
    ),
    (
      ["remove", "program", "Masters in Computr Science"],
      "error: no program is named `Masters in Computr Science`\nhelp: did you mean `Masters in Computer Science` or `Masters in Data Science`?",
      64
    ),
    (
      ["remove", "program", "CMU/Master of Sciense in Machine Learning"],
      """
      error: no program is named `CMU/Master of Sciense in Machine Learning`
      help: did you mean `Carnegie Mellon University: Master of Science in Machine Learning`?
      """, 64
    ),
    (
      ["add", "track", "X", "--program", "mit", "--source-year", "2020"],
      "error: --source-publisher, --source-year and --source-url go with --source\nhelp: `gradatlas add track --help` says what it takes",
      64
    ),
  ])
  func `says what is wrong`(_ arguments: [String], _ message: String, _ status: Int32) throws {
    let place = try Workplace.withCatalog()
    let result = try runTool(arguments, home: place.path, environment: ["GRADATLAS_DATABASE": "catalog.db"])
    #expect(result == failure(message, status))
    #expect(try place.sqlite("catalog.db", "SELECT count(*) FROM change_set") == "1\n")
  }

  @Test func `lists other names with their sources`() throws {
    let place = try Workplace.withCatalog()
    let lines = try place.catalog("alias", "list", "git", "--csv").lines
    #expect(lines[0] == "kind,name,alias,meaning,source")
    #expect(lines.contains { $0.hasPrefix("university,Georgia Institute of Technology,Georgia Tech,exact,") })
  }
}
