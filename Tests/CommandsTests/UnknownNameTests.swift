import TestSupport
import Testing

@Suite struct `A name or a field that nobody knows` {
  @Test(arguments: [
    (["programs", "--focus", "NPL"], "error: no focus area is named `NPL`\nhelp: did you mean `NLP` or `PL`?"),
    (
      ["programs", "--focus", "xyzzy"],
      "error: no focus area is named `xyzzy`\nhelp: `gradatlas focus-areas` lists those that are known"
    ),
    (
      ["programs", "--university", "Stamford"],
      "error: no university is named `Stamford`\nhelp: did you mean `Stanford University`?"
    ),
    (
      ["universities", "--state", "Californa"], "error: no state is named `Californa`\nhelp: did you mean `California`?"
    ),
    (
      ["universities", "--country", "Germany"],
      "error: no country is named `Germany`\nhelp: `gradatlas universities` lists those that are known"
    ),
    (
      ["show", "UC Berkeley: Nothing"],
      "error: no university or program is named `UC Berkeley: Nothing`\nhelp: did you mean "
        + "`University of California, Berkeley: Masters in Data Science` or "
        + "`University of California, Berkeley: Masters in EECS`?"
    ),
    (
      ["alias", "list", "qqqq"],
      "error: no university or focus area is named `qqqq`\nhelp: `gradatlas alias list` lists those that are known"
    ),
    (
      ["show", "cmuu"],
      "error: no university or program is named `cmuu`\nhelp: did you mean `Carnegie Mellon University`?"
    ),
    (
      ["show", "Masters in Computer Science"],
      """
      error: `Masters in Computer Science` is ambiguous: `Cornell University: Masters in Computer Science`, `Georgia \
      Institute of Technology: Masters in Computer Science`, `University of California, San Diego: Masters in Computer \
      Science` or `University of Washington: Masters in Computer Science`
      help: use the whole name
      """
    ),
    (
      ["programs", "--where", "contry = 'US'"],
      """
      error: unknown field `contry`
        --> filter:1:1
      1 | contry = 'US'
        | ^^^^^^
      help: did you mean `country`? `gradatlas fields` lists every field
      """
    ),
    (
      ["programs", "--where", "focus = 'NLP' AND ml_rank <= 'x'"],
      """
      error: field `ml_rank` holds whole numbers, not text
        --> filter:1:30
      1 | focus = 'NLP' AND ml_rank <= 'x'
        |                              ^^^
      help: write a number without quotes: 10
      """
    ),
    (
      ["programs", "--where", "ml_rank@2019 <= 4"],
      """
      error: field `ml_rank` has no edition of 2019
        --> filter:1:1
      1 | ml_rank@2019 <= 4
        | ^^^^^^^^^^^^
      help: years known: 2021, 2022
      """
    ),
    (
      ["programs", "--where", ""],
      """
      error: the filter is empty
        --> filter:1:1
      help: for example `state = 'California'`; `gradatlas fields` lists every field
      """
    ),
    (
      ["programs", "--columns", "universty"],
      """
      error: unknown field `universty`
        --> columns:1:1
      1 | universty
        | ^^^^^^^^^
      help: did you mean `university`? `gradatlas fields` lists every field
      """
    ),
    (
      ["programs", "--order-by", "ml_rnk"],
      """
      error: unknown field `ml_rnk`
        --> order-by:1:1
      1 | ml_rnk
        | ^^^^^^
      help: did you mean `ml_rank`? `gradatlas fields` lists every field
      """
    ),
  ])
  func `is an error that says what may be meant`(_ arguments: [String], _ message: String) throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog(arguments) == failure(message, 64))
  }

  @Test(arguments: [
    (
      ["programs", "--where", "contry = 'US'"],
      """
      {"error":{"code":"unknown_field","message":"unknown field `contry`","hint":"did you mean `country`? `gradatlas \
      fields` lists every field","candidates":["country"]}}
      """
    ),
    (
      ["programs", "--focus", "NPL"],
      """
      {"error":{"code":"unknown_name","message":"no focus area is named `NPL`","hint":"did you mean `NLP` or `PL`?",\
      "candidates":["NLP","PL"]}}
      """
    ),
  ])
  func `is the same in JSON`(_ arguments: [String], _ message: String) throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog(arguments + ["--json"]) == failure(message, 64))
  }

  @Test func `cannot act on a terminal by the message about it`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("show", "\u{1B}[31mfoo\u{7}").stderr.hasPrefix(
        "error: no university or program is named `␛[31mfoo␇`\n"))
    let rows = "rank,institution\n1,x\u{1B}]0;gone\u{7}y\n"
    try place.folder.write(rows, to: "list.csv")
    #expect(
      try place.catalog("rankings", "import", "list.csv", "--ranking", "ml", "--year", "2030").stderr.hasPrefix(
        "list.csv:2:3: no university is named `x␛]0;gone␇y`\n"))
  }
}
