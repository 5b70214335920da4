package import SQLiteStorage

/// A query in SQL that somebody typed: one statement that reads, with values for its parameters.
package struct ReadOnlyQuery: Sendable {
  /// The statement.
  package let sql: String
  /// The values of its parameters by their names, without `:`, `@` or `$`.
  package let parameters: [String: Value]
  /// How long it may run; nil for as long as it takes.
  package let timeout: Duration?

  /// A query that was not looked at yet.
  package init(_ sql: String, parameters: [String: Value] = [:], timeout: Duration? = nil) {
    self.sql = sql
    self.parameters = parameters
    self.timeout = timeout
  }

  /// What the query ends with once its time is over; nil if it may take as long as it does.
  package var timeoutError: QueryError? { timeout.map { QueryError(.timeout($0), source: sql) } }

  /// Runs the query and lends its statement, before the first row.
  ///
  /// Three things keep it from writing, each of them enough: the file is opened for reading, the connection refuses to
  /// write, and an authorizer allows only what reads. They stay so for the rest of the connection, and so do
  /// `QueryLimits`. One function of SQL is not interrupted when the time is over; what it belongs to ends after it.
  ///
  /// - Throws: `QueryError` for what is wrong with the query, `DatabaseError` for what is wrong with the file, and what
  ///   `body` throws.
  package func run<R>(in connection: borrowing Connection, _ body: (borrowing Statement) throws -> R) throws -> R {
    let permission = QueryPermission()
    try connection.setQueryOnly(true)
    connection.setAuthorizer { permission.decision(on: $0) }
    connection.setLimit(.valueByteCount, to: QueryLimits.valueByteCount)
    connection.setLimit(.patternByteCount, to: QueryLimits.patternByteCount)
    let deadline = timeout.map { ContinuousClock.now + $0 }
    if let deadline { connection.setProgressHandler { ContinuousClock.now < deadline ? .proceed : .cancel } }
    defer { connection.setProgressHandler(nil) }
    do {
      let statement = try connection.prepare(sql)
      guard statement.isReadOnly else { throw QueryError(.refused("this statement"), source: sql) }
      try bindParameters(of: statement)
      return try body(statement)
    } catch let error as DatabaseError {
      throw reason(error, permission)
    }
  }

  private func reason(_ error: DatabaseError, _ permission: QueryPermission) -> any Error {
    if error.isInterrupt, let timeoutError { return timeoutError }
    if let refused = permission.refused { return QueryError(.refused(refused), source: sql) }
    return QueryError(error, source: sql) as (any Error)? ?? error
  }

  /// Binds by name; every parameter must have a value, and every value a parameter.
  private func bindParameters(of statement: borrowing Statement) throws {
    var names: [String] = []
    for index in 0..<statement.parameterCount {
      guard let name = statement.parameterName(at: index + 1)?.dropFirst(), !name.isEmpty else {
        throw QueryError(.unnamedParameter, source: sql)
      }
      names.append(String(name))
    }
    if let unknown = parameters.keys.filter({ !names.contains($0) }).min() {
      throw QueryError(.unknownParameter(unknown, known: names), source: sql)
    }
    for (index, name) in names.enumerated() {
      guard let value = parameters[name] else { throw QueryError(.missingParameter(name), source: sql) }
      try statement.bind(value, at: index + 1)
    }
  }
}
