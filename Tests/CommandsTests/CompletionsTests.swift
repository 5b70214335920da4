import Foundation
import TestSupport
import Testing

@Suite struct `completions` {
  /// What the tool answers to a shell's script, a line a candidate, as for a shell that takes all as it is.
  private static func candidates(
    _ place: borrowing Workplace, of argument: String, in line: [String], database: String = "catalog.db",
    shell: String = "fish", version: String? = "4.0.0"
  ) throws -> ToolResult {
    let command = line.prefix(line[0] == "rankings" ? 2 : 1)
    return try runTool(
      ["---completion"] + command + ["--", argument, "\(line.count)", "0", "gradatlas"] + line, home: place.path,
      environment: ["GRADATLAS_DATABASE": database, "SAP_SHELL": shell]
        .merging(version.map { ["SAP_SHELL_VERSION": $0] } ?? [:]) { $1 })
  }

  static let programs = [
    "cmu: Master of Science in Machine Learning", "columbia: Master of Science in Computer Science",
    "cornell: Masters in Computer Science", "git: Masters in Computer Science", "mit: Master of Science in EECS",
    "stanford: Masters of Science in Computer Science", "ucb: Masters in Data Science", "ucb: Masters in EECS",
    "ucla: Masters of Science in Computer Science", "ucsd: Masters in Computer Science",
    "uiuc: Master of Science in Computer Science", "uw: Master of Science in Data Science",
    "uw: Masters in Computer Science",
  ]
  static let universities = [
    "Carnegie Mellon University", "cmu", "columbia", "Columbia University", "cornell", "Cornell University",
    "Georgia Institute of Technology", "git", "Massachusetts Institute of Technology", "mit", "stanford",
    "Stanford University", "ucb", "ucla", "ucsd", "uiuc", "University of California, Berkeley",
    "University of California, Los Angeles", "University of California, San Diego",
    "University of Illinois Urbana-Champaign", "University of Washington", "uw",
  ]

  static let columnsOfYears: [String] = [
    "ml_rank", "ml_rank_printed", "ml_tied", "ml_in_band", "ml_score", "ml_percentile", "ml_length",
    "ai_rank", "ai_rank_printed", "ai_tied", "ai_in_band", "ai_score", "ai_percentile", "ai_length",
  ].flatMap { ["university,\($0)@2021", "university,\($0)@2022"] }

  @Test(arguments: [
    ("positional@0", ["show", ""], universities + programs),
    ("positional@0", ["compare", "cmu", ""], universities + programs),
    ("--university", ["programs", "--university", ""], universities),
    ("--max-rank", ["programs", "--max-rank", ""], ["ml:", "ai:"]),
    ("positional@0", ["rankings", "diff", ""], ["ml", "ai", "2021", "2022"]),
    ("positional@0", ["rankings", "diff", "ai@"], ["ml@2021", "ml@2022", "ai@2021", "ai@2022"]),
    ("positional@0", ["rankings", "show", ""], ["ml", "ai"]),
    ("positional@1", ["rankings", "show", "ml", ""], ["2021", "2022"]),
    ("--year", ["universities", "--year", ""], ["2021", "2022"]),
    ("--country", ["tracks", "--country", ""], ["United States", "US"]),
    (
      "--columns", ["programs", "--columns", "university,ml_rank@"],
      columnsOfYears
    ),
    ("--where", ["programs", "--where", "track = 'N"], []),
    (
      "--where", ["programs", "--where", "duration_open = "], ["duration_open = TRUE", "duration_open = FALSE"]
    ),
    ("--where", ["programs", "--where", "duration_min <= "], []),
  ])
  func `offers what the catalogue knows`(_ argument: String, _ line: [String], _ expected: [String]) throws {
    let place = try Workplace.withCatalog()
    let words = line.dropLast() + [line.last.map { $0.isEmpty ? "" : "\"\($0)" } ?? ""]
    let result = try Self.candidates(place, of: argument, in: Array(words))
    #expect(result.lines == expected)
    #expect(result.stderr == "")
    #expect(result.status == 0)
  }

  @Test(arguments: [
    ("", ["count", "state", "focus", "min(", "max(", "avg(", "median("]),
    ("count ", ["=", "<>", "<", "<=", ">", ">=", "BETWEEN", "IN (", "IS NULL", "IS NOT NULL"].map { "count \($0)" }),
    ("count >= 2 ", ["count >= 2 AND", "count >= 2 OR"]),
    ("count >= 2 AND avg(ml_rank@", ["count >= 2 AND avg(ml_rank@2021", "count >= 2 AND avg(ml_rank@2022"]),
    (
      "avg(ml_rank) <= 3 OR ",
      ["count", "state", "focus", "min(", "max(", "avg(", "median("].map { "avg(ml_rank) <= 3 OR \($0)" }
    ),
    ("state = 'Wash", ["state = 'Washington'"]),
  ])
  func `offers what groups have behind --having`(_ written: String, _ expected: [String]) throws {
    let place = try Workplace.withCatalog()
    let line = ["programs", "--group-by", "state,focus", "--having", "\"\(written)"]
    let found = try Self.candidates(place, of: "--having", in: line).lines
    #expect(found.filter { $0.hasPrefix(written) } == expected)
    let fields = try Self.candidates(place, of: "--having", in: line.dropLast() + ["\"avg("]).lines
    #expect(fields.contains("avg(duration_min") && !fields.contains("avg(city") && !fields.contains("avg(focus"))
  }

  @Test(arguments: [
    ("--columns", "--columns", "city, ", ["city, university", "city, program", "city, focus"]),
    ("--order-by", "--order-by", "city DESC, ", ["city DESC, university", "city DESC, program"]),
    ("--where", "--where", "\"city = 'Ithaca' AND (stat", ["city = 'Ithaca' AND (university"]),
  ])
  func `offers the list's fields behind what is written`(
    _ argument: String, _ option: String, _ word: String, _ expected: [String]
  ) throws {
    let place = try Workplace.withCatalog()
    let lines = try Self.candidates(place, of: argument, in: ["programs", option, word]).lines
    for line in expected { #expect(lines.contains(line)) }
    let fields = try place.catalog("fields", "--subject", "programs", "--csv", "--no-header").lines
    let many = fields.filter { $0.contains(", many\"") }.count
    #expect(many > 0)
    #expect(lines.count == fields.count - (option == "--order-by" ? many : 0))
  }

  @Test func `offers focus areas with their abbreviations`() throws {
    let place = try Workplace.withCatalog()
    let lines = try Self.candidates(place, of: "--focus", in: ["programs", "--focus", ""]).lines
    #expect(
      lines.filter { $0.hasPrefix("N") } == [
        "Natural language processing", "Network systems", "Neural networks", "NLP", "NLU", "NN",
      ])
  }

  @Test func `asks the catalogue that the line names`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(place.bytes("catalog.db").map { $0 }, to: "other file.db")
    try place.sqlite("other file.db", "UPDATE ranking SET slug = 'dl' WHERE slug = 'ml'")
    for words in [["--database", "'other file.db'"], ["--database=other\\ file.db"]] {
      let line = ["programs"] + words + ["--max-rank", ""]
      #expect(try Self.candidates(place, of: "--max-rank", in: line).lines == ["dl:", "ai:"])
    }
  }

  @Test func `offers lists, tables and views to export, and the fields of all lists where none is named`() throws {
    let place = try Workplace.withCatalog()
    let names = try Self.candidates(place, of: "positional@0", in: ["export", ""]).lines
    #expect(names.prefix(5) == ["programs", "universities", "focus-areas", "tracks", "courses"])
    for name in ["ranking_entry", "university_alias", "program_overview"] { #expect(names.contains(name)) }
    let fields = try Self.candidates(place, of: "--columns", in: ["export", "--columns", ""]).lines
    for name in ["university", "duration_min", "focus", "course"] { #expect(fields.contains(name)) }
  }

  @Test(arguments: [
    ("4.0.0" as String?, "~/other\\ file.db", "''"), (nil, "'~/other file.db'", "''"),
    ("3.6.1", "~/other file.db", "''"), ("3.6.1", "other file.db", ""),
  ])
  func `reads words as the version of fish gives them`(_ version: String?, _ file: String, _ word: String) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(place.bytes("catalog.db").map { $0 }, to: "other file.db")
    try place.sqlite("other file.db", "UPDATE ranking SET slug = 'dl' WHERE slug = 'ml'")
    let line = ["programs", "--database", file, "--max-rank", word]
    let result = try Self.candidates(place, of: "--max-rank", in: line, version: version)
    #expect(result.lines == ["dl:", "ai:"])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `says nothing and makes nothing where there is no catalogue`(_ shell: String) throws {
    let place = try Workplace()
    for database in ["", "missing.db"] {
      let result = try Self.candidates(place, of: "positional@0", in: ["show", ""], database: database, shell: shell)
      // The library's script for zsh leaves the last line out.
      #expect(result == ToolResult(stdout: shell == "zsh" ? " \n" : "", stderr: "", status: 0))
    }
    #expect(try place.names() == [])
  }

  @Test(arguments: [
    ("bash", [#"'ucb: "Ann'\''s" $(touch made) \ `touch made`'"#]),
    ("zsh", [#"ucb\: "Ann's" $(touch made) \\ `touch made`"#, " "]),
    ("fish", [#"ucb: "Ann's" $(touch made) \ `touch made`"#]),
  ])
  func `gives a hostile name as text to each shell`(_ shell: String, _ expected: [String]) throws {
    let place = try Workplace.withHostileName()
    let result = try Self.candidates(place, of: "positional@0", in: ["show", "ucb:\\ \\\""], shell: shell)
    #expect(result.lines.filter { $0.contains("touch") || $0 == " " } == expected)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `print a script that its shell reads`(_ shell: String) throws {
    let place = try Workplace()
    let script = try place.tool("completions", shell)
    #expect(script.stderr == "")
    #expect(script.status == 0)
    #expect(script.stdout.contains("gradatlas"))
    try place.folder.write(script.stdout, to: "script")
    guard try place.shell("command -v \(shell)").status == 0 else {
      return print("\(shell) is not installed: its script was not read")
    }
    #expect(try place.shell("\(shell) -n script") == ToolResult(stdout: "", stderr: "", status: 0))
  }

  @Test func `leave words open in zsh`() throws {
    let place = try Workplace()
    let script = try place.tool("completions", "zsh").stdout
    #expect(script.contains("        suffix=(-S '')\n"))
    #expect(script.contains(#"_describe -V '' non_empty_completions "${suffix[@]}" -- empty_completions"#))
  }

  @Test func `of another shell are refused`() throws {
    let place = try Workplace()
    #expect(
      try place.tool("completions", "tcsh")
        == failure(
          """
          error: the value `tcsh` is invalid for `<shell>`; the values are bash, zsh, fish
          help: `gradatlas completions --help` says what it takes
          """, 64))
  }
}
