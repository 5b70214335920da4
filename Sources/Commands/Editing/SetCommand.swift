import ArgumentParser
import Catalog

struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "set", abstract: "Set fields of a university, a program, a track, a course or a focus area.",
    discussion: """
      An empty value, as in homepage=, takes a value away. What is set by hand stands until it is set by hand again: no \
      document replaces it.

      \(EditedKind.allCases.map(\.fieldList).joined(separator: "\n"))

      Examples:
        gradatlas set university cmu homepage=https://www.cmu.edu city=Pittsburgh
        gradatlas set program "CMU/Master of Science in Machine Learning" \\
          duration=18 --source "Catalog 2023"
        gradatlas set focus-area NLP "name=Language technologies" --dry-run
      """)

  @Argument(help: "university, program, track, course or focus-area.")
  var kind: EditedKind

  @Argument(help: ArgumentHelp("Its name, alias or slug.", valueName: "name"), completion: .universitiesAndPrograms)
  var name: String

  @Argument(help: ArgumentHelp("Fields with their new values.", valueName: "field=value"), transform: assignment)
  var assignments: [Assignment]

  @Option(
    help: ArgumentHelp("The program of a track, where several have one of that name.", valueName: "program"),
    completion: .universitiesAndPrograms)
  var program: String?

  @OptionGroup var edit: HandEditOptions
  @OptionGroup var writing: WriteOptions

  func validate() throws {
    guard program == nil || kind == .track else { throw ValidationError("--program goes with a track") }
  }

  func run() throws {
    try writing.make(.set(kind, name, program: program, assignments), from: edit.stated)
  }

  private static func assignment(_ text: String) throws -> Assignment {
    guard let assignment = Assignment(text) else {
      throw ValidationError("write a field and its value, such as homepage=https://example.org")
    }
    return assignment
  }
}

extension EditedKind {
  /// `Fields of a track: name (what the track is called)`, for the help.
  fileprivate var fieldList: String {
    let fields = SettableField.all(of: self).map { "\($0.name) (\($0.meaning))" }
    return "Fields of a \(words): \(fields.joined(separator: ", "))."
  }
}

extension Assignment {
  /// Those that have a value.
  static func all(_ values: [(field: String, value: String?)]) -> [Assignment] {
    values.filter { $0.value != nil }.map { Assignment(field: $0.field, value: $0.value) }
  }
}
