/// The formats rows can be written in; the raw value is the name on the command line.
public enum TableFormat: String, CaseIterable, Sendable {
  /// Aligned columns for people, fitted to a width; the only format that holds all rows in memory.
  case table
  /// Comma-separated values as RFC 4180 has them, lines ended by CR LF: what spreadsheets, Python's `csv` and
  /// sqlite3's `.import` read. NULL is an empty field, empty text is `""`.
  case csv
  /// Tab-separated values, lines ended by LF; tab, newline, carriage return and backslash in a cell are `\t`, `\n`,
  /// `\r` and `\\`, NULL is `\N`, as in PostgreSQL's `COPY`.
  case tsv
  /// One array of objects, an object a line.
  case json
  /// One object a line.
  case ndjson
  /// A GitHub Flavored Markdown table.
  case markdown
  /// An HTML5 `<table>` element, to be put into a page.
  case html
}
