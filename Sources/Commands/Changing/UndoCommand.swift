import Answers
import ArgumentParser
import Catalog

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "undo", abstract: "Take the last change back, or a named one.",
    discussion: """
      Without a number the last change that still holds is taken back; another undo takes the one before it. An undo is \
      a change too: undoing it does the first one again. Where later changes are in the way, they are named and nothing \
      is changed. `gradatlas log` lists the changes.

      Examples:
        gradatlas undo --dry-run
        gradatlas undo
        gradatlas undo 2
      """)

  @Argument(help: ArgumentHelp("The number of the change.", valueName: "change"))
  var id: Int64?

  @Flag(help: "Show what would be changed; write nothing.")
  var dryRun = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let path = try database.location.path
    let output = try output.opened(besides: database)
    let catalog = try database.openForEditing(dryRun: dryRun)
    let undone = try catalog.undo(id, by: Surroundings.author)
    try output.write(catalog.change(undone.id))
    let what = "change \(undone.undone.id) (\(undone.undone.summary))"
    StandardError.note(
      dryRun ? Notes.dryRun(path) : "\(what) is undone by change \(undone.id)")
  }
}
