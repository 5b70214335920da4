import Answers
import ArgumentParser
import Catalog

struct AliasCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "alias", abstract: "Add, remove and list the other names of universities and focus areas.",
    discussion: """
      Examples:
        gradatlas alias list cmu
        gradatlas alias add cmu "Carnegie"
        gradatlas alias remove cmu "Carnegie"
      """, subcommands: [AliasAdd.self, AliasRemove.self, AliasList.self])
}

/// Which thing an alias is of.
struct AliasTargetOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("A university or a focus area.", valueName: "name"), completion: .names(of: .university))
  var name: String

  @Option(help: ArgumentHelp("What the name is of, where there is one of each.", valueName: "kind"))
  var kind: Kind?

  /// What has aliases.
  enum Kind: String, NamedChoice {
    case university
    case focusArea = "focus-area"
  }

  var target: AliasTarget {
    AliasTarget(name, kind: kind.map { $0 == .university ? EditedKind.university : .focusArea })
  }
}

struct AliasAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add names that a university or focus area is also known by.",
    discussion: """
      Examples:
        gradatlas alias add cmu "Carnegie"
        gradatlas alias add uw "U. Wash." --shared
        gradatlas alias add "Computer vision" "Image understanding" --relation near
      """)

  @OptionGroup var target: AliasTargetOptions

  @Argument(help: ArgumentHelp("The other names.", valueName: "alias"))
  var aliases: [String]

  @Flag(help: "Other institutions go by it too.")
  var shared = false

  @Option(
    help: ArgumentHelp(
      "How it stands to a focus area: exact, abbreviation, broader, narrower or near.", valueName: "how"))
  var relation = FocusAreaRelation.exact

  @OptionGroup var edit: HandEditOptions
  @OptionGroup var writing: WriteOptions

  func run() throws {
    let meaning = AliasMeaning(isShared: shared, relation: relation)
    try writing.make(.addAliases(target.target, aliases, meaning), from: edit.stated)
  }
}

struct AliasRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove names that a university or focus area does not go by.",
    discussion: """
      Examples:
        gradatlas alias remove cmu "Carnegie Mellon" --dry-run
      """)

  @OptionGroup var target: AliasTargetOptions

  @Argument(help: ArgumentHelp("The other names.", valueName: "alias"))
  var aliases: [String]

  @OptionGroup var writing: WriteOptions

  func run() throws { try writing.make(.removeAliases(target.target, aliases), from: nil) }
}

struct AliasList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List other names, of one thing or of all.",
    discussion: """
      Examples:
        gradatlas alias list
        gradatlas alias list NLP --json
      """)

  @Argument(help: ArgumentHelp("A university or a focus area.", valueName: "name"), completion: .names(of: .university))
  var name: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let aliases = try database.openForReading().aliases(of: name.map { AliasTarget($0) })
    try output.sparing(database).show(AliasesAnswer(aliases))
  }
}
