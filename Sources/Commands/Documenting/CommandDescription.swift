import ArgumentParser
import FoundationEssentials

/// A command as the parser of the command line describes it: so that a manual says what it takes, and nothing else.
struct CommandDescription: Decodable {
  let commandName: String
  let superCommands: [String]?
  let shouldDisplay: Bool
  let abstract: String?
  let discussion: String?
  let subcommands: [CommandDescription]?
  /// The one that is meant where none is named.
  let defaultSubcommand: String?
  let arguments: [ArgumentDescription]?

  /// The tool itself, with every command below it.
  static func tool() throws -> CommandDescription { try CommandDescription(GradAtlasCommand.self) }

  /// The tool without what only its commands take.
  static let bare = CommandDescription(
    commandName: "gradatlas", superCommands: nil, shouldDisplay: true, abstract: nil, discussion: nil, subcommands: nil,
    defaultSubcommand: nil, arguments: ["h", "help", "version"].map(ArgumentDescription.flag))

  /// `gradatlas migrate up`.
  var path: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

  /// What it takes, without what is not shown to users.
  var shownArguments: [ArgumentDescription] { (arguments ?? []).filter(\.shouldDisplay) }

  /// The commands that do something themselves, in their order.
  var leaves: [CommandDescription] {
    let shown = (subcommands ?? []).filter(\.shouldDisplay)
    return shown.isEmpty ? [self] : shown.flatMap(\.leaves)
  }
}

extension CommandDescription {
  /// A command, with those below it.
  init(_ type: any ParsableCommand.Type) throws {
    struct Dump: Decodable { let command: CommandDescription }
    self = try JSONDecoder().decode(Dump.self, from: Data(type._dumpHelp().utf8)).command
  }
}

/// An option, a flag or a word that a command takes.
struct ArgumentDescription: Decodable, Hashable {
  enum Kind: String, Decodable { case positional, option, flag }

  struct Name: Decodable, Hashable {
    let kind: String
    let name: String

    /// With its hyphens.
    var text: String { (kind == "long" ? "--" : "-") + name }
  }

  let kind: Kind
  let shouldDisplay: Bool
  let isOptional: Bool
  let isRepeating: Bool
  let parsingStrategy: String?
  let names: [Name]?
  let valueName: String?
  let defaultValue: String?
  let abstract: String?
  let allValues: [String]?

  /// Short ones first.
  var sortedNames: [String] {
    let names = names ?? []
    return (names.filter { $0.kind == "short" } + names.filter { $0.kind != "short" }).map(\.text)
  }

  /// A flag of that name.
  static func flag(_ name: String) -> ArgumentDescription {
    ArgumentDescription(
      kind: .flag, shouldDisplay: true, isOptional: true, isRepeating: false, parsingStrategy: nil,
      names: [Name(kind: name.utf8.count == 1 ? "short" : "long", name: name)], valueName: nil, defaultValue: nil,
      abstract: nil, allValues: nil)
  }

  /// Whether the word behind it is its value, whatever that begins with.
  var takesAnyWord: Bool { parsingStrategy == "unconditional" }

  /// `--output`; the short name where there is no long one.
  var longName: String? { (names?.first { $0.kind == "long" } ?? names?.first)?.text }
}
