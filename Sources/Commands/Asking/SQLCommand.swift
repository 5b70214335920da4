import Answers
import ArgumentParser
import Catalog
import Exchange
import SQLiteStorage
import Tables

struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "sql", abstract: "Run one read-only query in SQL.",
    discussion: """
      Examples:
        gradatlas sql "SELECT university, latest_ranks FROM program_overview"
        gradatlas sql \\
          "SELECT * FROM ranking_history WHERE year = :y AND rank <= 5" \\
          -p y=2022
        gradatlas sql "SELECT :zip" -p "zip='00123'"
        gradatlas sql --schema

      Anything that writes is refused. `-` reads the query from standard input.

      A value is bound with -p. One in quotes is text, and loses them: -p "a='2022'"; a quote inside stands doubled. Without \
      them -7, 0.5 and 1e9 are numbers, and all else is text, also 00123 and +7. CAST(:a AS INTEGER) in the query makes a \
      number of any of them.
      """)

  /// The longest query that is read, in bytes: SQLite's own limit.
  private static let longest = 1_000_000

  @Argument(help: ArgumentHelp("One statement; `-` is standard input.", valueName: "query"))
  var query: String?

  @Option(
    name: [.short, .customLong("parameter")],
    help: ArgumentHelp("A value for the parameter `:name` of the query.", valueName: "name=value"))
  var parameters: [QueryParameter] = []

  @Option(help: ArgumentHelp("Give up after so long.", valueName: "seconds"))
  var timeout: Double?

  @Flag(help: "List tables and views with their columns.")
  var schema = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard (query == nil) == schema else { throw ValidationError("give a query, or --schema") }
    guard !schema || (parameters.isEmpty && timeout == nil) else {
      throw ValidationError("-p and --timeout go with a query")
    }
    if let timeout, !(timeout > 0 && timeout <= 86_400) {
      throw ValidationError("--timeout is more than 0 and at most 86400 seconds")
    }
    var names: Set<String> = []
    for parameter in parameters where !names.insert(parameter.name).inserted {
      throw ValidationError("parameter `\(parameter.name)` is given twice")
    }
  }

  func run() throws {
    guard let query else {
      return try output.sparing(database).show(database.openForReading().schema())
    }
    let output = try output.sparing(database, reading: query == "-" ? ["-"] : [])
    let sql = query == "-" ? try readQuery() : query
    let catalog = try database.openForReading()
    let values = Dictionary(parameters.map { ($0.name, $0.value) }) { first, _ in first }
    let reading = ReadOnlyQuery(sql, parameters: values, timeout: timeout.map { .seconds($0) })
    let watchdog = Watchdog(reading)
    defer { watchdog?.stop() }
    try reading.run(in: catalog.connection) { try output.write($0) }
  }

  private func readQuery() throws -> String {
    let bytes = try InputFile.read("-", limit: Self.longest)
    guard bytes.count <= Self.longest else {
      throw ValidationError("a query is at most \(Self.longest) bytes long")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
