import Tables
import Testing

private let sections = [
  RecordSection(
    "Carnegie Mellon University",
    [
      RecordField("location", "Pittsburgh, Pennsylvania"), RecordField("aliases", values: ["CMU", "Carnegie\nMellon"]),
      RecordField("homepage", nil),
    ]),
  RecordSection("MS in Machine Learning", [RecordField("duration", "16 months")]),
]

private func record(_ sections: [RecordSection], _ layout: TableLayout = TableLayout()) throws -> String {
  let sink = MemorySink()
  try RecordWriter.write(sections, layout: layout, to: sink)
  return sink.text
}

@Test func `a record aligns its values under headings`() throws {
  let expected = """
    Carnegie Mellon University
    --------------------------
      location  Pittsburgh, Pennsylvania
      aliases   CMU
                Carnegie
                Mellon
      homepage

    MS in Machine Learning
    ----------------------
      duration  16 months

    """
  #expect(try record(sections) == expected)
}

@Test func `a record wraps headings and values to the width`() throws {
  let expected = """
    Carnegie Mellon
    University
    ───────────────
      location  Pittsburgh,
                Pennsylvania
      aliases   CMU
                Carnegie
                Mellon
      homepage  –

    MS in Machine Learning
    ──────────────────────
      duration  16 months

    """
  #expect(try record(sections, .terminal(width: 24, usesColor: false)) == expected)
}

@Test func `values stand below labels where these take half of the width`() throws {
  let section = RecordSection("T", [RecordField("a long label", "value one two three")])
  let expected = "T\n-\n  a long label\n    value one two\n    three\n"
  #expect(try record([section], TableLayout(width: 20)) == expected)
}

@Test func `colour marks headings and NULLs`() throws {
  let section = RecordSection("T", [RecordField("a", nil)])
  let text = try record([section], .terminal(width: 80, usesColor: true))
  #expect(text == "\u{1B}[1mT\u{1B}[22m\n─\n  a  \u{1B}[2m–\u{1B}[22m\n")
}

@Test func `a record shows control characters and measures wide ones`() throws {
  let section = RecordSection("\u{7}", [RecordField("大学", "\u{1B}[0m"), RecordField("abcde", "x")])
  #expect(try record([section]) == "␇\n-\n  大学   ␛[0m\n  abcde  x\n")
}

@Test func `no sections are no text`() throws { #expect(try record([]) == "") }

@Test func `an empty line within a value stays, without blanks`() throws {
  let section = RecordSection("T", [RecordField("a", "one\n\ntwo")])
  #expect(try record([section]) == "T\n-\n  a  one\n\n     two\n")
}
