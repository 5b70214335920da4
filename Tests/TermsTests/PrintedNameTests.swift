import Terms
import TestSupport
import Testing

@Suite struct `A name in a cell` {
  @Test(arguments: [
    ("Texas A&amp;M University", "Texas A&M University", PrintedName.Dirt.entity),
    ("King&#39;s College London", "King's College London", .entity), ("Xi&#x2019;an", "Xi’an", .entity),
    ("Universit&eacute; Laval", "Université Laval", .entity), ("A&amp;amp;M", "A&amp;M", .entity),
    ("Yale University[note 2]", "Yale University", .note), ("Yale[1][a]", "Yale", .note),
    ("Brown University¹", "Brown University", .note), ("Brown University ¹²", "Brown University", .note),
    ("Brown University [^1]", "Brown University", .note), ("Duke University*", "Duke University", .note),
    ("![logo](x.png) Brown University", "Brown University", .markup), ("**MIT**", "MIT", .markup),
    ("[Yale](https://yale.edu) University", "Yale University", .markup), ("*Harvard*", "Harvard", .markup),
    ("<b>MIT</b>", "MIT", .markup), ("<a href='x'>Yale</a><sup>12</sup>", "Yale", .markup),
    ("Ohio<br/>State", "Ohio State", .markup), ("&lt;i&gt;MIT&lt;/i&gt;", "MIT", .markup),
    ("_Harvard University_", "Harvard University", .markup), ("Ohio  State", "Ohio State", .blanks),
    ("Ohio\u{A0}State", "Ohio State", .blanks), ("Ohio\nState", "Ohio State", .blanks),
    ("Ohio\r\n State", "Ohio State", .blanks), ("Ohio\u{3000}State", "Ohio State", .blanks),
    ("Ohio\u{AD}State", "OhioState", .invisible), ("Ohio\u{200B} State", "Ohio State", .invisible),
    ("\u{FEFF}Ohio State", "Ohio State", .invisible), ("\u{202A}Ohio State\u{202C}", "Ohio State", .invisible),
  ])
  func `is read without what stands around it`(_ cell: String, _ text: String, _ dirt: PrintedName.Dirt) {
    let name = PrintedName(cell)
    #expect(name.text == text)
    #expect(name.dirt.contains(dirt))
    #expect(PrintedName(text).text == text || dirt == .entity)
  }

  @Test func `may have several of them`() {
    let name = PrintedName("**MIT**[^1]  &amp; \u{200B}Yale")
    #expect(name.text == "MIT & Yale")
    #expect(name.dirt == [.markup, .note, .blanks, .entity, .invisible])
  }

  @Test(arguments: [
    "Texas A&M University", "AT&T; Bell", "Université de Montréal", "Universität zu Köln", "São Paulo", "SÃO PAULO",
    "Siksha 'O' Anusandhan", "University of Canterbury | Te Whare Wānanga o Waitaha",
    "École normale supérieure - Paris",
    "[Université] Laval", "C* Algebra Institute", "snake_case_name", "2 * 3 * 4", "دانشگاه تهران", "می‌شود", "東京大学",
    "Trinity College (CT)", "*", "[1]", "&;", "a < b > c", "<3 Learning>", "<bold> University", "&#xFFFFFFFF;",
    "&unknown;", "", "Queen’s University", "H2O²O",
  ])
  func `is left as it is`(_ text: String) {
    #expect(PrintedName(text).text == text)
    #expect(PrintedName(text).dirt.isEmpty)
    #expect(PrintedName(text).damage == nil)
  }

  @Test(arguments: [
    ("UniversitÃ© de MontrÃ©al", "Université de Montréal"),
    ("Xiâ€™an Jiaotong University", "Xi’an Jiaotong University"),
    ("UniversitÃ¤t ZÃ¼rich", "Universität Zürich"), ("ä¸œäº¬", "东京"),
  ])
  func `is refused in a wrong encoding`(_ text: String, _ meant: String) {
    #expect(PrintedName(text).damage == .wrongEncoding(meant))
  }

  @Test func `is refused where bytes were lost`() {
    #expect(PrintedName("Universit\u{FFFD} Laval").damage == .unreadable)
    #expect(PrintedName("Universitï¿½t Wien").damage == .unreadable)
  }

  /// Whatever is in a cell, reading it once more finds nothing, unless references were written twice.
  @Test func `is clean once it is read`() {
    var random = SplitMix(state: 15)
    let pieces = [
      "A", "b", " ", "  ", "[", "]", "(", ")", "*", "_", "!", "&", ";", "¹", "\u{200B}", "\u{A0}", "1", "^",
    ]
    for _ in 0..<2_000 {
      let cell = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement() ?? "" }.joined()
      let name = PrintedName(cell)
      #expect(!name.text.unicodeScalars.contains("\u{200B}") && !name.text.contains("  "), "\(cell.debugDescription)")
    }
  }
}
