import Foundation
import TestSupport
import Testing

/// A command that writes, in a folder with what it needs.
struct WriteCommand: Sendable, CustomTestStringConvertible {
  /// The words after `gradatlas`.
  let arguments: [String]
  /// The files that it finds, by their names.
  let files: @Sendable () throws -> [String: [UInt8]]
  /// The file that it writes.
  var target = "catalog.db"

  var testDescription: String { arguments.joined(separator: " ") }

  /// A command on the catalogue that the tool makes by itself.
  init(_ words: String, target: String = "catalog.db") {
    self.init(words, target: target) { ["catalog.db": try Catalogs.standard()] }
  }

  /// A command on what it finds, or makes.
  ///
  /// - Parameter words: A `#` stands for a blank within a word.
  init(
    _ words: String, target: String = "catalog.db", database: String = "catalog.db",
    files: @escaping @Sendable () throws -> [String: [UInt8]]
  ) {
    let words = words.split(separator: " ").map { String($0.replacing("#", with: " ")) }
    arguments = words + ["--database", database]
    self.files = files
    self.target = target
  }

  /// A new folder with the files.
  func place() throws -> TemporaryDirectory {
    let folder = try TemporaryDirectory()
    for (name, bytes) in try files() { try folder.write(bytes, to: name) }
    return folder
  }

  /// Runs the command in a folder.
  func run(in folder: borrowing TemporaryDirectory, _ fault: Fault? = nil, counts: Bool = false) throws -> ToolResult {
    var environment: [String: String] = [:]
    if fault != nil || counts { environment["LD_PRELOAD"] = try FaultLibrary.path() }
    if let fault { environment["FAULT"] = "\(fault)" }
    if counts { environment["FAULT_COUNTS"] = folder.path("counts") }
    return try runTool(arguments, home: folder.url.path, environment: environment)
  }

  /// Every command that writes a catalogue.
  static let all = tending + byHand + imports

  /// Those of them that begin as `TORTURE_COMMANDS` says.
  static let tortured = all.filter { command in
    Thoroughness.commands.isEmpty || Thoroughness.commands.contains { command.testDescription.hasPrefix($0) }
  }

  private static let tending = [
    WriteCommand("seed") { [:] },
    WriteCommand("seed article.md") { ["catalog.db": try Catalogs.empty(), "article.md": try Catalogs.article()] },
    WriteCommand("migrate up") { ["catalog.db": try Catalogs.older()] },
    WriteCommand("migrate down"),
    WriteCommand("undo"),
    WriteCommand("undo 2") { ["catalog.db": try Catalogs.undone()] },
    WriteCommand("doctor --fix") { ["catalog.db": try Catalogs.stale()] },
    WriteCommand("backup copy.db", target: "copy.db"),
    WriteCommand("restore kept.db", target: "new.db", database: "new.db") { ["kept.db": try Catalogs.standard()] },
    WriteCommand("restore kept.sql --replace") {
      ["catalog.db": try Catalogs.empty(), "kept.sql": try Catalogs.script()]
    },
  ]

  private static let byHand = [
    WriteCommand("add university Toronto --country Canada --city Toronto --alias UofT"),
    WriteCommand("add program Robots --university mit --focus NLP --track Arms --course Statistics"),
    WriteCommand("add track Arms Legs --program ucb/Masters#in#EECS"),
    WriteCommand("add course Statistics --program ucb/Masters#in#EECS"),
    WriteCommand("add focus-area Legs --alias Walking"),
    WriteCommand("set university cmu homepage=https://example.org city=Qatar"),
    WriteCommand("remove university ucb --with-dependents"),
    WriteCommand("alias add cmu Carnegie"),
    WriteCommand("alias remove NLP NLP"),
    WriteCommand("merge cmu mit --keep B"),
    WriteCommand("rankings add ml 2023 cmu=1 mit==2 ucb==2 --publisher Visit"),
    WriteCommand("rankings set ml 2022 mit==2 ucb==2"),
    WriteCommand("rankings remove ml 2022"),
  ]

  private static let imports = [
    WriteCommand("rankings import list.csv --ranking world --create-universities") {
      let rows = (1...300).map { "\(2000 + $0 % 3),\($0),University of Place \($0 / 2),Canada" }
      return [
        "catalog.db": try Catalogs.standard(),
        "list.csv": Array("year,rank,university,country\n\(rows.joined(separator: "\n"))\n".utf8),
      ]
    },
    WriteCommand("rankings import list.csv --ranking ml --year 2022 --replace") {
      [
        "catalog.db": try Catalogs.standard(),
        "list.csv": Array("rank,university\n1,Cornell University\n2,Stanford University\n".utf8),
      ]
    },
    WriteCommand("import universities list.csv") {
      let rows = (1...100).map { "University of Place \($0),City \($0),Canada" }
      return [
        "catalog.db": try Catalogs.standard(),
        "list.csv": Array("name,city,country\n\(rows.joined(separator: "\n"))\n".utf8),
      ]
    },
    WriteCommand("import programs list.csv") {
      [
        "catalog.db": try Catalogs.standard(),
        "list.csv": Array("university,name,tracks,duration\nCornell University,Robots,Arms;Legs,12\n".utf8),
      ]
    },
  ]
}

/// The files that the commands begin with, each made once.
enum Catalogs {
  static func standard() throws -> [UInt8] { try made.standard.get() }
  static func empty() throws -> [UInt8] { try made.empty.get() }
  static func older() throws -> [UInt8] { try made.older.get() }
  static func stale() throws -> [UInt8] { try made.stale.get() }
  static func undone() throws -> [UInt8] { try made.undone.get() }

  /// What `export --all --format sqlite` writes of the standard catalogue.
  static func script() throws -> [UInt8] { try made.script.get() }

  /// The article of 2021 as it was published.
  static func article() throws -> [UInt8] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../ArticlesTests/Golden/article-2021.md")
    return Array(try Data(contentsOf: file))
  }

  private typealias Bytes = Result<[UInt8], any Error>
  private static let made = (
    standard: Bytes { try make(["seed"]) }, empty: Bytes { try make(["migrate up"]) },
    older: Bytes { try make(["seed", "migrate down --to 2"]) },
    undone: Bytes { try make(["seed", "undo"]) },
    script: Bytes { try make(["seed", "export --all --format sqlite --output catalog.sql"], reading: "catalog.sql") },
    stale: Bytes {
      try make(["seed"]) { path in
        _ = try run("sqlite3", [path, "DELETE FROM search_index WHERE rowid % 3 = 0"])
      }
    }
  )

  private static func make(
    _ commands: [String], reading name: String = "catalog.db", _ change: (String) throws -> Void = { _ in }
  ) throws -> [UInt8] {
    let folder = try TemporaryDirectory()
    for words in commands {
      let arguments = words.split(separator: " ").map { String($0) } + ["--database", "catalog.db"]
      _ = try runTool(arguments, home: folder.url.path)
    }
    try change(folder.path("catalog.db"))
    return Array(try Data(contentsOf: folder.url.appendingPathComponent(name)))
  }
}
