package import Catalog
package import Tables
public import Wording

/// A file of rows that was not taken: its problems with their places, and what can be done about them.
public struct UnreadableRows: ExplainedError {
  /// A name for programs that read errors.
  public let code: String
  private let file: String
  /// By place.
  private let problems: [Problem]
  private let omittedCount: Int

  private struct Problem {
    let position: SourcePosition
    let message: String
    let remedies: [Remedy]
    var candidates: [String] = []

    static func of(_ problem: TableProblem) -> Problem {
      Problem(position: problem.position, message: problem.message, remedies: problem.remedies)
    }
  }

  /// What is wrong with what the rows say.
  package init(_ error: ImportProblems, file: String) {
    let problems = error.problems.map {
      Problem(position: $0.position, message: $0.message, remedies: $0.remedies, candidates: $0.candidates)
    }
    self.init(problems, file: file)
  }

  /// What is wrong with the form of the file.
  package init(_ found: TableProblems) {
    self.init(found.problems.map(Problem.of), omitted: found.omittedCount, file: found.file)
  }

  /// What is wrong with the form of a ranking's file.
  package init(ofRanking found: TableProblems) {
    self.init(found.problems.map(Problem.of), omitted: found.omittedCount, file: found.file, code: Self.rankingCode)
  }

  /// What is wrong with a ranking's file: with what the rows say, and with its form.
  package init(_ found: RankingImportProblems, file: String) {
    var problems = found.problems.map {
      Problem(position: $0.position, message: $0.message, remedies: $0.remedies, candidates: $0.candidates)
    }
    var omitted = found.omittedCount
    switch found.reading {
    case ReadingError.problems(let unreadable)?:
      problems += unreadable.problems.map(Problem.of)
      omitted += unreadable.omittedCount
    case let error as ReadingError:
      problems.append(Problem(position: .start, message: error.message, remedies: error.remedies))
    case let error?: problems.append(Problem(position: .start, message: "\(error)", remedies: []))
    case nil: break
    }
    self.init(problems, omitted: omitted, file: file, code: Self.rankingCode)
  }

  private static let rankingCode = "unreadable_ranking"

  private init(_ problems: [Problem], omitted: Int = 0, file: String, code: String = "unreadable_rows") {
    self.code = code
    self.file = file
    self.problems = problems.sorted { $0.position < $1.position }
    omittedCount = omitted
  }

  /// How many problems people are shown.
  private static let shownCount = 100

  /// Every problem, for programs.
  public var message: String { problems.map(line).joined(separator: "\n") }

  /// That nothing was written.
  public var remedies: [Remedy] { [.advice("nothing was written")] }

  /// What may be meant in place of the names that are wrong, each once.
  public var candidates: [String] {
    var given: Set<String> = []
    return problems.flatMap(\.candidates).filter { given.insert($0).inserted }
  }

  /// The first problems with what can be done about them, and how many there are.
  public var rendered: String { rendered { $0.advice } }

  /// The same with the remedies in other words.
  ///
  /// - Parameter words: Puts remedies into words; nil if there is nothing to say.
  public func rendered(_ words: ([Remedy]) -> String?) -> String {
    let lines = problems.prefix(Self.shownCount).map { line($0) + (words($0.remedies).map { "\nhelp: \($0)" } ?? "") }
    let omitted = omittedCount + max(0, problems.count - Self.shownCount)
    return (lines + [ProblemCount.text(problems.count + omittedCount, omitted: omitted)]).joined(separator: "\n")
  }

  private func line(_ problem: Problem) -> String { "\(problem.position.description(in: file)): \(problem.message)" }
}
