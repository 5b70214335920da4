import FilterLanguage
import Articles
import Terms
public import Wording

extension EditionEditError: ExplainedError {
  /// A name for programs that read errors: of the first problem.
  public var code: String { problems.first?.code ?? "edition" }

  /// Every problem, a line each.
  public var message: String { problems.map(\.message).joined(separator: "\n") }

  /// How to mend the first problem for which that can be said.
  public var remedies: [Remedy] { problems.lazy.map(\.remedies).first { !$0.isEmpty } ?? [] }

  /// Every problem with its help, a line each; a help that the next problem has too stands once, under the last of them.
  public var rendered: String { rendered { $0.advice } }

  /// The same with the remedies in other words.
  ///
  /// - Parameter words: Puts remedies into words; nil if there is nothing to say.
  public func rendered(_ words: ([Remedy]) -> String?) -> String {
    let lines = problems.indices.flatMap { index in
      let remedies = problems[index].remedies
      let isSaidBelow = problems.indices.contains(index + 1) && problems[index + 1].remedies == remedies
      let help = isSaidBelow ? [] : [words(remedies)].compactMap { $0 }.map { "help: \($0)" }
      return ["error: \(problems[index].message)"] + help
    }
    return lines.joined(separator: "\n")
  }

  /// The names that the user may have meant, best first.
  public var candidates: [String] { problems.flatMap(\.candidates) }
}

extension EditionEditError.Problem {
  fileprivate var code: String {
    switch self {
    case .malformed: "malformed_entry"
    case .university(let problem): problem.code
    case .repeated: "repeated_university"
    case .listed: "listed_already"
    case .notListed: "not_listed"
    case .newRanking: "unknown_name"
    case .badRanking: "bad_ranking"
    case .badYear: "bad_year"
    case .emptyText: "empty_text"
    }
  }

  /// What is wrong, in one line; lower case, no full stop.
  public var message: String {
    switch self {
    case .malformed(let text, let flaw): "`\(text)`: \(flaw.words)"
    case .university(let problem): problem.message
    case .repeated(let university): "\(university) is named twice"
    case .listed(let university, let edition, let place):
      "\(university) is in \(edition.ranking) \(edition.year) already: \(place)"
    case .notListed(let university, let edition): "\(university) is not in \(edition.ranking) \(edition.year)"
    case .newRanking(let slug, _): "no ranking is named `\(slug)`"
    case .badRanking(let slug): "`\(slug)` is not a valid ranking name"
    case .badYear(let year): "\(year) is not a valid year"
    case .emptyText(let what): "the \(what) is empty"
    }
  }

  fileprivate var remedies: [Remedy] {
    switch self {
    case .university(let problem):
      problem.candidates.isEmpty ? [.see(.known([.universities]))] : [.meant(problem.candidates)]
    case .listed: [.act(.setEntries)]
    case .notListed(_, let edition):
      [.see(.edition(ranking: edition.ranking, year: edition.year)), .act(.addEntries)]
    case .newRanking(_, let nearest): [.meant(nearest), .choose(.rankingName)]
    default: [Remedy](advice: advice)
    }
  }

  private var advice: String? {
    switch self {
    case .malformed(_, .badScore): "write a number behind the colon, as in `CMU=1:93.4`, or `-` for no score"
    case .malformed: "write a university and its rank, such as `CMU=1`, `CMU==2` for a tie, `CMU=101-150` or `CMU=-`"
    case .repeated: "name each university once"
    case .badRanking: "write a letter, then letters, digits and `_`, all in lower case"
    case .badYear: "write four digits, 1900 to 2999"
    case .emptyText: "write it, or leave it out"
    case .university, .listed, .notListed, .newRanking: nil
    }
  }

  fileprivate var candidates: [String] {
    switch self {
    case .university(let problem): problem.candidates
    case .newRanking(_, let nearest): nearest
    default: []
    }
  }
}

extension EntryStatement.Flaw {
  fileprivate var words: String {
    switch self {
    case .noMark: "no `=` between a university and its rank"
    case .noName: "no university before the `=`"
    case .noRank: "no rank behind the `=`"
    case .badRank(.notANumber): "not a rank"
    case .badRank(.zero): "ranks count from 1"
    case .badRank(.tooBig): "the rank is over \(PrintedRank.maximum)"
    case .badRank(.reversed): "the band ends before it begins"
    case .badScore: "the score is not a number"
    }
  }
}
