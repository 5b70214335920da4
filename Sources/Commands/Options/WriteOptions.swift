import Answers
import ArgumentParser
import Catalog

/// What every command takes that edits the catalogue: whether it is only tried, how what it did is shown, and where.
struct WriteOptions: ParsableArguments {
  @Flag(help: "Show what would be changed; write nothing.")
  var dryRun = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  /// Opens the catalogue, or a copy of it in memory where the edit is only tried.
  func open() throws -> CatalogFile { try database.openForEditing(dryRun: dryRun) }

  /// Makes an edit by hand, and shows what it changed.
  ///
  /// - Parameter source: Where its facts come from; nil if they are the user's word, or where it states none.
  func make(_ edit: CatalogEdit, from source: EditSource?) throws {
    let path = try database.location.path
    let output = try output.opened(besides: database)
    let catalog = try open()
    let id = try catalog.edit(edit, from: source, by: Surroundings.author)
    let changes = try id.map { try catalog.changes(of: $0) } ?? []
    try output.write(ChangesAnswer(changes))
    for near in try catalog.nearNames(in: changes) { StandardError.note(Notes.nearName(near)) }
    guard let id else { return StandardError.note("nothing changed in `\(path)`") }
    StandardError.note(dryRun ? Notes.dryRun(path) : Notes.change(id))
  }
}
