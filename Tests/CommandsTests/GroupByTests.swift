import TestSupport
import Testing

@Suite struct `A list with --group-by` {
  @Test func `counts rows by value, with what is asked for beside`() throws {
    let place = try Workplace.withCatalog()
    let words = ["universities", "--group-by", "state", "--having", "count >= 2"]
    let result = try place.catalog(words + ["--columns", "min(ml_rank),avg(ml_rank),median(ml_rank)", "--csv"])
    #expect(
      result.lines == [
        "state,state_known,count,min(ml_rank),avg(ml_rank),median(ml_rank)", "California,yes,4,2,4.75,4.5",
        "New York,yes,2,5,7.5,7.5",
      ])
    #expect(result.status == 0)
    #expect(result.stderr.isEmpty)
    #expect(try place.catalog(words + ["--count"]).lines == ["2"])
    #expect(try place.catalog(words + ["--explain"]).stdout.contains("GROUP BY key0, state0"))
  }

  @Test func `names what is unknown for people, and gives programs null`() throws {
    let place = try Workplace.withCatalog()
    let shown = try place.catalog(["focus-areas", "--group-by", "abbreviation", "--limit", "1"])
    #expect(shown.lines.last?.hasPrefix("(none)") == true)
    let unknown = try place.catalog([
      "universities", "--group-by", "ml_rank@2021", "--having", "ml_rank@2021 IS NULL", "--markdown",
    ])
    #expect(unknown.lines.last?.contains("(unknown)") == true)
    let json = try place.catalog([
      "universities", "--group-by", "ml_rank@2021", "--having", "ml_rank@2021 IS NULL", "--json",
    ])
    let script = "import json, sys; print(json.load(sys.stdin) == json.loads(sys.argv[1]))"
    let expected = #"[{"ml_rank@2021": null, "ml_rank@2021_known": false, "count": 1}]"#
    #expect(try run("python3", ["-c", script, expected], input: json.stdout).stdout == "True\n")
  }

  @Test func `says what counts twice, and what is left out`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog(["programs", "--focus", "NLP", "--group-by", "focus", "--limit", "1", "--csv"])
    #expect(result.lines == ["focus,focus_known,count", "Artificial intelligence,yes,12"])
    #expect(result.stderr.contains("note: a program with several values of `focus` counts in each of their groups\n"))
    #expect(result.stderr.contains("note: 11 programs with an open `focus` list may belong to further groups\n"))
    let few = try place.catalog(["programs", "--focus", "robotics", "--group-by", "focus"])
    #expect(few.stderr.contains("note: 11 programs left out: 10 with an open `focus` list that does not name it\n"))
  }

  @Test(arguments: [
    (["--having", "count > 1"], "--having goes with --group-by"),
    (["--group-by", "state", "--distinct"], "--group-by or --distinct, not both"),
    (["--group-by", "stat"], "unknown field `stat`"),
    (["--group-by", "state", "--columns", "city"], "`city` is not a column of groups"),
    (["--columns", "university", "--where", "avg(ml_rank) > 1"], "avg is of a group of rows, not of a row"),
  ])
  func `refuses what it does not go with`(_ words: [String], _ message: String) throws {
    let result = try Workplace.withCatalog().catalog(["universities"] + words)
    #expect(result.status == 64)
    #expect(result.stderr.contains(message), "\(result.stderr)")
  }
}
