import Tables
import Testing

private let fields = [
  FieldNames("name", ["university", "institution"], isRequired: true), FieldNames("homepage", ["web_pages", "url"]),
]

private func match(_ header: String, _ told: [String: String] = [:]) throws -> ColumnMatch {
  let reader = try TableReader(MemorySource(header + "\n"), file: "t.csv")
  return try ColumnMatch(fields, in: reader.columns, told: told, file: "t.csv")
}

@Test func `columns are known by their names, whatever their spelling`() throws {
  #expect(try match("Web page(s),x,INSTITUTION").indices == ["homepage": 0, "name": 2])
  #expect(try match("Web page(s),x,INSTITUTION").ignored == ["x"])
  #expect(try match("url,University,name").indices == ["homepage": 0, "name": 2])
  #expect(try match("a,b", ["name": "b"]).indices == ["name": 1])
  #expect(try match("name,Label", ["name": "label"]).indices == ["name": 1])
}

@Test(arguments: [
  (
    "url,web pages,name", [:],
    "1:5: the field homepage may be any of the columns `url`, `web pages`"
  ),
  (
    "a,b", [:],
    "1:1: no column is known to be the field name\nhelp: the columns are `a`, `b`"
  ),
  ("a,name", ["name": "c"], "1:1: no column is named `c`\nhelp: the columns are `a`, `name`"),
])
func `columns that cannot be told apart are named`(header: String, told: [String: String], message: String) {
  let error = #expect(throws: ReadingError.self) { try match(header, told) }
  #expect(error?.message == "t.csv:" + message)
}

@Test(arguments: [([:], "no column is known to be the field name"), (["name": "a"], "no column is named `a`")])
func `a table without any column lacks the one that is needed`(told: [String: String], message: String) throws {
  let columns = try TableReader(MemorySource("[{}]"), file: "t.json").columns
  let error = #expect(throws: ReadingError.self) { try ColumnMatch(fields, in: columns, told: told, file: "t.json") }
  #expect(error?.message == "t.json:1:1: \(message)\nhelp: the rows have no columns")
}
