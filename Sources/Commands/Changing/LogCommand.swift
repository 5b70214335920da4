import ArgumentParser
import Catalog
import Tables

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "log", abstract: "List the changes of the catalogue, or show what one of them did.",
    discussion: """
      Every command that writes is one change, with who made it and when; times are UTC.

      Examples:
        gradatlas log
        gradatlas log list --limit 5 --json
        gradatlas log show 1
      """, subcommands: [LogList.self, LogShow.self], defaultSubcommand: LogList.self)
}

struct LogList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the changes, the newest first.")

  @Option(parsing: .unconditional, help: ArgumentHelp("At most so many changes.", valueName: "changes"))
  var limit: Int?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit is 0 or more") }
  }

  func run() throws {
    let entries = try database.openForReading().changeLog(limit: limit)
    // The last two columns take width from the others; people need them only where something was undone.
    let isUndone = entries.contains { $0.undoes != nil || $0.undoneBy != nil }
    let count = ChangeLogEntry.columns.count - (output.chosenFormat == .table && !isUndone ? 2 : 0)
    try output.sparing(database).write(
      columns: Array(ChangeLogEntry.columns.prefix(count)), rows: entries.map { Array($0.cells.prefix(count)) })
  }
}

struct LogShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a change did, row by row.",
    discussion: """
      A line a row that was added, changed or removed. Rows are called by their names, also those that are gone by now.

      Examples:
        gradatlas log show 1
        gradatlas log show 1 --json
      """)

  @Argument(help: ArgumentHelp("The number of the change.", valueName: "change"))
  var id: Int64

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let changes = try database.openForReading().changes(of: id)
    try output.sparing(database).write(changes)
  }
}

extension ChangeLogEntry {
  static let columns = [
    Column(key: "id", title: "Change", isNumeric: true), Column(key: "made_at", title: "Made at"),
    Column(key: "made_by", title: "By"), Column(key: "command", title: "Command"),
    Column(key: "summary", title: "Summary"), Column(key: "undoes", title: "Undoes", isNumeric: true),
    Column(key: "undone_by", title: "Undone by", isNumeric: true),
  ]

  var cells: [Cell] {
    [
      .integer(id), .text(madeAt), madeBy.map { .text($0) } ?? .null, .text(command), .text(summary),
      undoes.map { .integer($0) } ?? .null, undoneBy.map { .integer($0) } ?? .null,
    ]
  }
}
