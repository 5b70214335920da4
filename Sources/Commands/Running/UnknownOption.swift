import FilterLanguage
import Wording

/// A word of a command line that begins with a hyphen and is no option of its command; perhaps a name is meant.
struct UnknownOption {
  let word: String
  /// The option that may have been meant.
  private(set) var nearest: String?
  /// How the word is written where a name or a value is meant; nil if the command takes none.
  private(set) var wayOut: String?

  /// Looks for the first such word; nil if there is none.
  ///
  /// - Parameters:
  ///   - arguments: The command line.
  ///   - path: The command that it names, such as `["alias", "add"]`.
  init?(in arguments: [String], of path: [String]) {
    guard let command = Self.command(path) else { return nil }
    let line = SortedWords(arguments.dropFirst(path.count), of: command.arguments ?? [])
    guard let word = line.unknown else { return nil }
    self.word = word
    nearest = line.nearestOption
    if let option = line.optionBefore {
      wayOut = "a value that begins with `-` is joined to its option by `=`: `\(option)=\(Self.quoted(word))`"
    } else if command.shownArguments.contains(where: { $0.kind == .positional }) {
      let words = ["gradatlas"] + path + line.options + ["--"] + line.names
      wayOut =
        "a name that begins with `-` stands behind `--`: `\(words.map(Self.quoted).joined(separator: " "))`"
    }
  }

  /// Whether help that the parser gives was asked for: a cluster such as `-hat` has an `h` in it, and is none.
  static func isTakenForHelp(_ arguments: [String]) -> Bool {
    let words = arguments.prefix { $0 != "--" }
    guard words.first?.hasPrefix("---") != true else { return false }
    guard !words.contains(where: { ["-h", "--help", "--help-hidden", "--version"].contains($0) }) else { return false }
    return words.contains { $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.count > 2 && $0.contains("h") }
  }

  private static func quoted(_ word: String) -> String { CommandText.word(word, avoidingBackticks: true) }

  /// The command of that path, or the one that it stands for by itself.
  private static func command(_ path: [String]) -> CommandDescription? {
    guard let first = path.first else { return .bare }
    // The description of the whole tool takes ten times as long to make.
    guard let type = GradAtlasCommand.commands.first(where: { $0.name == first })?.type(),
      var command = try? CommandDescription(type)
    else { return nil }
    for name in path.dropFirst() {
      guard let next = command.subcommands?.first(where: { $0.commandName == name }) else { return nil }
      command = next
    }
    return command.subcommands?.first { $0.commandName == command.defaultSubcommand } ?? command
  }
}

/// The words of a command line behind the command's name, as far as options can be told from names.
private struct SortedWords {
  private(set) var options: [String] = []
  private(set) var names: [String] = []
  /// The first word that begins with a hyphen and is no option.
  private(set) var unknown: String?
  /// The option that such a word should be the value of.
  private(set) var optionBefore: String?
  private let known: [String: ArgumentDescription]

  init(_ words: some Sequence<String>, of arguments: [ArgumentDescription]) {
    known = Dictionary(arguments.flatMap { argument in argument.sortedNames.map { ($0, argument) } }) { $1 }
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        names += rest
        return
      }
      guard word.mayBeOption else {
        names.append(word)
        continue
      }
      guard let option = known[word.optionName] else {
        if unknown == nil { unknown = word }
        names.append(word)
        continue
      }
      options.append(word)
      if option.kind == .option && !word.contains("=") { takeValue(of: option, named: word, from: &rest) }
    }
  }

  private mutating func takeValue(
    of option: ArgumentDescription, named name: String, from rest: inout ArraySlice<String>
  ) {
    guard let value = rest.first, known[value.optionName] == nil || option.takesAnyWord else { return }
    options.append(value)
    rest.removeFirst()
    guard unknown == nil, value.mayBeOption, !option.takesAnyWord else { return }
    unknown = value
    optionBefore = name
  }

  /// A long option that is spelt nearly so, or that has one hyphen too few.
  var nearestOption: String? {
    guard let unknown, optionBefore == nil else { return nil }
    let long = known.keys.filter { $0.hasPrefix("--") }.sorted()
    let name = unknown.optionName
    guard name.hasPrefix("--") else { return long.first { $0 == "-" + name } }
    guard name.dropFirst(2).allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    return NearestNames.find(name, among: long, count: 1).first
  }
}

extension String {
  /// Whether it is no name to the parser: a hyphen alone is standard input.
  fileprivate var mayBeOption: Bool { hasPrefix("-") && self != "-" }

  /// What stands before a value that is joined to it.
  fileprivate var optionName: String { prefix { $0 != "=" }.description }
}
