import Testing

@testable import SQLiteStorage

private func end(_ sql: String, from start: Int = 0) -> Int { SQLBlank.end(in: Array(sql.utf8) + [0], from: start) }

@Test(arguments: [
  ("SELECT 1", 0), (" \t\r\n\u{c};;SELECT", 7), ("-- c\nSELECT", 5), ("/* a * / ; */SELECT", 13), ("\u{feff}SELECT", 3),
  ("-SELECT", 0), ("/SELECT", 0), ("", 0), (" ", 1), ("-- c", 4), ("--", 2), ("/* c", 4), ("/* c *", 6), ("/*/", 3),
  ("-", 0), ("/", 0), ("é", 0),
])
func `blank ends where SQLite's next token begins`(_ sql: String, _ expected: Int) {
  #expect(end(sql) == expected)
}

@Test func `blank is looked for from where the last statement ended`() {
  #expect(end("SELECT 1; -- one\nSELECT 2", from: 9) == 17)
}
