import Foundation
import TestSupport
import Testing

/// Words that a shell, or a terminal, would act on.
private let hostileWords = [
  "A; touch pwned", "B $(touch pwned)", "C `touch pwned`", "D & touch pwned", "E | tee pwned", "F > pwned", "G 'it''s'",
  "H \"q\" \\ $HOME", "I\u{1B}[31m red", "J *", "K ~", "L !! !x", "M #x", "N {a,b}", "-Dash O", "P % %d", "Q\ttab",
  "=R",
]

@Suite struct `A command in the log` {
  @Test(arguments: hostileWords)
  func `does the same again when it is pasted`(_ word: String) throws {
    let place = try Workplace.withCatalog()
    let first = try place.catalog("alias", "add", "--source=\(word)", "--", "cmu", "Name 1", word)
    #expect(first.status == 0, "\(first.stderr)")
    let command = try place.sqlite("catalog.db", "SELECT command FROM change_set WHERE id = 2")
    #expect(!command.dropLast().unicodeScalars.contains { $0.value < 32 || $0.value == 127 }, "\(command)")
    let said = "SELECT hex(alias), s.title FROM university_alias AS a JOIN source AS s ON s.id = a.source_id ORDER BY 1"
    let before = try place.sqlite("catalog.db", said)
    #expect(before.contains(word.split(separator: " ")[0]) || word.contains("\u{1B}") || word.contains("\t"))
    for shell in ["sh", "bash", "zsh"] where try place.shell("command -v \(shell)").status == 0 {
      #expect(try place.catalog("undo").status == 0)
      let again = try place.shell(
        "GRADATLAS_DATABASE=catalog.db \(shell) -c \"$LINE\"", environment: ["LINE": "\"$TOOL\" \(command)"])
      #expect(again.status == 0, "\(shell): \(command)\(again.stderr)")
      #expect(try place.sqlite("catalog.db", said) == before)
    }
    #expect(try !place.names().contains("pwned"))
  }
}

@Suite struct `A command that is proposed` {
  /// The commands between backticks, as they are pasted.
  private func commands(in text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).map { String($0) }
      .filter { $0.hasPrefix("gradatlas ") }.map { String($0.dropFirst("gradatlas ".count)) }
  }

  @Test(arguments: [
    "my file.db", "it's.db", "a;b.db", "$(touch pwned).db", "a`b.db", "!x.db", "-x.db", "q\"q.db", "a\u{1B}b.db",
  ])
  func `names a catalogue with any name`(_ name: String) throws {
    let place = try Workplace()
    try place.folder.write(standardCatalog, to: name)
    let added = try place.tool("add", "university", "Zed", "--database=\(name)")
    #expect(added.status == 0, "\(added.stderr)")
    let proposed = commands(in: added.stderr)
    #expect(proposed.count == 1)
    let undone = try place.shell("sh -c \"$LINE\"", environment: ["LINE": "\"$TOOL\" \(proposed.first ?? "")"])
    #expect(undone.status == 0, "\(proposed): \(undone.stderr)")
    #expect(try place.tool("show", "Zed", "--database=\(name)").status == 64)
    #expect(try !place.names().contains("pwned"))
  }

  private func placeWithPlantedTrigger() throws -> Workplace {
    let place = try Workplace.withCatalog()
    try place.folder.write(standardCatalog, to: "trig.db")
    try place.sqlite("trig.db", "CREATE TRIGGER spy AFTER INSERT ON course BEGIN SELECT 1; END")
    return place
  }

  @Test(arguments: ["restore trig.db --database new.db", "restore trig.db --replace --database catalog.db"])
  func `is about the file that is wrong`(_ words: String) throws {
    let place = try placeWithPlantedTrigger()
    let result = try runTool(words.split(separator: " ").map { String($0) }, home: place.path)
    #expect(result.status == 78)
    #expect(commands(in: result.stderr) == ["migrate verify --database trig.db"])
    let verified = try place.shell("\"$TOOL\" migrate verify --database trig.db")
    #expect(verified.status == 78 && verified.stdout.contains("spy"))
  }

  @Test func `is about that file too where the environment names another`() throws {
    let place = try placeWithPlantedTrigger()
    #expect(
      try commands(in: place.catalog("restore", "trig.db", "--replace").stderr) == ["migrate verify --database trig.db"]
    )
    try place.folder.write("", to: "empty.db")
    #expect(try commands(in: place.tool("programs", "--database", "empty.db").stderr) == ["seed --database empty.db"])
    #expect(try commands(in: place.tool("programs", "--database", "no file").stderr) == ["seed --database 'no file'"])
  }

  @Test func `says of a file to be restored nothing that is only true of the catalogue`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite("other.db", "CREATE TABLE t (a); PRAGMA application_id = 77")
    let foreign = try place.tool("restore", "other.db", "--database", "new.db")
    #expect(foreign.status == 65 && foreign.stderr.hasSuffix("help: name another file\n"), "\(foreign.stderr)")
    let own = try place.tool("programs", "--database", "other.db")
    #expect(own.stderr.hasSuffix("help: name another file with --database\n"))
    #expect(try place.catalog("export", "--all", "--format", "sqlite", "-o", "gap.sql").status == 0)
    #expect(try place.shell("sed -i '/\"schema_migration\" VALUES (3,/d' gap.sql").status == 0)
    let gap = try place.tool("restore", "gap.sql", "--database", "new.db")
    #expect(gap.status == 78 && gap.stderr.hasPrefix("error: `gap.sql` has no migration 3 in its ledger"))
    #expect(try !place.names().contains("new.db"))
  }

  @Test(arguments: ["-Dash U", "The $HOME U", "U of \"Q\"", "U `x`", "U; touch pwned", "A! University", "It's U"])
  func `gives the answer of a question again`(_ name: String) throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("add", "university", "--country", "Canada", "--alias", "zed", "--", name).status == 0)
    for question in ["where is zed", "compare zed and cmu", "show zed", "sources of zed and cmu", "zed or mit"] {
      let answer = try place.catalog("ask", question)
      #expect(answer.status == 0, "\(answer.stderr)")
      let reading = answer.stderr.split(separator: "\n").first { $0.hasPrefix("reading: ") } ?? ""
      let line = "\"$TOOL\" \(reading.dropFirst("reading: ".count).replacing("; gradatlas ", with: "; \"$TOOL\" "))"
      let again = try place.shell(
        "sh -c \"$LINE\"", environment: ["LINE": line, "GRADATLAS_DATABASE": "catalog.db"])
      #expect(again.status == 0, "\(line): \(again.stderr)")
      #expect(again.stdout.contains(name) && answer.stdout.contains(name), "\(line)")
    }
    #expect(try !place.names().contains("pwned"))
  }
}
