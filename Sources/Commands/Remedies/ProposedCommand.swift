import Wording

/// A command that a message proposes: typed into a shell word for word, it does what the message says, to the catalogue
/// that the message is about.
struct ProposedCommand: CustomStringConvertible {
  /// Subcommands, and words that stand for what the reader has to put there: `alias add UNIVERSITY`.
  private let words: String
  /// Names and values, as they are.
  private let names: [String]
  private let options: [String]
  private let takesCatalogue: Bool

  /// - Parameters:
  ///   - words: As they stand behind `gradatlas`.
  ///   - names: Arguments as they are; they are quoted where a shell would act on them.
  ///   - options: As they stand behind the names, quoted already.
  ///   - takesCatalogue: Whether it is about a catalogue, and does not name it yet.
  init(_ words: String, _ names: [String] = [], options: [String] = [], takesCatalogue: Bool = true) {
    self.words = words
    self.names = names
    self.options = options
    self.takesCatalogue = takesCatalogue
  }

  /// Between backticks.
  ///
  /// - Parameter catalogue: The catalogue that it is for; nil if the command finds it without being told.
  func text(for catalogue: String?) -> String {
    let names = names.map { CommandText.argument($0, avoidingBackticks: true) }
    let options = options + [takesCatalogue ? catalogue.map(CommandText.database) : nil].compactMap { $0 }
    // Behind `--` there are no options any more.
    let isHyphened = self.names.contains { $0.hasPrefix("-") }
    let rest = isHyphened ? options + ["--"] + names : names + options
    return "`\((["gradatlas", words] + rest).joined(separator: " "))`"
  }

  /// For the catalogue of this process's command line.
  var description: String { text(for: CommandLineCatalogue.named(in: ProcessArguments.all.dropFirst())) }
}
