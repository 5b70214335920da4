import SQLiteStorage

/// Why a query of a user's was not answered, as data; `QueryError+Wording.swift` has the sentences.
public struct QueryError: Error, Equatable, Sendable {
  /// What happened.
  public enum Problem: Equatable, Sendable {
    /// It is no SQL, or names what is not there, or failed while it ran: SQLite's own words.
    case sql(message: String)
    /// It does more than read: what it wanted, in SQL's words.
    case refused(String)
    /// There is no statement.
    case empty
    /// There is more than one statement.
    case secondStatement
    /// The text holds a NUL, at which SQLite would stop reading.
    case nul
    /// A parameter has no value.
    case missingParameter(String)
    /// A value has no parameter.
    case unknownParameter(String, known: [String])
    /// A parameter is written `?`, which no value can name.
    case unnamedParameter
    /// A text or a blob is longer than `QueryLimits` allow.
    case longValue
    /// So is a pattern of LIKE or GLOB.
    case longPattern
    /// It took longer than it may.
    case timeout(Duration)
  }

  /// What happened.
  public let problem: Problem
  /// The query.
  public let source: String
  /// Where in the query, in bytes of UTF-8; nil if no place is known.
  public let byteOffset: Int?

  init(_ problem: Problem, source: String, byteOffset: Int? = nil) {
    self.problem = problem
    self.source = source
    self.byteOffset = byteOffset
  }

  /// What SQLite or the storage layer said of a query; nil if it says something of the file.
  init?(_ error: DatabaseError, source: String) {
    switch error.problem {
    // SQLite's words: an SQL text that is too long has the same code, and a pattern that of any mistake.
    case .sqlite(_, "string or blob too big"): self.init(.longValue, source: source)
    case .sqlite(_, "LIKE or GLOB pattern too complex"): self.init(.longPattern, source: source)
    case .sqlite(let code, let message) where Self.isAboutQuery(code):
      self.init(.sql(message: message), source: source, byteOffset: error.byteOffset)
    case .noStatement: self.init(.empty, source: source)
    case .secondStatement: self.init(.secondStatement, source: source, byteOffset: error.byteOffset)
    case .nulInSQL: self.init(.nul, source: source, byteOffset: error.byteOffset)
    default: return nil
    }
  }

  /// SQLITE_ERROR, SQLITE_TOOBIG, SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_AUTH, SQLITE_RANGE, SQLITE_READONLY by its
  /// primary code: everything that another query would not meet.
  private static func isAboutQuery(_ code: Int32) -> Bool { [1, 8, 18, 19, 20, 23, 25].contains(code & 0xFF) }
}
