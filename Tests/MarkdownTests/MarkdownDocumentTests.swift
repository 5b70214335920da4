import Markdown
import Testing
import Wording

func blocks(_ text: String) throws -> [Block] { try MarkdownDocument(Array(text.utf8)).blocks }

func paragraph(_ text: String) throws -> [Inline] {
  for block in try blocks(text) { if case .paragraph(let inlines) = block.kind { return inlines } }
  return []
}

@Test func `each kind of block, with its place`() throws {
  let found = try blocks("# T\n\ntext\n\n- a\n- b\n\n1. c\n\n> q\n\n---\n\n```\ncode\n```\n\n<br>\n\n|a|\n|-|\n")
  let kinds = found.map { block -> String in
    switch block.kind {
    case .heading(let level, let inlines): "h\(level) \(inlines.plainText)"
    case .paragraph(let inlines): "p \(inlines.plainText)"
    case .list(let isOrdered, let items): "list \(isOrdered) \(items.count)"
    case .quote(let blocks): "quote \(blocks.count)"
    case .thematicBreak: "break"
    case .code(let text): "code \(text)"
    case .html(let text): "html \(text)"
    case .table(let table): "table \(table.header.count)"
    case .tooDeep: "deep"
    }
  }
  #expect(
    kinds == [
      "h1 T", "p text", "list false 2", "list true 1", "quote 1", "break", "code code\n", "html <br>\n", "table 1",
    ])
  #expect(
    found.map(\.position.description)
      == ["1:1", "3:1", "5:1", "8:1", "10:1", "12:1", "14:1", "18:1", "20:1"])
}

@Test func `each kind of inline`() throws {
  let inlines = try paragraph("a *b* **c** [d](e) ![f](g) `h` <i> <http://j>\nk  \nl")
  #expect(inlines.plainText == "a b c d f h  http://j k l")
  #expect(inlines.contains { if case .emphasis(let parts) = $0.kind { parts.plainText == "b" } else { false } })
  #expect(inlines.contains { if case .strong(let parts) = $0.kind { parts.plainText == "c" } else { false } })
  #expect(inlines.contains { if case .link("e", _) = $0.kind { true } else { false } })
  #expect(inlines.contains { if case .image("g", _) = $0.kind { true } else { false } })
  #expect(inlines.contains { $0.kind == .code("h") })
  #expect(inlines.contains { $0.kind == .html("<i>") })
  #expect(inlines.contains { if case .link("http://j", _) = $0.kind { true } else { false } })
  #expect(inlines.filter { $0.kind == .softBreak }.count == 1)
  #expect(inlines.filter { $0.kind == .hardBreak }.count == 1)
}

@Test func `columns count scalars, and a byte order mark is none`() throws {
  #expect(try paragraph("\u{FEFF}é— **x**")[1].position == SourcePosition(line: 1, column: 4))
  #expect(try paragraph("\0\0 **x**")[1].position == SourcePosition(line: 1, column: 4))
}

@Test(arguments: ["a\r\nb **x**", "a\rb **x**", "a\nb **x**"])
func `any line end ends a line`(_ text: String) throws {
  #expect(try paragraph(text).last?.position == SourcePosition(line: 2, column: 3))
}

@Test(arguments: [
  ("a\n   **x**", "2:4"), ("   a\n **x**", "2:2"), ("- a\n  **x**", "2:3"), ("> a\n> **x**", "2:3"),
  ("> a\n**x**", "2:1"), ("[r]: http://x\n**x**", "2:1"), ("[r]: http://x\n  'title'\n**x** y", "3:1"),
])
func `a later line of a paragraph is placed rightly`(_ text: String, _ place: String) throws {
  #expect(firstStrong(try blocks(text))?.description == place)
}

private func firstStrong(_ blocks: [Block]) -> SourcePosition? {
  for block in blocks {
    switch block.kind {
    case .paragraph(let inlines):
      if let strong = inlines.first(where: { if case .strong = $0.kind { true } else { false } }) {
        return strong.position
      }
    case .list(_, let items): return firstStrong(items.flatMap { $0 })
    case .quote(let inner): return firstStrong(inner)
    default: break
    }
  }
  return nil
}

@Test func `below the deepest level all text stays, a line end as a blank`() throws {
  let text = String(repeating: "*a **b ", count: 40) + "x\n`y` " + String(repeating: "c** d*", count: 40)
  let deep = try paragraph(text)
  #expect(deep.plainText.contains("a b x y c dc d"))
  #expect(try MarkdownDocument(Array(text.utf8)).firstTooDeep != nil)
}

@Test(arguments: [
  (String(repeating: ">", count: 100_000) + "a", "1:33"), (String(repeating: "- ", count: 100_000) + "a", "1:65"),
  (String(repeating: "*a **b ", count: 2_000) + String(repeating: "c** d*", count: 2_000), nil),
])
func `very many levels are cut, and said to be`(_ text: String, _ place: String?) throws {
  let document = try MarkdownDocument(Array(text.utf8))
  #expect(document.firstTooDeep != nil)
  if let place { #expect(document.firstTooDeep?.description == place) }
}

@Test func `32 levels are whole`() throws {
  #expect(try MarkdownDocument(Array((String(repeating: ">", count: 30) + "a").utf8)).firstTooDeep == nil)
}

@Test func `text below the cut is kept as text`() throws {
  let text = String(repeating: "*a **b ", count: 50) + "x" + String(repeating: " c** d*", count: 50)
  #expect(try paragraph(text).plainText.filter { $0 == "x" } == "x")
}

@Test func `bytes that are not UTF-8 do no harm`() throws {
  #expect(try MarkdownDocument([0xFF, 0xFE, 0x41]).blocks.count == 1)
  #expect(try MarkdownDocument([]).blocks == [])
}

@Test func `any number of threads may parse`() async throws {
  let text = "# a\n\n|x|y|\n|-|-|\n|1|2|3|\n\n**b** *c*\n"
  let expected = try MarkdownDocument(Array(text.utf8))
  await withTaskGroup(of: Bool.self) { group in
    for _ in 0..<200 { group.addTask { (try? MarkdownDocument(Array(text.utf8))) == expected } }
    for await isEqual in group { #expect(isEqual) }
  }
}
