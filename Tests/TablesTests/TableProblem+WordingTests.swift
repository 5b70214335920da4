import Tables
import Testing
import Wording

private let tables = [
  DocumentTable(number: 1, heading: "One", line: 3), DocumentTable(number: 2, heading: "", line: 9),
]

@Test(arguments: [
  (TableProblem.Reason.empty, "write a header with the columns' names, and a row on each line under it"),
  (.nul, "check that the file is text, not a spreadsheet or an archive"),
  (.recordTooLong, "look for a quote that is not closed"),
  (.sameColumn(name: "a", first: .start), "rename or remove one of the two"),
  (.unclosedQuote, "close it, and double a quote that is part of the text"),
  (.textAfterQuote, "put the whole cell in quotes, and double each quote that is part of the text"),
  (.json(expected: .object), #"write the rows as `[{"name": "…"}, …]`, or an object a line"#),
  (.json(expected: .rest), "check that the file is whole"), (.json(expected: .colon), ""),
  (.json(expected: .surrogatePair), #"write the character itself, or both halves, such as `\ud83d\ude00`"#),
  (.tooDeep, "check that it is a table; a cell is a text, a number, `true`, `false`, `null` or a list of those"),
  (.sameKey("a"), "remove one of the two"),
  (.tooManyColumns, "write one key for each column, and the values under it"),
  (.noTable, "write a table such as `| name | country |`, with `| --- | --- |` under it"),
  (.unknownTable("x", tables), "name one of these, by its number or its heading"),
  (.documentTooLong, "check that it is Markdown or HTML, and shorten it; CSV may have any length"),
  (.invalidByte(7, .utf16BigEndian), "check that the file is whole"),
])
func `a problem of a table says how to mend it`(reason: TableProblem.Reason, help: String) {
  #expect((TableProblem(reason, at: .start).hint ?? "") == help)
}

@Test(arguments: [
  (TableProblem.Reason.wrappedRows(key: "data"), [Remedy.act(.unwrapRows(key: "data"))]),
  (.severalTables(tables), [.choose(.table)]),
  (.invalidByte(7, .utf8), [.act(.convertToUTF8()), .choose(.encoding("windows-1252"))]),
  (
    .missingColumn(field: "name", known: ["a"]),
    [.choose(.column(field: "name", name: nil)), .advice("the columns are `a`")]
  ),
  (.severalColumns(field: "name", ["a", "b"]), [.choose(.column(field: "name", name: "a"))]),
])
func `a problem of a table that a front end has to help with says with what`(
  reason: TableProblem.Reason, remedies: [Remedy]
) {
  #expect(TableProblem(reason, at: .start).remedies == remedies)
}

@Test func `a problem of a table is shown with its place`() {
  let problem = TableProblem(.severalTables(tables), at: SourcePosition(line: 2, column: 7))
  #expect(
    problem.described(file: "a.md") == """
      a.md:2:7: the document has 2 tables: 1 at line 3 under `One`, 2 at line 9
      """)
}

@Test func `long lists and texts are cut in a message, and marked`() {
  let names = (1...21).map { "c\($0)" }
  let shown = names.prefix(20).map { "`\($0)`" }.joined(separator: ", ")
  let long = String(repeating: "x", count: 81)
  #expect(
    TableProblem(.unknownColumn(long, known: names), at: .start).described(file: "a.csv")
      == "a.csv:1:1: no column is named `\(long.prefix(79))…`\nhelp: the columns are \(shown), …")
  let tables = (1...11).map { DocumentTable(number: $0, heading: "", line: 10 * $0) }
  #expect(
    TableProblem(.severalTables(tables), at: .start).message
      == "the document has 11 tables: " + (1...10).map { "\($0) at line \(10 * $0)" }.joined(separator: ", ") + ", …")
}
