/// What a reader can do about an error, as data: a command line, a page and a program each put it into words of their own.
public enum Remedy: Hashable, Sendable {
  /// A sentence that holds wherever it is read, such as: write `=` to compare. Lower case, no full stop.
  case advice(String)
  /// The names that may have been meant, best first; nothing is said where there are none.
  case meant([String])
  /// Somewhere to look.
  case see(View)
  /// Something to do.
  case act(Deed)
  /// Something to ask for differently.
  case choose(Choice)
}

extension Remedy {
  /// Something that can be looked at.
  public enum View: Hashable, Sendable {
    /// Every field of a filter.
    case fields
    /// Every table and view, with its columns.
    case relations
    /// All that the catalogue knows of these kinds; one kind or several.
    case known([Kind])
    /// What is known of a program or a university.
    case details(of: String)
    /// What is known of two universities, side by side.
    case sideBySide(String, String)
    /// The entries of an edition.
    case edition(ranking: String, year: Int)
    /// The change log.
    case changes
    /// The versions of the schema.
    case schemaVersions
    /// What differs from the schema that the migrations made.
    case schemaDifferences
    /// The blocks that can be brought up to date in a document.
    case blocks
    /// What a look at the whole file finds.
    case checkup
  }

  /// What a name can be the name of.
  public enum Kind: Hashable, Sendable {
    case universities, programs, focusAreas, tracks, courses, aliases, rankings
  }
}

extension Collection<Remedy> {
  /// What holds wherever it is read, in one line: the advice, and the names that may have been meant; nil for none.
  public var advice: String? {
    Remedy.joined(
      compactMap { remedy in
        switch remedy {
        case .advice(let text): (remedy, text)
        case .meant(let names): NameText.question(names).map { (remedy, $0) }
        case .see, .act, .choose: nil
        }
      })
  }
}

extension Remedy {
  /// Remedies as one line: a question stands by itself, a choice is an alternative, all else a sentence of its own.
  ///
  /// - Parameter worded: Each with its words.
  package static func joined(_ worded: [(remedy: Remedy, words: String)]) -> String? {
    var line = ""
    for (remedy, words) in worded {
      if line.hasSuffix("?") { line += " " } else if !line.isEmpty { line += remedy.isAlternative ? ", or " : "; " }
      line += words
    }
    return line.isEmpty ? nil : line
  }

  private var isAlternative: Bool { if case .choose(let choice) = self { choice.isAlternative } else { false } }
}

extension [Remedy] {
  /// One advice; none for nil.
  package init(advice: String?) { self = advice.map { [.advice($0)] } ?? [] }
}
