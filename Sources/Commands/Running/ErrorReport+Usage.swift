import ArgumentParser
import Wording

extension ErrorReport {
  /// What the command line's parser refuses; anything else that nobody foresaw is a fault of ours.
  init(parsing error: any Error, of type: any ParsableCommand.Type, _ arguments: [String]) {
    guard type.exitCode(for: error).rawValue == ExitStatus.usage.rawValue else {
      let message = "this is a fault of gradatlas: \(type.message(for: error))"
      self.init(status: .software, code: "internal", message: message)
      return
    }
    let named = NamedCommand(arguments)
    if let word = named.unknownWord {
      self.init(unknown: word, named)
    } else if let option = UnknownOption(in: arguments, of: named.path) {
      self.init(option, named)
    } else {
      let complaint = ParserComplaint(type.message(for: error), arguments)
      self.init(
        status: .usage, code: "usage", message: complaint.message,
        hint: complaint.nearest.map { "did you mean `\($0)`?" } ?? named.pointerToHelp,
        candidates: complaint.nearest.map { [$0] } ?? [])
    }
  }

  /// A word that the parser took for a wish for help.
  init?(takenForHelpIn arguments: [String]) {
    guard UnknownOption.isTakenForHelp(arguments) else { return nil }
    let named = NamedCommand(arguments)
    guard let option = UnknownOption(in: arguments, of: named.path) else { return nil }
    self.init(option, named)
  }

  private init(_ option: UnknownOption, _ named: NamedCommand) {
    self.init(
      status: .usage, code: "usage", message: "unknown option `\(option.word)`",
      hint: option.nearest.map { "did you mean `\($0)`?" } ?? option.wayOut ?? named.pointerToHelp,
      candidates: option.nearest.map { [$0] } ?? [])
  }

  /// A command that help is asked for and that is none; nil if it is one.
  init?(unknownCommandIn words: some Sequence<String>) {
    let named = NamedCommand(Array(words))
    guard let word = named.unknownWord else { return nil }
    self.init(unknown: word, named)
  }

  private init(unknown word: String, _ named: NamedCommand) {
    let nearest = NearestNames.find(word, among: named.subcommands, count: 3).map {
      (named.path + [$0]).joined(separator: " ")
    }
    self.init(
      status: .usage, code: "unknown_command",
      message: "unknown command `\((named.path + [word]).joined(separator: " "))`",
      hint: nearest.isEmpty ? named.pointerToHelp : "did you mean `\(nearest[0])`?", candidates: nearest)
  }
}

/// The command that the first words of a command line name.
private struct NamedCommand {
  /// `["migrate", "up"]`; empty for the tool itself.
  private(set) var path: [String] = []
  /// The names of the commands below it; none for one that does something itself.
  private(set) var subcommands: [String] = []
  /// The word that should name one of them and does not.
  private(set) var unknownWord: String?

  init(_ arguments: [String]) {
    var commands = GradAtlasCommand.configuration.subcommands
    for word in arguments {
      guard !commands.isEmpty, !word.hasPrefix("-") else { break }
      guard let next = commands.first(where: { $0.configuration.commandName == word }) else {
        unknownWord = word
        break
      }
      path.append(word)
      commands = next.configuration.subcommands
    }
    subcommands = commands.compactMap { $0.configuration.commandName }
  }

  var pointerToHelp: String {
    let what = subcommands.isEmpty ? "says what it takes" : "lists the commands"
    return "`\((["gradatlas"] + path + ["--help"]).joined(separator: " "))` \(what)"
  }
}
