import ArgumentParser
import Catalog

/// What is added to a list of a program.
struct ProgramListOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("What they are called.", valueName: "name"))
  var names: [String]

  @Option(
    help: ArgumentHelp("The program, as `show` takes it.", valueName: "program"), completion: .universitiesAndPrograms)
  var program: String

  /// The edit that adds them.
  func adding(_ kind: EditedKind) -> CatalogEdit { .list(kind, names, program: program) }
}

struct AddTrack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "track", abstract: "Add tracks to a program.",
    discussion: """
      Examples:
        gradatlas add track "Data Science" \\
          --program "Stanford/Masters of Science in Computer Science"
      """)

  @OptionGroup var list: ProgramListOptions
  @OptionGroup var edit: HandEditOptions
  @OptionGroup var writing: WriteOptions

  func run() throws { try writing.make(list.adding(.track), from: edit.stated) }
}

struct AddCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "course", abstract: "Add core courses to a program.",
    discussion: """
      Examples:
        gradatlas add course "Convex optimization" \\
          --program "CMU/Master of Science in Machine Learning"
      """)

  @OptionGroup var list: ProgramListOptions
  @OptionGroup var edit: HandEditOptions
  @OptionGroup var writing: WriteOptions

  func run() throws { try writing.make(list.adding(.course), from: edit.stated) }
}

struct AddFocusArea: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "focus-area", abstract: "Add a focus area, also to what a program covers.",
    discussion: """
      Examples:
        gradatlas add focus-area "Quantum computing" --alias "Quantum information"
        gradatlas add focus-area NLP \\
          --program "CMU/Master of Science in Machine Learning"
      """)

  @Argument(help: ArgumentHelp("What the area is called.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("Another name of it; may be given more than once.", valueName: "name"))
  var alias: [String] = []

  @Option(
    help: ArgumentHelp("A program that covers it, as `show` takes it.", valueName: "program"),
    completion: .universitiesAndPrograms)
  var program: String?

  @OptionGroup var edit: HandEditOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws {
    if program != nil && !alias.isEmpty { throw ValidationError("--alias or --program, not both") }
  }

  func run() throws {
    let what: CatalogEdit =
      program.map { .list(.focusArea, [name], program: $0) } ?? .add(NewThing(.focusArea, name: name, aliases: alias))
    try writing.make(what, from: edit.stated)
  }
}
