import Wording

/// Why rows could not be read.
public enum ReadingError: Error, Equatable, Sendable {
  /// Nothing is at the path.
  case missing(path: String)
  /// It is there and cannot be read; `code` is the `errno`.
  case unreadable(path: String, code: Int32)
  /// It stands in a folder from elsewhere, and is a symbolic link.
  case symbolicLink(path: String)
  /// It stands in a folder from elsewhere, and is a FIFO, a device or a folder.
  case notAFile(path: String)
  /// It is compressed, and its bytes are not those that were.
  case damaged(path: String)
  /// What stands in the file is wrong.
  case problems(TableProblems)
}

extension ReadingError {
  /// One problem of a file.
  static func of(_ reason: TableProblem.Reason, _ file: String, _ position: SourcePosition) -> ReadingError {
    .problems(TableProblems(file: file, problems: [TableProblem(reason, at: position)]))
  }
}

/// Everything found wrong with a file of rows.
public struct TableProblems: Equatable, Sendable {
  /// How many problems are kept; the rest is only counted.
  public static let maximumCount = 1_000

  /// The file's name, as the caller gave it.
  public let file: String
  /// In the order of the file; never empty.
  public let problems: [TableProblem]
  /// How many more there are.
  public let omittedCount: Int

  /// Problems of one file.
  public init(file: String, problems: [TableProblem], omittedCount: Int = 0) {
    self.file = file
    self.problems = problems
    self.omittedCount = omittedCount
  }
}

/// Problems as they are met.
struct TableProblemLog {
  private(set) var problems: [TableProblem] = []
  private(set) var omittedCount = 0

  mutating func add(_ reason: TableProblem.Reason, at position: SourcePosition) {
    if problems.count < TableProblems.maximumCount {
      problems.append(TableProblem(reason, at: position))
    } else {
      omittedCount += 1
    }
  }

  /// Puts down each column with a name that stands before; columns without a name are no problem.
  mutating func addRepeated(_ columns: [InputColumn]) {
    var first: [String: SourcePosition] = [:]
    for column in columns where !column.name.isEmpty {
      if let earlier = first[column.name] {
        add(.sameColumn(name: column.name, first: earlier), at: column.position)
      } else {
        first[column.name] = column.position
      }
    }
  }

  /// The error that ends the reading, behind the problems before it.
  func with(_ error: ReadingError, file: String) -> ReadingError {
    guard case .problems(let last) = error else { return error }
    var log = self
    for problem in last.problems { log.add(problem.reason, at: problem.position) }
    return log.error(file: file) ?? error
  }

  /// All of them together as an error; nil if there is none.
  func error(file: String) -> ReadingError? {
    if problems.isEmpty { return nil }
    return .problems(TableProblems(file: file, problems: problems, omittedCount: omittedCount))
  }
}
