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
    version: version, subcommands: commands.map { $0.type() })

  /// Every command with the name that it has for itself, in the order of the help.
  ///
  /// A start makes one of them ready, and not all: so each type stands in a closure.
  static let commands: [(name: String, type: @Sendable () -> any ParsableCommand.Type)] = [
    ("seed", { SeedCommand.self }),
    ("ask", { AskCommand.self }),
    ("programs", { ProgramsCommand.self }),
    ("universities", { UniversitiesCommand.self }),
    ("focus-areas", { FocusAreasCommand.self }),
    ("tracks", { TracksCommand.self }),
    ("courses", { CoursesCommand.self }),
    ("show", { ShowCommand.self }),
    ("compare", { CompareCommand.self }),
    ("search", { SearchCommand.self }),
    ("fields", { FieldsCommand.self }),
    ("serve", { ServeCommand.self }),
    ("sql", { SQLCommand.self }),
    ("rankings", { RankingsCommand.self }),
    ("import", { ImportCommand.self }),
    ("export", { ExportCommand.self }),
    ("restore", { RestoreCommand.self }),
    ("article", { ArticleCommand.self }),
    ("add", { AddCommand.self }),
    ("set", { SetCommand.self }),
    ("remove", { RemoveCommand.self }),
    ("alias", { AliasCommand.self }),
    ("merge", { MergeCommand.self }),
    ("log", { LogCommand.self }),
    ("undo", { UndoCommand.self }),
    ("migrate", { MigrateCommand.self }),
    ("doctor", { DoctorCommand.self }),
    ("backup", { BackupCommand.self }),
    ("completions", { CompletionsCommand.self }),
    ("manual", { ManualCommand.self }),
  ]

  /// The tool's version, and SQLite's with the options that matter here.
  private static var version: String {
    let wanted = ["ENABLE_FTS5", "ENABLE_SESSION", "ENABLE_PREUPDATE_HOOK"]
    let options = SQLiteLibrary.compileOptions.filter { wanted.contains($0) }
    return "gradatlas \(toolVersion)\nSQLite \(SQLiteLibrary.version) (\(options.joined(separator: ", ")))"
  }

  /// The command that the first word names, with the words behind it; this one where it names none.
  ///
  /// The parser looks at every option of every command below the one that it starts at. Starting at the command that was
  /// asked for saves a third of a cold start.
  static func command(of arguments: [String]) -> (any ParsableCommand.Type, [String]) {
    guard let word = arguments.first, let command = commands.first(where: { $0.name == word }),
      // Which is the tool's own, and taken by every command.
      !arguments.contains("--version")
    else { return (Self.self, arguments) }
    return (command.type(), Array(arguments.dropFirst()))
  }
}

extension GradAtlasCommand {
  /// The command of a plain command line, for the commands that are asked most; nil if the parser has to read it.
  static func plainCommand(of arguments: [String]) -> (any ParsableCommand)? {
    let words = arguments.dropFirst()
    switch arguments.first {
    case "ask": return PlainWords.command(AskCommand.self, words)
    case "programs": return PlainWords.command(ProgramsCommand.self, words)
    case "universities": return PlainWords.command(UniversitiesCommand.self, words)
    case "focus-areas": return PlainWords.command(FocusAreasCommand.self, words)
    case "tracks": return PlainWords.command(TracksCommand.self, words)
    case "courses": return PlainWords.command(CoursesCommand.self, words)
    case "show": return PlainWords.command(ShowCommand.self, words)
    case "compare": return PlainWords.command(CompareCommand.self, words)
    default: return nil
    }
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
