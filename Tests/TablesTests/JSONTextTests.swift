import Tables
import Testing

@Test(arguments: [
  ("", #""""#), ("plain text of more than sixteen letters", #""plain text of more than sixteen letters""#),
  ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1}\u{1F}\u{7F}", #""\u0000\u0001\u001f\u007f""#),
  ("\u{80}\u{85}\u{9F}\u{A0}", "\"\\u0080\\u0085\\u009f\u{A0}\""),
  ("a\u{2027}\u{2028}\u{2029}\u{202A}", "\"a\u{2027}\\u2028\\u2029\u{202A}\""), ("é東👩‍👧", #""é東👩‍👧""#),
])
func `a JSON string escapes controls and separators and nothing else`(_ text: String, _ expected: String) {
  #expect(Array(JSONText.quoted(text).utf8) == Array(expected.utf8))
}

@Test func `U+FFFD stands for what is no UTF-8`() throws {
  let sink = MemorySink()
  var writer = try TableWriter(.ndjson, columns: [Column(key: "a")], to: sink)
  [0x22, 0xC3, 0x28, 0xF0, 0x9F, 0x91, 0xED, 0xA0, 0x80].withUnsafeBufferPointer { writer.append(lent: .text($0)) }
  try writer.endRow()
  try writer.finish()
  #expect(sink.text == "{\"a\":\"\\\"\u{FFFD}(\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\"}\n")
}
