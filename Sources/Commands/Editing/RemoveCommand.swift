import ArgumentParser
import Catalog

struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "remove", abstract: "Remove a university, a program, a track, a course or a focus area.",
    discussion: """
      A thing goes with what belongs to it alone: its aliases, a program's lists. Where something else needs it, that is \
      named and nothing is removed, unless --with-dependents removes it too. With --program a track, a course or a focus \
      area goes only from that program's list.

      Examples:
        gradatlas remove course Statistics \\
          --program "CMU/Master of Science in Machine Learning"
        gradatlas remove program "UC Berkeley/Masters in EECS" --dry-run
        gradatlas remove university uiuc --with-dependents --dry-run
      """)

  @Argument(help: "university, program, track, course or focus-area.")
  var kind: EditedKind

  @Argument(help: ArgumentHelp("Its name, alias or slug.", valueName: "name"), completion: .universitiesAndPrograms)
  var name: String

  @Option(
    help: ArgumentHelp("Only from what this program lists.", valueName: "program"),
    completion: .universitiesAndPrograms)
  var program: String?

  @Flag(help: "Remove what needs it, too.")
  var withDependents = false

  @OptionGroup var edit: HandEditOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws {
    guard program == nil || ![.university, .program].contains(kind) else {
      throw ValidationError("--program goes with a track, a course or a focus area")
    }
  }

  func run() throws {
    let what = CatalogEdit.remove(kind, name, program: program, withDependents: withDependents)
    try writing.make(what, from: edit.stated)
  }
}
