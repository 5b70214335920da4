import Tables
import Testing

// Each was read back by cmark-gfm 0.29.0.gfm.6 as the same text, as were two million random ones of these characters.
@Test(arguments: [
  ("a|b", "a\\|b"), ("a\\|b", "a\\\\\\|b"), ("C:\\", "C:\\\\"), ("*a* **b**", "\\*a\\* \\*\\*b\\*\\*"),
  ("ml_rank _a_ a__b", "ml_rank \\_a\\_ a\\_\\_b"), ("`c` ~d~", "\\`c\\` \\~d\\~"),
  ("[a](b) ![c]", "\\[a\\](b) !\\[c\\]"),
  ("<b>", "&lt;b&gt;"), ("R&D A & B &amp; &#1;", "R&amp;D A & B &amp;amp; &amp;#1;"), ("a\nb", "a<br>b"),
  ("a\r\nb\tc", "a&#13;<br>b&#9;c"), ("  a b ", "&#32; a b&#32;"), (" ", "&#32;"), ("\u{1B}[0m", "&#27;\\[0m"),
  ("\u{7F}\u{85}", "&#127;&#133;"), ("a\u{0}b", "a\u{FFFD}b"), ("é東👍🏽", "é東👍🏽"), ("# 1. - +", "# 1. - +"),
  ("https://a.org/b_c", "https://a.org/b_c"), ("https://a.org/_b", "https\\://a.org/\\_b"),
  ("www.a.org/x?a=1&b=2", "www\\.a.org/x?a=1&amp;b=2"), ("www.a.org", "www.a.org"), ("10:30 a.m.", "10:30 a.m."),
])
func `text is literal in a Markdown cell`(_ text: String, _ expected: String) throws {
  let layout = TableLayout()
  let markdown = try writtenTable(.markdown, [Column(key: "h")], [[.text(text)]], layout)
  #expect(Array(markdown.utf8) == Array("| h |\n| --- |\n| \(expected) |\n".utf8))
}
