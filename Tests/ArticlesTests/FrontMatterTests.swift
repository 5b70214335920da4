import Testing

@testable import Articles

private func withLines(_ lines: String) -> String {
  smallTable.replacing("# Programs (2021)\n", with: "# Programs (2021)\n\n\(lines)\n", maxReplacements: 1)
}

@Test(arguments: [
  "**Source**: <https://x.org/a>", "**Source**: [a title](https://x.org/a)", "**Source:** https://x.org/a",
  "Source: https://x.org/a", "- not this\n\n**source** : https://x.org/a",
])
func `a source line gives the address`(_ line: String) throws {
  #expect(try read(withLines(line)).url == "https://x.org/a")
}

@Test func `publisher and day, in one paragraph`() throws {
  let article = try read(withLines("### By Somebody\n\n**Publisher**: Towards\n AI\n**Published**: 2022-01-01"))
  #expect(article.publisher == "Towards AI")
  #expect(article.publishedOn == "2022-01-01")
}

@Test func `without a publisher line the byline counts`() throws {
  #expect(try read(withLines("by Somebody\n\n## BY Some Body")).publisher == "Some Body")
}

@Test(arguments: [
  "2022-02-30", "2022-13-01", "1900-02-29", "2022-1-1", "01.01.2022", "2022-01-00", "20２2-01-01", "2022-Ma-01",
])
func `a day that is none is a problem`(_ day: String) {
  #expect(problems(withLines("**Published**: \(day)")) == ["3:16: `\(day)` is not a date"])
}

@Test func `a leap day is a day`() {
  #expect(FrontMatter.isDay("2024-02-29"))
  #expect(FrontMatter.isDay("2000-02-29"))
}

@Test func `a source without an address is a problem`() {
  #expect(problems(withLines("**Source**: a friend")) == ["3:13: `a friend` is not a web address"])
}

@Test func `a source line without a value is a warning`() throws {
  let article = try read(withLines("**Source**:"))
  #expect(
    article.warnings.map { $0.described(file: "a.md") }
      == ["a.md:3:3: label `Source` has no value\nhelp: write a value behind the colon, or remove the label"])
  #expect(article.url == nil)
}

@Test func `a heading without a text is not the title`() throws {
  #expect(try read("#\n\n" + smallTable).title == "Programs (2021)")
}

@Test func `a second source line is a problem`() {
  #expect(
    problems(withLines("**Source**: https://x.org\n**Source**: https://y.org"))
      == ["4:3: a second `Source`; the first is at 3:3"])
}
