import Testing
import Wording

@testable import Markdown

private func refusal(_ text: String) -> MarkdownError? {
  do {
    _ = try MarkdownDocument(Array(text.utf8))
    return nil
  } catch {
    return error
  }
}

private func error(_ problem: MarkdownError.Problem, line: Int) -> MarkdownError {
  MarkdownError(problem: problem, position: SourcePosition(line: line, column: 1))
}

@Test func `more than 16 MiB are refused`() {
  #expect(refusal(String(repeating: "a", count: 16_777_217)) == error(.bytes, line: 1))
}

@Test func `lists kept open over many blank lines are refused`() {
  let text = String(repeating: "- ", count: 50_000) + "a" + String(repeating: "\n", count: 10_000)
  #expect(refusal(text) == error(.nesting, line: 2_667))
}

@Test func `over two hundred thousand marks at a line's start are refused`() {
  #expect(refusal("a\n" + String(repeating: ">", count: 200_001)) == error(.nesting, line: 2))
}

@Test func `a tab at a line's start counts as four blanks`() {
  #expect(refusal("a\n" + String(repeating: "\t", count: 100_001) + "b") == error(.nesting, line: 2))
  #expect(refusal("a\n" + String(repeating: "\t", count: 100_000) + "b") == nil)
}

@Test func `over 512 pipes in a line are refused`() {
  #expect(refusal("a\n\n" + String(repeating: "|", count: 513)) == error(.columns, line: 3))
  #expect(refusal(String(repeating: "|", count: 512)) == nil)
}

@Test func `a wide header over many short rows is refused`() {
  let wide = String(repeating: "|a", count: 500) + "\n" + String(repeating: "|-", count: 500) + "\n"
  #expect(refusal(wide + String(repeating: "x\n", count: 8_000)) == error(.cells, line: 8_001))
}

@Test func `a paragraph of delimiter rows is refused`() {
  #expect(refusal(String(repeating: "a\n-|-\n", count: 100_000))?.problem == .delimiterRows)
}

@Test func `millions of marks are refused`() {
  #expect(refusal(String(repeating: "[", count: 4_000_000)) == error(.marks, line: 1))
}
