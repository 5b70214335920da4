import Foundation
import TestSupport
import Testing

/// A command that writes an answer, with all that it needs to come to that.
struct AnsweringCommand: Sendable, CustomTestStringConvertible {
  let name: String
  let words: [String]
  var testDescription: String { name }

  /// - Parameter rest: What stands behind the command's name; a `#` stands for a blank within a word.
  init(_ name: String, _ rest: String = "") {
    self.name = name
    words = (name + " " + rest).split(separator: " ").map { String($0.replacing("#", with: " ")) }
  }

  /// Every command with an option `--output`.
  static let all: [AnsweringCommand] = [
    .init("seed", "article.md"), .init("ask", "where is cmu"), .init("programs"), .init("universities", "--csv"),
    .init("focus-areas"), .init("tracks", "--count"), .init("courses", "--explain"), .init("show", "cmu"),
    .init("compare", "cmu mit"), .init("search", "nlp"), .init("fields"), .init("sql", "SELECT#1"),
    .init("rankings list"), .init("rankings show", "ml"), .init("rankings diff", "ml"),
    .init("rankings history", "cmu"), .init("rankings agree", "ml ai"),
    .init("rankings combine", "ml ai --method mean"),
    .init("rankings add", "ml 2024 cmu=1"), .init("rankings set", "ml 2022 mit=9"), .init("rankings remove", "ml 2022"),
    .init("rankings import", "list.csv --ranking world --year 2023 --create-universities"),
    .init("import", "universities list.csv"), .init("export", "university"), .init("article", "--year 2022"),
    .init("add university", "Zed"), .init("add program", "Zed --university mit"),
    .init("add track", "Zed --program ucb/Masters#in#EECS"), .init("add course", "Zed --program ucb/Masters#in#EECS"),
    .init("add focus-area", "Zed"), .init("set", "university cmu city=Zed"),
    .init("remove", "university ucb --with-dependents"), .init("alias add", "cmu Zed"),
    .init("alias remove", "NLP NLP"),
    .init("alias list"), .init("merge", "cmu mit --keep A"),
    .init("log list"), .init("log show", "1"), .init("undo"), .init("migrate status"),
    .init("migrate verify"), .init("doctor", "--fix"),
  ]
}

/// The catalogue under other names, and the files that SQLite puts beside it.
private let names = [
  "catalog.db", "sub/../catalog.db", "soft", "hard", "catalog.db-wal", "catalog.db-shm", "catalog.db-journal",
  "soft-wal",
]

private func makePlace() throws -> Workplace {
  let place = try Workplace.withCatalog()
  try place.folder.write(publishedArticle, to: "article.md")
  try place.folder.write("rank,name\n1,University of Zed\n", to: "list.csv")
  try place.folder.write("", to: "sub/empty")
  let manager = FileManager.default
  try manager.createSymbolicLink(atPath: place.folder.path("soft"), withDestinationPath: "catalog.db")
  try manager.linkItem(atPath: place.folder.path("catalog.db"), toPath: place.folder.path("hard"))
  return place
}

/// Every file with its bytes, but for the index that readers of a log make.
private func bytes(_ place: borrowing Workplace) throws -> [String: Data] {
  var files: [String: Data] = [:]
  for name in try place.names() where name != "sub" { files[name] = try place.bytes(name) }
  return files
}

@Suite struct `An answer is not written over what it is made from` {
  @Test func `by any command that has an output`() {
    let known = Set(AnsweringCommand.all.map(\.name))
    #expect(Set(describedCommands.filter { $0.options.contains("output") }.map(\.name)) == known)
    let others = describedCommands.filter { !$0.options.contains("output") }.map(\.name)
    #expect(Set(others) == ["backup", "restore", "migrate up", "migrate down", "completions", "manual", "serve"])
  }

  @Test(arguments: AnsweringCommand.all)
  func `which is the catalogue, by whatever name`(_ command: AnsweringCommand) throws {
    let place = try makePlace()
    let before = try bytes(place)
    // Two of the names for each command: other ones for each.
    let first = AnsweringCommand.all.firstIndex { $0.name == command.name } ?? 0
    for name in [names[first % names.count], names[(first / 3 + 4) % names.count]] {
      let result = try place.catalog(command.words + ["--output", name])
      #expect(result.status == 73, "\(name): \(result.stderr)")
      #expect(
        result.stdout == "" && result.stderr.contains("error: cannot write to `\(name)`: it "), "\(result.stderr)")
      #expect(try bytes(place) == before, "\(name)")
    }
    #expect(try place.catalog(command.words + ["--output", "out"]).status == 0)
  }

  @Test(arguments: ["5<>catalog.db --output /dev/fd/5", "1<>catalog.db --output /dev/stdout", "1<>hard", ">>soft"])
  func `which is the catalogue, open already`(_ redirection: String) throws {
    let place = try makePlace()
    let before = try bytes(place)
    let result = try place.shell("\"$TOOL\" programs --csv --database catalog.db \(redirection)")
    #expect(result.status == 73)
    #expect(result.stderr.contains("it is the catalogue `catalog.db`"), "\(result.stderr)")
    #expect(try bytes(place) == before)
  }

  @Test(arguments: [
    ["rankings", "import", "FILE", "--ranking", "world", "--year", "2023", "--create-universities"],
    ["import", "universities", "FILE"], ["seed", "FILE", "--year", "2021"], ["seed", "copy.md", "FILE"],
  ])
  func `which is a file that the command reads`(_ words: [String]) throws {
    let place = try makePlace()
    try place.folder.write(publishedArticle, to: "copy.md")
    let name = words[0] == "seed" ? "article.md" : "list.csv"
    try FileManager.default.createSymbolicLink(atPath: place.folder.path("link"), withDestinationPath: name)
    try FileManager.default.linkItem(atPath: place.folder.path(name), toPath: place.folder.path("twin"))
    let before = try bytes(place)
    for output in [name, "./\(name)", "link", "twin"] {
      let result = try place.catalog(words.map { $0 == "FILE" ? name : $0 } + ["--csv", "--output", output])
      #expect(result.status == 73, "\(output): \(result.stderr)")
      #expect(try bytes(place) == before)
    }
  }

  @Test(arguments: [
    "rankings import - --ranking world --year 2023 --create-universities", "import universities - --input-format csv",
    "seed - --year 2021", "ask -", "sql -",
  ])
  func `which is what comes on standard input`(_ words: String) throws {
    let place = try makePlace()
    let name = words.hasPrefix("seed") ? "article.md" : "list.csv"
    let before = try bytes(place)
    for way in ["<\(name) --output \(name)", "<\(name) 1<>\(name)", "<\(name) --output /dev/fd/0"] {
      let result = try place.shell("\"$TOOL\" \(words) --database catalog.db \(way)")
      #expect(result.status == 73, "\(result.stderr)")
      #expect(try bytes(place) == before)
    }
  }

  @Test func `which is where a chart goes`() throws {
    let place = try makePlace()
    let before = try bytes(place)
    for options in [["--chart", "hard"], ["--chart", "x.svg", "-o", "x.svg"], ["--chart", "catalog.db-wal"]] {
      #expect(try place.catalog(["rankings", "history", "cmu"] + options).status == 73)
      #expect(try bytes(place) == before)
    }
  }

  @Test(arguments: [".", "sub", "sub/deep", "./sub/../sub"])
  func `which is in a folder that is replaced`(_ folder: String) throws {
    let place = try Workplace()
    let path = "sub/deep/c.csv"
    for name in ["c.csv", "sub/c.csv", path] { try place.folder.write(standardCatalog, to: name) }
    for words in [["--all"], ["--all", "--format", "datapackage"], ["university", "--format", "datapackage"]] {
      let result = try runTool(
        ["export"] + words + ["--output", folder, "--replace", "--database", path], home: place.path)
      #expect(result.status == 73 && result.stderr.contains("`sub/deep/c.csv`, which is read, is in it"))
      for name in ["c.csv", "sub/c.csv", path] { #expect(try place.bytes(name) == Data(standardCatalog)) }
    }
  }

  @Test func `which is in a folder by another name`() throws {
    let place = try makePlace()
    try place.folder.write("", to: "out/university.csv")
    try FileManager.default.linkItem(atPath: place.folder.path("hard"), toPath: place.folder.path("out/program.csv"))
    let result = try place.catalog("export", "--all", "out", "--replace")
    #expect(result.status == 73 && result.stderr.contains("cannot replace the folder `out`"))
    #expect(try place.catalog("export", "--all", "catalog.db-wal").status == 73)
    #expect(try place.catalog("export", "--all", "new").status == 0)
    #expect(try place.catalog("export", "--all", "new", "--replace").status == 0)
  }
}

@Suite struct `A catalogue is not written over what it is made from` {
  @Test(arguments: [
    "backup catalog.db --replace", "backup hard --replace", "backup soft", "backup catalog.db-wal --replace",
    "backup catalog.db-journal", "backup sub/../catalog.db-shm",
  ])
  func `by a backup`(_ words: String) throws {
    let place = try makePlace()
    let before = try bytes(place)
    let result = try place.catalog(words.split(separator: " ").map { String($0) })
    #expect(result.status == 73, "\(result.stderr)")
    #expect(try bytes(place) == before)
  }

  @Test(arguments: [
    "catalog.db catalog.db", "hard soft", "catalog.db catalog.db-wal", "all.sql all.sql", "all.sql twin", "- all.sql",
    "csv csv/track.csv", "csv/datapackage.json csv/track.csv", "trap.db-journal trap.db",
  ])
  func `when it is restored`(_ words: String) throws {
    let place = try makePlace()
    #expect(try place.catalog("export", "--all", "--format", "sqlite", "-o", "all.sql").status == 0)
    #expect(try place.catalog("export", "--all", "--format", "datapackage", "csv").status == 0)
    try FileManager.default.linkItem(atPath: place.folder.path("all.sql"), toPath: place.folder.path("twin"))
    try place.folder.write(Array(try place.bytes("all.sql")), to: "trap.db-journal")
    let parts = words.split(separator: " ")
    let script = """
      cat csv/* | cksum
      "$TOOL" restore \(parts[0]) --replace --database \(parts[1]) \(parts[0] == "-" ? "<all.sql" : "")
      status=$?; cat csv/* | cksum; cmp all.sql trap.db-journal && cmp all.sql twin; exit $status
      """
    let before = try place.bytes("catalog.db")
    let result = try place.shell(script)
    #expect(result.status == 73 && result.stderr.contains("error: cannot write to "), "\(result.stderr)")
    #expect(result.lines.count == 2 && result.lines[0] == result.lines[1])
    #expect(try place.bytes("catalog.db") == before)
  }

  @Test(arguments: [
    "seed article.md --database article.md", "import universities list.csv --database list.csv",
    "rankings import list.csv --ranking x --year 2023 --database list.csv", "seed --database new.db --output new.db",
    "seed --database new.db --output NEW.db-wal",
  ])
  func `when it is filled`(_ words: String) throws {
    let place = try makePlace()
    let before = try bytes(place)
    let result = try runTool(words.split(separator: " ").map { String($0) }, home: place.path)
    #expect(result.status == 73, "\(result.stderr)")
    #expect(try bytes(place) == before)
  }

  @Test func `but a document is rewritten where it stands`() throws {
    let place = try makePlace()
    try place.folder.write("<!-- gradatlas:begin rankings year=2022 -->\n<!-- gradatlas:end -->\n", to: "my.md")
    #expect(try place.catalog("article", "--refresh", "my.md").status == 0)
    #expect(try place.folder.read("my.md").contains("Carnegie"))
    for name in ["catalog.db", "soft", "hard"] {
      #expect(try place.catalog("article", "--refresh", name).status == 73)
    }
    let before = try place.bytes("my.md")
    #expect(
      try place.shell("\"$TOOL\" article --refresh - --database catalog.db <my.md 1<>my.md").status == 73)
    #expect(try place.bytes("my.md") == before)
  }
}
