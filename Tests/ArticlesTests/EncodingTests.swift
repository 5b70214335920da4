import Articles
import Testing

@Test func `a byte order mark and CR LF change nothing`() throws {
  #expect(try read("\u{FEFF}" + smallTable.replacing("\n", with: "\r\n")) == read(smallTable))
  #expect(
    problems("\u{FEFF}" + smallTable.replacing("# Programs (2021)", with: "# P")) == ["1:1: no year in the title `P`"])
}

@Test(arguments: [[], Array(" \n\t\r\n".utf8), [0xEF, 0xBB, 0xBF], [0xEF, 0xBB, 0xBF, 0x0A]] as [[UInt8]])
func `an empty file is a problem`(_ bytes: [UInt8]) { #expect(problems(bytes) == ["1:1: the file is empty"]) }

@Test(
  arguments: [
    ([0x61, 0xFF], "1:2"), (Array("é\r\nab".utf8) + [0xC3], "2:3"),
    (Array("a\rb\nc".utf8) + [0xED, 0xA0, 0x80], "3:2"),
    ([0xEF, 0xBB, 0xBF, 0x61, 0x80], "1:2"), ([0xC0, 0x80], "1:1"),
  ] as [([UInt8], String)])
func `the first byte that is not UTF-8 is placed`(_ bytes: [UInt8], _ place: String) {
  #expect(problems(bytes) == ["\(place): this byte is not UTF-8"])
}

@Test func `UTF-16 is recognised, with and without its mark`() {
  let units = Array("# Programs (2021) and more".utf16)
  let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
    #expect(problems(bytes) == ["1:1: the file is UTF-16, not UTF-8"])
  }
}

@Test func `over 4 MiB are refused`() {
  let bytes = [UInt8](repeating: 0x61, count: 4_194_305)
  #expect(problems(bytes) == ["1:1: the file is longer than 4 MiB"])
}

@Test func `deep nesting and texts that cost too much are refused`() {
  #expect(
    problems(smallTable + "\n" + String(repeating: ">", count: 100_000)) == ["8:33: nested deeper than 32 levels"])
  #expect(
    problems(String(repeating: "a\n-|-\n", count: 100_000))
      == ["31624:1: more table delimiter rows in one paragraph than any article has"])
}

@Test(arguments: [
  (String(repeating: "|", count: 513), "1:1: more pipes in one line than any article has"),
  (String(repeating: "[", count: 4_000_000), "1:1: more lines and markup than any article has"),
  (
    "\n" + String(repeating: "- ", count: 50_000) + "a" + String(repeating: "\n", count: 10_000),
    "2668:1: more quotes and lists inside each other than any article has"
  ),
  (
    String(repeating: "|a", count: 500) + "\n" + String(repeating: "x\n", count: 8_000),
    "8001:1: more table cells than any article has"
  ),
  (
    "a\n\n" + String(repeating: "*a ", count: 20_000),
    "3:1: more marks of emphasis and links in one paragraph or cell than any article has"
  ),
  ("a\n\n" + String(repeating: "a<?", count: 20_000), "3:1: more markup that is not closed than any article has"),
  (
    "[a]: /" + String(repeating: "x", count: 20_000) + "\n\n" + String(repeating: "[a]\n\n", count: 20_000),
    "19999:1: more links with long targets than any article has"
  ),
])
func `a text of markup alone is refused with what is too much`(_ text: String, _ problem: String) {
  #expect(problems(text) == [problem])
}

@Test func `NUL bytes are text`() throws {
  #expect(
    try read(smallTable.replacing("A University", with: "A\0University")).universities[0].name == "A\u{FFFD}University")
}
