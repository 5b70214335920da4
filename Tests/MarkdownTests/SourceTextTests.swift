import Markdown
import Testing
import Wording

private func text(_ markdown: String) throws -> SourceText { SourceText(try paragraph(markdown)) }

@Test func `markup goes and breaks are line feeds`() throws {
  let source = try text("a **b**\n`c`<br/>d <i>e</i>  \n[f](g)")
  #expect(String(String.UnicodeScalarView(source.scalars)) == "a b\nc\nd e\nf")
}

@Test func `of an image its text stays`() throws {
  let source = try text("a ![**b** c](d.png) e")
  #expect(String(String.UnicodeScalarView(source.scalars)) == "a b c e")
  #expect([0, 2, 4].map { source.isStrong(at: $0) } == [false, true, false])
  #expect(source.url(in: 0..<7) == nil)
}

@Test func `each scalar knows its place`() throws {
  let source = try text("é **bc** [d](e)\nf")
  #expect(source.position(at: 3)?.description == "1:6")
  #expect(source.position(at: 5)?.description == "1:11")
  #expect(source.position(at: 7)?.description == "2:1")
  #expect(try text("").position(at: 0) == nil)
}

@Test func `behind an escape the text's own start is given`() throws {
  #expect(try text("ab &amp; c").position(at: 5)?.description == "1:1")
}

@Test func `bold and links are known`() throws {
  let source = try text("a **b** [c](d)")
  #expect([0, 2, 4].map { source.isStrong(at: $0) } == [false, true, false])
  #expect(source.url(in: 0..<5) == "d")
  #expect(source.url(in: 0..<3) == nil)
}
