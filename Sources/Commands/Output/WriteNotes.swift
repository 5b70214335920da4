import Answers
import Catalog
import FilterLanguage
import Tables
import Wording

/// What is told of a write when it is done.
enum Notes {
  /// Of a command that was only tried.
  static func dryRun(_ path: String) -> String { "a dry run: `\(path)` was not written" }

  /// Of a change that is in the log.
  static func change(_ id: Int64) -> String { "change \(id); \(ProposedCommand("undo \(id)")) takes it back" }

  /// Of a file that is about to be written.
  static func severalNames(_ path: String, count: Int) -> String {
    "`\(path)` has \(count) names (hard links): a process that opens it by another one does not see what is written "
      + "here, and vice versa; keep one name"
  }

  static func nearName(_ near: NearName) -> String {
    "the \(near.kind) `\(near.new)` is new; there is `\(near.known)`, too"
  }

  /// Of a table that does not show all of it.
  static func tell(_ cells: ShortenedCells?) {
    guard let cells else { return }
    let isOne = cells.count == 1
    StandardError.note(
      "\(cells.count.counted("cell")) \(isOne ? "is" : "are") too wide for a table and cut to \(ShortenedCells.width) "
        + "columns, `…` at the end; --format csv, or json, has \(isOne ? "it" : "them") whole")
  }

  static func backup(_ path: String) -> String { "the schema was upgraded; a backup is `\(path)`" }
}

extension SeedReport {
  /// What became of the catalogue.
  func closing(_ path: String, isDryRun: Bool) -> String {
    if isDryRun { return Notes.dryRun(path) }
    return changeID.map(Notes.change) ?? "nothing changed in `\(path)`"
  }
}
