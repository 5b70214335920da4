import ArgumentParser
import Testing

@testable import Commands

/// A command line behind the command's name.
struct WrittenLine: Sendable, CustomTestStringConvertible {
  let words: [String]
  var testDescription: String { words.joined(separator: " ") }

  init(_ words: String...) { self.words = words }
}

private let plainCommands = [
  "ask", "programs", "universities", "focus-areas", "tracks", "courses", "show", "compare",
]

/// What a command takes besides options.
private func arguments(of command: String) -> [String] {
  switch command {
  case "ask", "compare": ["cmu", "mit"]
  case "show": ["cmu"]
  default: []
  }
}

@Test(arguments: plainCommands)
func `each option is read to what the parser makes of it`(_ name: String) throws {
  let described = try #require(try CommandDescription.tool().leaves.first { $0.commandName == name })
  let options = described.shownArguments.filter { option in
    option.kind != .positional && !["--help", "--version"].contains(option.longName)
  }
  #expect(options.count > 8)
  for option in options {
    let longName = try #require(option.longName)
    let values = option.kind == .flag ? [[]] : ["7", "json", "always", "ml:7", "a b"].map { [$0] }
    let needed =
      [
        "--ties": ["--limit", "7", "--order-by", "programs"], "--excel-safe": ["--csv"],
        "--having": ["--group-by", "university"],
      ][longName] ?? []
    let taken = try values.filter { try agree([name] + arguments(of: name) + needed + [longName] + $0) }
    #expect(!taken.isEmpty, "\(longName) is never read")
  }
}

@Test(arguments: [
  WrittenLine("programs"),
  WrittenLine("programs", "--focus", "NLP", "--focus", "vision", "--state", "CA", "--max-rank", "ml:3"),
  WrittenLine("universities", "--where", "ml_rank <= 10 and ai_rank <= 10", "--csv", "--limit", "0", "--no-header"),
  WrittenLine("ask", "which", "programs", "--json", "cover", "NLP"), WrittenLine("ask", ""),
  WrittenLine("show", "CMU", "--csv"),
  WrittenLine("compare", "--database", "x", "a", "b", "c"), WrittenLine("tracks", "--focus", ""),
  WrittenLine("courses", "--null", "?"),
])
func `a plain command line is read without the parser`(_ line: WrittenLine) throws {
  #expect(try agree(line.words))
}

@Test(arguments: [
  WrittenLine(), WrittenLine("--version"), WrittenLine("sql", "SELECT 1"), WrittenLine("programs", "--help"),
  WrittenLine("programs", "-o", "file"),
  WrittenLine("programs", "--output", "-"), WrittenLine("programs", "--focus=NLP"), WrittenLine("programs", "--focus"),
  WrittenLine("ask"),
  WrittenLine("programs", "--where", "--count"), WrittenLine("programs", "--limit", "2", "--limit", "3"),
  WrittenLine("programs", "NLP"),
  WrittenLine("programs", "--limit", "two"), WrittenLine("programs", "--format", "xml"),
  WrittenLine("programs", "--max-rank", "ml"),
  WrittenLine("programs", "--limit", "-1"), WrittenLine("programs", "--json", "--csv"),
  WrittenLine("programs", "--count", "--explain"),
  WrittenLine("programs", "--json", "--json"), WrittenLine("programs", "--", "--json"),
  WrittenLine("show", "cmu", "mit"), WrittenLine("show"),
  WrittenLine("compare", "cmu"), WrittenLine("ask", "-x"), WrittenLine("ask", "what", "--", "is"),
  WrittenLine("programs", "--busy-timeout", "99"),
])
func `what is not plain is left to the parser`(_ line: WrittenLine) {
  #expect(GradAtlasCommand.plainCommand(of: line.words) == nil)
}

/// Whether both read the words, which then must be to the same values.
private func agree(_ words: [String]) throws -> Bool {
  let (type, rest) = GradAtlasCommand.command(of: words)
  guard let parsed = try? type.parseAsRoot(rest), type == Swift.type(of: parsed) else { return false }
  let plain = try #require(GradAtlasCommand.plainCommand(of: words), "\(words)")
  #expect(values(of: plain) == values(of: parsed))
  return true
}

/// Every value that a command holds.
private func values(of command: any ParsableCommand) -> String {
  var text = ""
  dump(command, to: &text)
  return text
}
