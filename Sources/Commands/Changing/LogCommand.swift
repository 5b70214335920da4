import Answers
import ArgumentParser
import Catalog

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

  @Option(parsing: .unconditional, help: ArgumentHelp("The maximum number of changes.", valueName: "changes"))
  var limit: Int?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit is 0 or more") }
  }

  func run() throws {
    let log = try database.openForReading().log(limit: limit)
    try output.sparing(database).show(log)
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
    let change = try database.openForReading().change(id)
    try output.sparing(database).show(change)
  }
}
