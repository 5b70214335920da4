import Catalog
import FilterLanguage
import Tables
import Wording

/// What is told of a write when it is done.
enum Notes {
  /// Of a list or a question that nothing can answer.
  static let emptyCatalog = "the catalogue is empty; `gradatlas seed` fills it"

  /// Of a command that was only tried.
  static func dryRun(_ path: String) -> String { "a dry run: `\(path)` was not written" }

  /// Of a change that is in the log.
  static func change(_ id: Int64) -> String { "change \(id); `gradatlas undo \(id)` takes it back" }

  /// Of a file that is about to be written.
  static func severalNames(_ path: String, count: Int) -> String {
    "`\(path)` has \(count) names (hard links): a process that opens it by another one does not see what is written "
      + "here, and the other way round; keep one name"
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

  static func backup(_ path: String) -> String { "the schema was brought up; a backup is `\(path)`" }
}

extension SeedReport {
  /// Each place that is another now, up to twenty, and how many more there are.
  var moveNotes: [String] {
    let shown = moves.prefix(20).map { "\($0.university) was in \($0.before), and is in \($0.after) now" }
    return shown + (moves.count > 20 ? ["and \(moves.count - 20) more places are others now"] : [])
  }

  /// What became of the catalogue.
  func closing(_ path: String, isDryRun: Bool) -> String {
    if isDryRun { return Notes.dryRun(path) }
    return changeID.map(Notes.change) ?? "nothing changed in `\(path)`"
  }
}
