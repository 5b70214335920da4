import Foundation
import TestSupport
import Testing

@testable import Commands

private let words = [
  "cmu", "", " ", "a b", "it's", "a;b", "$(id)", "`id`", "$HOME", "a&b", "a|b", "a>b", "a<b", "(a)", "{a,b}", "*", "?",
  "[a]",
  "~", "~root", "#a", "!!", "a!b", "a!b it's", "=ls", "a=b", "\\", "\\n", "a\\", "\"", "'", "''", "\"'\"", "%d", "-n",
  "-", "--",
  "a\nb", "a\n", "\n", "\n\n", "a\tb", "\u{1B}[31m", "\u{1B}]0;x\u{07}", "\r", "\u{7F}", "\u{85}", "\u{2028}",
  "\u{202E}abc",
  "a`b\nc'd\"e$f!g%h\\i", "-a\n-b", "東京 大学", "Zürich", "\u{FFFD}", "a\u{A0}b", "👍🏽", "^a^b", "$'a'", "a''b", "\n-x",
  "%%",
  "\\033", "a\u{1B}\\033%s",
]

/// What a shell makes of arguments.
private func read(_ text: String, by shell: String) throws -> [String] {
  let program = "import sys; [print(repr(word.encode())) for word in sys.argv[1:]]"
  let result = try run(shell, ["-c", "python3 -c '\(program)' \(text)"])
  return result.stdout.split(separator: "\n").map { String($0) }
}

private func expected(_ words: [String]) throws -> [String] {
  let program = "import sys; [print(repr(word.encode())) for word in sys.argv[1:]]"
  return try run("python3", ["-c", program] + words).stdout.split(separator: "\n").map { String($0) }
}

private let shells = ["sh", "bash", "dash", "zsh", "busybox"].filter {
  (try? run("sh", ["-c", "command -v \($0)"]).status) == 0
}

@Suite struct `A word for a shell` {
  @Test(arguments: shells)
  func `comes out as it was`(_ shell: String) throws {
    let shell = shell == "busybox" ? "busybox sh" : shell
    guard !shell.contains(" ") else { return }
    let plain = words.map { CommandText.word($0) }.joined(separator: " ")
    #expect(try read(plain, by: shell) == expected(words))
    let unticked = words.map { CommandText.word($0, avoidingBackticks: true) }
    #expect(!unticked.joined().contains("`"))
    #expect(try read(unticked.joined(separator: " "), by: shell) == expected(words))
    let quoted = words.map { CommandText.quoted($0) }.joined(separator: " ")
    #expect(try read(quoted, by: shell) == expected(words))
  }

  @Test func `comes out of an interactive bash, too, which looks for commands of before`() throws {
    let lines = words.filter { !$0.contains("\n") || $0.last != "\n" }
    let text = lines.flatMap { [CommandText.word($0), CommandText.quoted($0, avoidingBackticks: true)] }
    let folder = try TemporaryDirectory()
    let program = "import sys; open('out', 'a').write(repr(sys.argv[1].encode()) + '\\n')"
    let script = text.map { "python3 -c \"$PROGRAM\" \($0)\n" }.joined()
    _ = try run(
      "bash", ["--norc", "-i"],
      environment: ["HOME": folder.url.path, "PATH": "/usr/bin:/bin", "PROGRAM": program, "HISTFILE": "/dev/null"],
      input: "set -H\n" + script, workingDirectory: folder.url.path)
    let read = try folder.read("out").split(separator: "\n").map { String($0) }
    #expect(try read == lines.flatMap { try expected([$0, $0]) })
  }

  @Test func `has nothing in it that a terminal acts on, but a newline at its end`() {
    for word in words {
      for text in [CommandText.word(word), CommandText.quoted(word)] {
        #expect(!text.unicodeScalars.contains { CommandText.isUnseen($0) && $0 != "\n" }, "\(text)")
        #expect(!text.contains("\n") || word.hasSuffix("\n"))
      }
    }
  }

  @Test(arguments: [
    ("cmu", "cmu"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#), ("", "''"), ("$(id)", "'$(id)'"), ("a;b", "'a;b'"),
    ("=ls", "'=ls'"), ("a\u{1B}b", #""$(printf 'a\033b')""#), ("a\nb\n", "\"$(printf 'a\\012b')\"'\n'"),
  ])
  func `is quoted only where it has to be`(_ word: String, _ expected: String) {
    #expect(CommandText.word(word) == expected)
  }

  @Test(arguments: [
    ("cmu", "\"cmu\""), ("state = 'CA'", "\"state = 'CA'\""), ("a$b", #""a\$b""#), ("a!", "'a!'"),
    ("it's $5", #""it's \$5""#),
  ])
  func `is in double quotes where those read best`(_ word: String, _ expected: String) {
    #expect(CommandText.quoted(word) == expected)
  }

  @Test func `that begins with a hyphen is no option`() {
    #expect(CommandText.names(["a", "-b"]) == "-- \"a\" \"-b\"")
    #expect(CommandText.names(["a", "b"]) == "\"a\" \"b\"")
    #expect(CommandText.option("--where", "-1 < x") == "--where=\"-1 < x\"")
    #expect(CommandText.database("-x.db") == "--database=-x.db")
  }
}
