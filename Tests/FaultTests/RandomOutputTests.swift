import Foundation
import TestSupport
import Testing

@Suite struct `An output that is named at random` {
  private static let commands = [
    "programs --csv --output", "show cmu -o", "export --all --format sqlite --output", "export university -o",
    "article --year 2022 --output", "rankings history cmu --chart", "doctor -o", "undo -o", "add university Zed -o",
    "import universities list.csv -o", "rankings import list.csv --ranking x --year 2023 --create-universities -o",
    "backup --replace", "export --all --replace", "article --refresh", "sql SELECT#1 --csv -o", "seed article.md -o",
  ]

  /// Another name for a file of the folder: up to three links, one on the other, and ways up and down.
  private static func name(
    of file: String, in folder: borrowing TemporaryDirectory, _ dice: inout SplitMix
  ) throws -> String {
    let manager = FileManager.default
    var name = file
    for step in 0..<Int.random(in: 0...3, using: &dice) {
      if Bool.random(using: &dice) && manager.fileExists(atPath: folder.path(file)) {
        try manager.linkItem(atPath: folder.path(file), toPath: folder.path("hard\(step)"))
        name = "hard\(step)"
      } else {
        try manager.createSymbolicLink(atPath: folder.path("soft\(step)"), withDestinationPath: name)
        name = "soft\(step)"
      }
    }
    return dice.pick(["", "./", "sub/../", "here/", "here/here/", folder.url.path + "/"]) + name
  }

  private static func makeFolder() throws -> TemporaryDirectory {
    let folder = try TemporaryDirectory()
    try folder.write(Catalogs.standard(), to: "catalog.db")
    try folder.write(Catalogs.article(), to: "article.md")
    try folder.write("rank,name\n1,University of Zed\n", to: "list.csv")
    try folder.write("", to: "sub/empty")
    try FileManager.default.createSymbolicLink(atPath: folder.path("here"), withDestinationPath: ".")
    return folder
  }

  @Test func `never destroys what is read`() throws {
    let count = Thoroughness.isComplete ? 5_000 : 60
    let share = TimeShare(0.02)
    var dice = Thoroughness.dice
    var done = 0
    for _ in 0..<count where share.isLeft {
      let folder = try Self.makeFolder()
      let words = Self.commands.randomElement(using: &dice) ?? ""
      let inputs = ["list.csv", "article.md"].filter(words.contains)
      let files = ["catalog.db", "catalog.db-wal", "catalog.db-shm", "catalog.db-journal"] + inputs + inputs
      let name = try Self.name(of: files.randomElement(using: &dice) ?? "", in: folder, &dice)
      let arguments = words.split(separator: " ").map { String($0.replacing("#", with: " ")) } + [name]
      let result = try runTool(arguments + ["--database", "catalog.db"], home: folder.url.path)
      #expect(result.status == 73, "\(arguments): \(result.status) \(result.stderr)")
      #expect(try Data(contentsOf: folder.url.appendingPathComponent("catalog.db")) == Data(Catalogs.standard()))
      #expect(try folder.read("list.csv") == "rank,name\n1,University of Zed\n")
      #expect(try Data(contentsOf: folder.url.appendingPathComponent("article.md")) == Data(Catalogs.article()))
      done += 1
    }
    sayCount(done, "outputs onto inputs", "each was refused, and every file is as it was")
  }
}
