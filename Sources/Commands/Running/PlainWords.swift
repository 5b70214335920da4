import ArgumentParser

/// What can be read from a plain command line without the parser: options by their long names with a value each, flags,
/// and words.
///
/// The parser is the authority: what it takes is declared to it, and it tells of everything that is wrong. But to parse
/// ten words it looks for conformances among all that the executable has, fifty times: half of a cold start. So the
/// commands that are asked most read a plain command line by themselves, to the same values (tests compare them for
/// every option), and leave all others to it: short names, `--name=value`, `--help`, repetitions, mistakes.
protocol PlainlyRead: ParsableArguments {
  /// Gives every property a value, from the words or the one that it has where they do not name it.
  mutating func read(_ words: inout PlainWords) throws
}

/// The words of a command line that are not read yet.
struct PlainWords {
  /// What only the parser can read, or tell what is wrong with.
  struct NotPlain: Error {}

  private var words: [String]

  private init(_ words: [String]) { self.words = words }

  /// Reads a whole command line; nil if the parser has to.
  static func command<Command: PlainlyRead>(_ type: Command.Type, _ words: some Sequence<String>) -> Command? {
    var rest = PlainWords(Array(words))
    guard let command = try? rest.read(type), rest.words.isEmpty else { return nil }
    return command
  }

  /// Reads a group of options, or a whole command.
  mutating func read<Options: PlainlyRead>(_ type: Options.Type = Options.self) throws -> Options {
    var options = type.init()
    try options.read(&self)
    try options.validate()
    return options
  }

  /// Whether a flag is among the words.
  mutating func flag(_ name: String) -> Bool {
    guard let index = words.firstIndex(of: name) else { return false }
    words.remove(at: index)
    return true
  }

  /// The value of an option; nil if it is not among the words.
  mutating func text(_ name: String) throws(NotPlain) -> String? {
    guard let index = words.firstIndex(of: name) else { return nil }
    guard index + 1 < words.count, !words[index + 1].isOption else { throw NotPlain() }
    defer { words.removeSubrange(index...(index + 1)) }
    return words[index + 1]
  }

  /// The values of an option that may be given more than once, in their order.
  mutating func texts(_ name: String) throws(NotPlain) -> [String] {
    var values: [String] = []
    while let value = try text(name) { values.append(value) }
    return values
  }

  /// The value of an option that is a number.
  mutating func number(_ name: String) throws(NotPlain) -> Int? {
    guard let text = try text(name) else { return nil }
    guard let number = Int(text) else { throw NotPlain() }
    return number
  }

  /// The value of an option that is one of some words.
  mutating func choice<Choice: NamedChoice>(_ name: String) throws(NotPlain) -> Choice? {
    guard let text = try text(name) else { return nil }
    guard let choice = Choice(rawValue: text) else { throw NotPlain() }
    return choice
  }

  /// The words that belong to no option; call it last.
  mutating func arguments() throws(NotPlain) -> [String] {
    guard !words.isEmpty, !words.contains(where: \.isOption) else { throw NotPlain() }
    defer { words = [] }
    return words
  }

  /// The only word that belongs to no option; call it last.
  mutating func argument() throws(NotPlain) -> String {
    let words = try arguments()
    guard words.count == 1 else { throw NotPlain() }
    return words[0]
  }
}

extension String {
  /// Whether the parser may take it for an option.
  fileprivate var isOption: Bool { utf8.first == UInt8(ascii: "-") }
}
