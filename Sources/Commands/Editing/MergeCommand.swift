import ArgumentParser
import Catalog

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "merge", abstract: "Make two universities one.",
    discussion: """
      Aliases, identifiers, programs and entries of the second go to the first, each with its source, and so does what \
      the first does not know. The second's name and slug become aliases of the first. Where the two contradict each \
      other, in the ranks of an edition, in an identifier, in the place or in a program that both have, each is told and \
      nothing is changed, unless --keep says whose word counts. `gradatlas undo` makes them two again.

      Examples:
        gradatlas merge cmu mit --keep A --dry-run
        gradatlas merge "University of Washington" uiuc --keep uw --dry-run
      """)

  @Argument(
    help: ArgumentHelp("The university that stays: name, alias or slug.", valueName: "A"),
    completion: .names(of: .university))
  var university: String

  @Argument(
    help: ArgumentHelp("The one that goes into it.", valueName: "B"), completion: .names(of: .university))
  var duplicate: String

  @Option(
    help: ArgumentHelp(
      "Whose word counts where they contradict each other: A for the first, B for the second, or its name.",
      valueName: "A|B"),
    completion: .names(of: .university))
  var keep: String?

  @OptionGroup var writing: WriteOptions

  func run() throws {
    let preferred = try keep.map { try side(named: $0) }
    try writing.make(.merge(UniversityMerge(duplicate, into: university, preferring: preferred)), from: nil)
  }

  /// Which of the two a word means: one of the names as they are written here, a letter, or any other name of the two.
  private func side(named word: String) throws -> UniversityMerge.Side {
    if word == university { return .university }
    if word == duplicate { return .duplicate }
    switch word.uppercased() {
    case "A": return .university
    case "B": return .duplicate
    default: break
    }
    let catalog = try database.openForReading()
    let name = try catalog.nameOfUniversity(called: word)
    if try name == catalog.nameOfUniversity(called: university) { return .university }
    if try name == catalog.nameOfUniversity(called: duplicate) { return .duplicate }
    throw ValidationError("--keep is A, B or the name of one of the two")
  }

  private var database: DatabaseOptions { writing.database }
}
