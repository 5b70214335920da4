import Testing

@testable import Tables

@Test(arguments: [
  ("plain é 東 👩‍👧 “”", "plain é 東 👩‍👧 “”"), ("\u{1B}[31m", "␛[31m"), ("a\nb\r\n", "a⏎b␍⏎"),
  ("\u{0}\u{1}\t\u{1F}\u{7F}", "␀␁␉␟␡"), ("\u{80}\u{9B}\u{A0}", "\\u{80}\\u{9B}\u{A0}"),
  ("\u{2028}\u{2029}\u{202A}\u{202E}\u{202F}", "\\u{2028}\\u{2029}\\u{202A}\\u{202E}\u{202F}"),
  ("\u{2065}\u{2066}\u{2069}\u{206A}", "\u{2065}\\u{2066}\\u{2069}\u{206A}"), ("\u{200E}\u{200D}", "\u{200E}\u{200D}"),
])
func `what would move the cursor or the text is shown instead`(_ text: String, _ expected: String) {
  #expect(Array(VisibleText.visible(text).utf8) == Array(expected.utf8))
}
