extension Connection {
  /// Lends a statement from the connection's cache, without rows and bindings.
  ///
  /// The statement is reset and its bindings cleared when `body` ends, also by an error. Inside `body` the same SQL
  /// gets a second statement.
  ///
  /// - Throws: What `prepare` and `body` throw.
  @inlinable
  public func withStatement<R>(_ sql: String, _ body: (borrowing Statement) throws -> R) throws -> R {
    let cached = try core.checkOut(sql)
    defer { core.checkIn(cached) }
    return try body(cached.statement)
  }

  /// Runs one statement to its end, through the cache.
  ///
  /// - Parameter bindings: As many as the statement has parameters, in their order.
  /// - Throws: What `prepare`, `Statement.bind(_:)` and `Statement.step()` throw.
  public func run(_ sql: String, _ bindings: [Value] = []) throws(DatabaseError) {
    let cached = try core.checkOut(sql)
    defer { core.checkIn(cached) }
    try cached.statement.bind(bindings)
    while try cached.statement.step() {}
  }

  /// All rows of one statement, each as `row` reads it.
  ///
  /// - Parameter bindings: As many as the statement has parameters, in their order.
  /// - Throws: What `run` and `row` throw.
  @inlinable
  public func rows<T>(
    _ sql: String, _ bindings: [Value] = [], _ row: (borrowing Statement) throws -> T
  ) throws -> [T] {
    try withStatement(sql) { statement in
      try statement.bind(bindings)
      var rows: [T] = []
      while try statement.step() { rows.append(try row(statement)) }
      return rows
    }
  }

  /// The first row of one statement as `row` reads it, or nil if there is none; the rest is not computed.
  ///
  /// - Parameter bindings: As many as the statement has parameters, in their order.
  /// - Throws: What `run` and `row` throw.
  @inlinable
  public func first<T>(
    _ sql: String, _ bindings: [Value] = [], _ row: (borrowing Statement) throws -> T
  ) throws -> T? {
    try withStatement(sql) { statement in
      try statement.bind(bindings)
      return try statement.step() ? try row(statement) : nil
    }
  }
}
