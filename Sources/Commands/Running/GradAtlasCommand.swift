import ArgumentParser
import Catalog
import SQLiteStorage

struct GradAtlasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gradatlas",
    abstract: "Graduate programs and their yearly rankings, in one SQLite file.",
    discussion: """
      Examples:
        gradatlas programs --focus NLP
        gradatlas universities --state California --order-by ai_rank
        gradatlas show cmu
        gradatlas seed article.md --dry-run
      """,
    version: version,
    subcommands: [
      SeedCommand.self, ProgramsCommand.self, UniversitiesCommand.self, ShowCommand.self, MigrateCommand.self,
    ])

  /// The tool's version, and SQLite's with the options that matter here.
  private static var version: String {
    let wanted = ["ENABLE_FTS5", "ENABLE_SESSION", "ENABLE_PREUPDATE_HOOK", "ENABLE_COLUMN_METADATA"]
    let options = SQLiteLibrary.compileOptions.filter { wanted.contains($0) }
    return "gradatlas \(toolVersion)\nSQLite \(SQLiteLibrary.version) (\(options.joined(separator: ", ")))"
  }
}
