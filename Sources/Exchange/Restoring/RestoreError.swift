import FilterLanguage
public import Tables
public import Wording

/// Why a catalogue could not be restored; nothing was written then.
public struct RestoreError: ExplainedError, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Equatable, Sendable {
    /// It is neither a full export nor a backup.
    case notAnExport(path: String)
    /// A database can be read from a file only.
    case databaseOnStandardInput
    /// Two files hold the rows of one table.
    case severalFiles(table: String, String, String)
    /// Tables of the catalogue have no file.
    case missingTables(folder: String, [String])
    /// What is wrong with the rows, and how many problems more there are.
    case problems([RestoreProblem], omitted: Int)
  }

  /// What is wrong.
  public let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  package init(_ found: TableProblems) {
    var problems = RestoreProblems()
    problems.add(found)
    reason = problems.reason
  }

  package init(_ error: InsertScriptError) {
    var problems = RestoreProblems()
    problems.add(.unexpected(expected: error.expected), file: error.file, at: error.position)
    reason = problems.reason
  }

  /// A name for programs that read errors.
  public var code: String {
    switch reason {
    case .notAnExport: "not_an_export"
    case .databaseOnStandardInput: "database_on_standard_input"
    case .severalFiles: "several_files"
    case .missingTables: "missing_tables"
    case .problems: "unreadable_export"
    }
  }

  /// What is wrong, in words.
  public var message: String {
    switch reason {
    case .notAnExport(let path): "`\(path)` is neither a backup nor a full export"
    case .databaseOnStandardInput: "a backup cannot be read from standard input"
    case .severalFiles(let table, let first, let second):
      "two files hold the rows of `\(table)`: `\(first)` and `\(second)`"
    case .missingTables(let folder, let tables):
      "`\(folder)` has no file for \(tables.map { "`\($0)`" }.joined(separator: ", "))"
    case .problems(let problems, let omitted):
      (problems.map(\.description) + (omitted > 0 ? ["and \(omitted) more"] : [])).joined(separator: "\n")
    }
  }

  /// What may be done about it.
  public var remedies: [Remedy] {
    switch reason {
    case .notAnExport:
      [.advice("name a folder, a script for SQLite, or a database file; html and PostgreSQL are not read back")]
    case .databaseOnStandardInput: [.advice("name its file")]
    case .severalFiles: [.advice("keep one format in a folder")]
    case .missingTables: [.advice("export everything again")]
    case .problems: [.advice("nothing was written")]
    }
  }

  /// The whole text where it is more than message and hint.
  public var rendered: String? {
    guard case .problems(let problems, let omitted) = reason else { return nil }
    let count = problems.count + omitted
    return message.split(separator: "\n").map { "error: \($0)" }.joined(separator: "\n")
      + "\n" + ProblemCount.text(count)
  }
}

/// One thing that is wrong with an exported file.
public struct RestoreProblem: Equatable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Equatable, Sendable {
    /// What the reader of the format says.
    case reading(TableProblem)
    /// A script is not what this tool writes.
    case unexpected(expected: String)
    /// A row of a script has more or fewer values than its table has columns.
    case cellCount(found: Int, expected: Int)
    /// A value is none of its column, or a rule of the schema refuses the row.
    case refused(String)
    /// A column that the table does not have.
    case strangeColumn(String, table: String)
    /// A column that the file does not have.
    case missingColumn(String, table: String)
    /// Rows of no table, or behind those of a later one.
    case strangeTable(String)
  }

  /// The file as messages name it.
  public let file: String
  /// Where in it.
  public let position: SourcePosition
  /// What is wrong.
  public let reason: Reason

  /// The problem with its place.
  public var description: String { "\(file):\(position): \(words)" }

  private var words: String {
    switch reason {
    case .reading(let problem): problem.message
    case .unexpected(let expected): "`\(expected)` should stand here"
    case .cellCount(let found, let expected):
      "the row has \(found.counted("value")), the table \(expected) columns"
    case .refused(let words): words
    case .strangeColumn(let name, let table): "`\(table)` has no column `\(name)`"
    case .missingColumn(let name, let table): "the column `\(name)` of `\(table)` is missing"
    case .strangeTable(let name): "rows of `\(name)` do not belong here"
    }
  }
}

/// Problems as they are met; so many are kept, the rest is counted.
struct RestoreProblems {
  private static let most = 1_000
  private var problems: [RestoreProblem] = []
  private var omitted = 0

  mutating func add(_ reason: RestoreProblem.Reason, file: String, at position: SourcePosition) {
    if problems.count < Self.most {
      problems.append(RestoreProblem(file: file, position: position, reason: reason))
    } else {
      omitted += 1
    }
  }

  mutating func add(_ found: TableProblems) {
    for problem in found.problems { add(.reading(problem), file: found.file, at: problem.position) }
    omitted += found.omittedCount
  }

  var reason: RestoreError.Reason { .problems(problems, omitted: omitted) }

  /// Throws where there is any.
  func check() throws {
    guard problems.isEmpty else { throw RestoreError(reason) }
  }
}
