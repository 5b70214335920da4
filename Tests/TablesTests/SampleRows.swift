import Tables

/// A row of each kind that a format can get wrong, for the golden files.
enum SampleRows {
  static let columns = [
    Column(key: "case", title: "Case"), Column(key: "text", title: "Text | <here>"),
    Column(key: "number", title: "Number (2022)", isNumeric: true), Column(key: "is_listed", title: "Listed"),
    Column(key: "areas", title: "Areas"),
  ]

  static let rows: [[Cell]] = [
    [.text("NULL"), .null, .null, .null, .null],
    [.text("empty"), .text(""), .integer(0), .boolean(false), .list([])],
    [.text("comma"), .text("a,b"), .integer(.max), .boolean(true), .list(["NLP", "computer, vision"])],
    [.text("quote"), .text("say \"hi\""), .integer(.min), .boolean(true), .list(["a \"b\""])],
    [.text("newline"), .text("one\ntwo"), .real(0.1), .null, .null],
    [.text("CR LF"), .text("one\r\ntwo\rthree"), .real(1e300), .null, .null],
    [.text("tab"), .text("a\tb"), .real(-0.0), .null, .null],
    [.text("pipe"), .text("a|b \\| c"), .real(.nan), .null, .null],
    [.text("backslash"), .text("C:\\new\\"), .real(-.infinity), .null, .null],
    [.text("formula"), .text("=1+1"), .integer(-1), .null, .list(["@x"])],
    [.text("markup"), .text("*a* _b_ `c` [d](e) <b>&amp;</b> ~f~ c_d R&D"), .real(72.0), .null, .null],
    [.text("accents"), .text("é e\u{301} Zürich"), .integer(1), .null, .null],
    [.text("CJK"), .text("東京大学"), .integer(2), .null, .null],
    [.text("emoji"), .text("👩‍👩‍👧‍👦 🇨🇭 👍🏽 ☎️ 1️⃣"), .integer(3), .null, .null],
    [.text("right to left"), .text("אוניברסיטה 12 جامعة"), .integer(4), .null, .null],
    [.text("controls"), .text("\u{1B}[31mred\u{7}\u{7F}\u{85}\u{2028}\u{202E}"), .integer(5), .null, .null],
    [.text("spaces"), .text("  both ends  "), .integer(6), .null, .null],
    [
      .text("long"), .text(Array(repeating: "natural language processing", count: 12).joined(separator: " ")), .null,
      .null, .null,
    ],
  ]

  /// Everything in one format.
  static func written(_ format: TableFormat, _ layout: TableLayout = TableLayout()) throws -> String {
    try writtenTable(format, columns, rows, layout)
  }
}

/// Some rows in one format.
func writtenTable(
  _ format: TableFormat, _ columns: [Column], _ rows: [[Cell]], _ layout: TableLayout = TableLayout()
) throws -> String {
  let sink = MemorySink()
  var writer = try TableWriter(format, columns: columns, layout: layout, to: sink)
  for row in rows { try writer.write(row: row) }
  try writer.finish()
  return sink.text
}

/// Cells of one text column, in one format without a header.
func writtenTexts(_ format: TableFormat, _ texts: [String?], _ layout: TableLayout = TableLayout(showsHeader: false))
  throws -> String
{
  try writtenTable(
    format, [Column(key: "a"), Column(key: "b")], texts.map { [$0.map(Cell.text) ?? .null, .integer(1)] }, layout)
}
