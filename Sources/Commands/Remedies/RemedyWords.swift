import Wording

/// Puts remedies into the words of a shell: options, and commands for the catalogue that the message is about.
struct RemedyWords {
  /// The catalogue that the commands are for; nil if they find it without being told.
  let catalogue: String?
  /// Whether the file that the message is about is the one that --database names.
  let isOfCatalogue: Bool

  /// For an error of a command line.
  ///
  /// - Parameters:
  ///   - file: The file that the error is about; nil if it is about none.
  ///   - words: The command line.
  init(about file: String?, in words: some Sequence<String>) {
    catalogue = CommandLineCatalogue.named(for: file, in: words)
    isOfCatalogue = catalogue == nil || catalogue != file || catalogue == CommandLineCatalogue.named(in: words)
  }

  /// For the command line of this process.
  static var ofThisProcess: RemedyWords { RemedyWords(about: nil, in: ProcessArguments.all.dropFirst()) }

  /// All of them in one line; nil for none.
  func text(_ remedies: [Remedy]) -> String? {
    Remedy.joined(remedies.compactMap { remedy in text(remedy).map { (remedy, $0) } })
  }

  private func text(_ remedy: Remedy) -> String? {
    switch remedy {
    case .advice(let text): text
    case .meant(let names): NameText.question(names)
    case .see(let view): text(view)
    case .act(let deed): text(deed)
    case .choose(let choice): text(choice)
    }
  }

  /// A command between backticks.
  func command(_ words: String, _ names: [String] = [], options: [String] = []) -> String {
    ProposedCommand(words, names, options: options).text(for: catalogue)
  }
}
