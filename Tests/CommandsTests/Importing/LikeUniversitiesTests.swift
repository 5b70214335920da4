import TestSupport
import Testing

@Suite struct `A university that a file brings and that is like another` {
  private static let list = "rank,university\n1,Stanford Universiti\n2,Quxly Blurb\n"

  private func tried(_ file: String, _ arguments: [String]) throws -> ToolResult {
    let place = try Workplace.withCatalog()
    try place.folder.write(file, to: "in.csv")
    return try runTool(arguments + ["--database", "catalog.db"], home: place.path)
  }

  private let ranking = [
    "rankings", "import", "in.csv", "--ranking", "zz", "--year", "2023", "--create-universities",
  ]

  @Test func `is refused where the file is taken strictly`() throws {
    let result = try tried(Self.list, ranking + ["--strict"])
    #expect(
      result
        == failure(
          """
          in.csv:2:3: no university is named `Stanford Universiti`, which is like `Stanford University`
          help: did you mean `Stanford University`? `gradatlas alias add --database catalog.db` teaches the catalogue \
          this name; without `--strict` it becomes a university of its own
          error: 1 problem; nothing was written
          """, 65))
  }

  @Test func `is named for programs that read errors`() throws {
    let result = try tried(Self.list, ranking + ["--strict", "--json"])
    #expect(result.status == 65)
    #expect(result.stderr.contains(#""candidates":["Stanford University"]}}"#))
  }

  @Test func `is told of in a list of universities, and refused there too`() throws {
    let list = "name,country\nStanford Universiti,US\n"
    let taken = try tried(list, ["import", "universities", "in.csv", "--dry-run"])
    #expect(taken.status == 0)
    #expect(
      taken.stderr.split(separator: "\n").first
        == "warning: `Stanford Universiti` was created, and is like `Stanford University`")
    let refused = try tried(list, ["import", "universities", "in.csv", "--strict"])
    #expect(refused.status == 65)
    #expect(
      refused.stderr.split(separator: "\n").first
        == "in.csv:2:1: no university is named `Stanford Universiti`, which is like `Stanford University`")
  }

  @Test func `is one of twenty that are shown, with the number of the others`() throws {
    let rows = (1...25).map { "\($0),Stanford University Branch \($0)\n" }.joined()
    let result = try tried("rank,university\n" + rows, ranking + ["--dry-run"])
    let warnings = result.stderr.split(separator: "\n").filter { $0.hasPrefix("warning: ") }
    #expect(warnings.count == 21)
    #expect(warnings.last == "warning: and 5 more universities were created whose names are like others")
  }

  @Test func `needs a command that creates universities`() throws {
    let result = try tried(Self.list, ["rankings", "import", "in.csv", "--ranking", "zz", "--strict"])
    #expect(result.status == 64)
    #expect(result.stderr.hasPrefix("error: --strict goes with --create-universities\n"))
    let programs = try tried("name\nX\n", ["import", "programs", "in.csv", "--strict"])
    #expect(programs.stderr.hasPrefix("error: --strict goes with universities\n"))
  }
}
