import ArgumentParser
import Catalog
import SQLiteStorage

struct GradAtlasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gradatlas",
    abstract: "Graduate programs and their yearly rankings, in one SQLite file.",
    discussion: """
      Examples:
        gradatlas ask "which programs in California cover NLP?"
        gradatlas programs --focus NLP
        gradatlas universities --state California --order-by ai_rank
        gradatlas search "natural language"
        gradatlas compare mit stanford
        gradatlas show cmu
        gradatlas seed article.md --dry-run
      """,
    version: version,
    subcommands: [
      SeedCommand.self, AskCommand.self, ProgramsCommand.self, UniversitiesCommand.self,
      FocusAreasCommand.self, TracksCommand.self, CoursesCommand.self, ShowCommand.self, CompareCommand.self,
      SearchCommand.self, FieldsCommand.self, SQLCommand.self, RankingsCommand.self, ExportCommand.self,
      LogCommand.self, UndoCommand.self,
      MigrateCommand.self, DoctorCommand.self, BackupCommand.self, CompletionsCommand.self, ManualCommand.self,
    ])

  /// The tool's version, and SQLite's with the options that matter here.
  private static var version: String {
    let wanted = ["ENABLE_FTS5", "ENABLE_SESSION", "ENABLE_PREUPDATE_HOOK", "ENABLE_COLUMN_METADATA"]
    let options = SQLiteLibrary.compileOptions.filter { wanted.contains($0) }
    return "gradatlas \(toolVersion)\nSQLite \(SQLiteLibrary.version) (\(options.joined(separator: ", ")))"
  }

  /// The command that the first word names, with the words behind it; this one where it names none.
  ///
  /// The parser looks at every option of every command below the one that it starts at. Starting at the command that was
  /// asked for saves a third of a cold start.
  static func command(of arguments: [String]) -> (any ParsableCommand.Type, [String]) {
    guard let word = arguments.first,
      let command = configuration.subcommands.first(where: { $0.configuration.commandName == word })
    else { return (Self.self, arguments) }
    return (command, Array(arguments.dropFirst()))
  }
}

extension CommandConfiguration {
  /// A command of the tool, which `GradAtlasCommand.command(of:)` starts at by itself: so it has to know whose it is.
  static func command(
    _ name: String, abstract: String, discussion: String = "", subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, _superCommandName: "gradatlas", abstract: abstract, discussion: discussion,
      subcommands: subcommands, defaultSubcommand: defaultSubcommand)
  }
}
