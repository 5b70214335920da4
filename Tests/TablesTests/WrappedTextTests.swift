import Testing

@testable import Tables

@Test(
  arguments: [
    ("", 5, [""]), ("one two", 7, ["one two"]), ("one two", 6, ["one", "two"]), ("one two", 3, ["one", "two"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("ab cdefgh", 4, ["ab", "cdef", "gh"]), ("a  b   c", 4, ["a  b", "c"]),
    ("  a b", 3, ["  a", "b"]), ("東京大学", 5, ["東京", "大学"]), ("東京大学", 1, ["東", "京", "大", "学"]),
    ("👩‍👩‍👧‍👦👍🏽", 2, ["👩‍👩‍👧‍👦", "👍🏽"]), ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]), ("a ", 1, ["a"]),
    ("   ", 2, [""]),
  ] as [(String, Int, [String])])
func `text is broken after spaces, else between characters`(_ text: String, _ width: Int, _ lines: [String]) {
  #expect(wrapped(text, to: width) == lines)
}

@Test func `the longest word is measured in columns`() {
  #expect(longestWord(in: "") == 0)
  #expect(longestWord(in: "natural 東京大学 x") == 8)
}
