import Terms
import TestSupport
import Testing

@Suite struct `An edit that cannot be made` {
  static let edits: [([String], String, Int32)] = [
    (
      ["alias", "add", "CMU", "Stanford"],
      """
      `Stanford` is a name of university Stanford University
      help: `gradatlas alias add UNIVERSITY Stanford --shared` adds a name that several universities go by
      """, 65
    ),
    (
      ["alias", "add", "NLP", "Computer vision"],
      """
      `Computer vision` is a name of focus area Computer vision
      help: `gradatlas alias add AREA "Computer vision" --relation near` adds a name that is near to an area
      """, 65
    ),
    (["alias", "add", "CMU", "-"], "`-` is not a value for `alias`: a name needs at least one letter or digit", 64),
    (["alias", "remove", "CMU", "Nope"], "Carnegie Mellon University has no alias `Nope`", 64),
    (
      ["alias", "add", "Nope", "x", "--kind", "focus-area"],
      "no focus area is named `Nope`\nhelp: `gradatlas focus-areas` lists those that are known", 64
    ),
    (
      ["set", "university", "mit", "homepage=a", "homepage=b"], "`homepage` is set twice\nhelp: set each field once",
      64
    ),
    (["set", "university", "mit", "wikidata=x"], "`x` is not a value for `wikidata`: the Wikidata item: Q…", 64),
    (
      ["set", "university", "mit", "latitude=100", "longitude=1"],
      "`100` is not a value for `latitude`: degrees north, -90 to 90, with longitude", 64
    ),
    (
      ["set", "university", "mit", "ror=https://ror.org/00f54p054"],
      """
      the ror `https://ror.org/00f54p054` is that of university Stanford University
      help: give another, or take it away from the one that has it
      """, 65
    ),
    (
      ["set", "program", "CMU/Master of Science in Machine Learning", "duration=abc"],
      "`abc` is not a value for `duration`: 12-24 or 12+ months, or 9 months to 2 years", 64
    ),
    (
      ["set", "track", "Data", "name=X"],
      """
      no track is named `Data`
      help: did you mean `Masters of Computational Data Science` or `Masters in Data Science`?
      """, 64
    ),
    (["add", "university", "  "], "`` is not a value for `name`: a name needs at least one letter or digit", 64),
    (
      ["add", "university", "MIT", "--city", "X"],
      """
      university `MIT` is in the catalogue already, with other details
      help: `gradatlas set university NAME FIELD=VALUE` changes it
      """, 65
    ),
    (
      ["rankings", "add", "ml", "2024", "CMU=1:abc"],
      """
      `CMU=1:abc`: the score is not a number
      help: write a number behind the colon, as in `CMU=1:93.4`, or `-` for no score
      """, 64
    ),
    (
      ["rankings", "add", "ml", "2024", "CMU=1", "Carnegie Mellon=2"],
      "Carnegie Mellon University is named twice\nhelp: name each university once", 64
    ),
  ]

  @Test(arguments: edits)
  func `says why, and changes nothing`(_ words: [String], _ message: String, _ status: Int32) throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog(words)
    #expect(result == failure("error: \(message)", status))
    #expect(try place.sqlite("catalog.db", "SELECT count(*) FROM change_set") == "1\n")
  }
}

@Suite struct `A ranking` {
  @Test(arguments: [
    ([1, 1, 2], "dense (1, 1, 2)"), ([1, 1, 3], "competition (1, 1, 3)"), ([1, 7, 9], "a part of a longer list"),
    ([1, 1, 3, 3, 4], "now one way, now another"), ([1, 2], "none"),
  ])
  func `is shown with the way in which it counts ties`(_ ranks: [Int], _ words: String) throws {
    let place = try Workplace.withCatalog()
    let names = ["stanford", "cornell", "columbia", "uw", "cmu"]
    let entries = zip(names, ranks).map { "\($0)=\($1)" }
    let words = "  Ties     \(words)"
    let added = try runTool(
      ["rankings", "add", "zz", "2023", "--name", "Z", "--database", "catalog.db"] + entries, home: place.path)
    #expect(added.status == 0, "\(added.stderr)")
    #expect(try place.catalog("rankings", "show", "zz", "2023").lines.contains(words))
  }

  @Test(arguments: [
    ("median", "Median rank"), ("borda", "Borda points"), ("rrf", "Sum of 1 / (k + rank)"),
  ])
  func `that is combined is headed by what its numbers are`(_ method: String, _ title: String) throws {
    let place = try Workplace.withCatalog()
    let table = try place.catalog("rankings", "combine", "ml", "ai", "--method", method, "--markdown")
    #expect(table.lines.first == "| Place | University | \(title) | ML (2022) | AI (2022) |")
  }
}

@Suite struct `HTML` {
  @Test func `has the mark for NULL that was asked for`() throws {
    let place = try Workplace.withCatalog()
    let words = ["export", "program", "--columns", "delivery", "--format", "html", "--null", "N<L"]
    let lines = try place.catalog(words).lines
    #expect(lines.count { $0 == "<tr><td>N&lt;L</td></tr>" } == 13)
  }
}
