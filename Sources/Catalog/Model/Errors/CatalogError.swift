public import Wording

/// What went wrong with a catalogue: a problem of one domain, each with its words and remedies in a file of its own.
public struct CatalogError: Error, Equatable, Sendable {
  /// What happened, by its domain.
  public enum Problem: Equatable, Sendable {
    case file(FileProblem)
    case schema(SchemaProblem)
    case name(NameProblem)
    case edition(EditionProblem)
    case loading(LoadingProblem)
    case export(ExportProblem)
    case change(ChangeProblem)
  }

  /// What happened.
  public let problem: Problem

  /// An error with a file, or with the place for one.
  public init(_ problem: FileProblem) { self.problem = .file(problem) }

  /// An error with a schema, or with a migration.
  public init(_ problem: SchemaProblem) { self.problem = .schema(problem) }

  /// An error with names of things.
  public init(_ problem: NameProblem) { self.problem = .name(problem) }

  /// An error with an edition of a ranking.
  public init(_ problem: EditionProblem) { self.problem = .edition(problem) }

  /// An error with an article or a table of names.
  public init(_ problem: LoadingProblem) { self.problem = .loading(problem) }

  /// An error with a whole catalogue that is exported or restored.
  public init(_ problem: ExportProblem) { self.problem = .export(problem) }

  /// An error with a change of the log.
  public init(_ problem: ChangeProblem) { self.problem = .change(problem) }
}

extension CatalogError: ExplainedError {
  /// All that is said about it.
  public var explanation: Explanation {
    switch problem {
    case .file(let problem): problem.explanation
    case .schema(let problem): problem.explanation
    case .name(let problem): problem.explanation
    case .edition(let problem): problem.explanation
    case .loading(let problem): problem.explanation
    case .export(let problem): problem.explanation
    case .change(let problem): problem.explanation
    }
  }

  /// A name for programs that read errors: `missing_file`; the same for every error of a kind.
  public var code: String { explanation.code }

  /// What happened and where, in one line; lower case, no full stop.
  public var message: String { explanation.message }

  /// What can be done about it.
  public var remedies: [Remedy] { explanation.remedies }

  /// The names that the user may have meant, best first.
  public var candidates: [String] { explanation.candidates }

  /// The file that the error is about, and so is what can be done about it; nil if it is about no file.
  public var file: String? { explanation.file }
}
