import Wording
import Testing

@Test func `a place at the end of the text gets one caret behind it`() {
  let excerpt = SourceExcerpt("state =", span: 7..<7)
  #expect(excerpt.text == "state =")
  #expect(excerpt.carets == "       ^")
}

@Test func `a place over several lines is marked to the end of its first line`() {
  let excerpt = SourceExcerpt("a\r\nbb ccc\ndd", span: 6..<12)
  #expect(excerpt.line == 2)
  #expect(excerpt.column == 4)
  #expect(excerpt.text == "bb ccc")
  #expect(excerpt.carets == "   ^^^")
}

@Test func `tabs and wide characters keep the caret under its place`() {
  #expect(SourceExcerpt("\tx", span: 1..<2).carets == "    ^")
  #expect(SourceExcerpt("東京x", span: 6..<7).carets == "    ^")
  #expect(SourceExcerpt("e\u{301}x", span: 3..<4).carets == " ^")
  #expect(SourceExcerpt("❤\u{FE0F}x", span: 6..<7).carets == "  ^")
}

@Test func `a place out of the text is brought back into it`() {
  #expect(SourceExcerpt("ab", span: 90..<95).carets == "  ^")
  #expect(SourceExcerpt("é", span: 1..<2).column == 1)
  #expect(SourceExcerpt("", span: 0..<0).carets == "^")
}

@Test func `a long marked place is cut too`() {
  let excerpt = SourceExcerpt(String(repeating: "x", count: 500), span: 100..<400)
  #expect(excerpt.text == "…" + String(repeating: "x", count: 99) + "…")
  #expect(excerpt.carets == String(repeating: " ", count: 31) + String(repeating: "^", count: 70))
}

@Test func `wide characters before the place are cut to the columns that there are`() {
  let excerpt = SourceExcerpt(String(repeating: "東", count: 100) + "x", span: 300..<301)
  #expect(excerpt.text == "…" + String(repeating: "東", count: 15) + "x")
  #expect(excerpt.carets == String(repeating: " ", count: 31) + "^")
}
