import CSQLite

extension Connection {
  /// Makes the changes of a changeset in this database: all that `onConflict` lets through, or none.
  ///
  /// A table may have more columns at its end than the changeset knows. Triggers run.
  ///
  /// - Parameter onConflict: Asked about each change that does not fit; must not use the connection.
  /// - Throws: `unfitChangeset` for a table that does not exist here or has other columns; SQLITE_ABORT where `onConflict` said `abort`,
  ///   SQLITE_MISUSE where it said `replace` and there is no row to replace; nothing is changed then.
  public func apply(
    _ changeset: Changeset, onConflict: (Conflict) -> Conflict.Resolution
  ) throws(DatabaseError) {
    for table in changeset.tables { try checkFit(of: table) }
    let count = try changeset.byteCount
    let code = withoutActuallyEscaping(onConflict) { onConflict in
      let resolver = ConflictResolver(body: onConflict)
      return withExtendedLifetime(resolver) { apply(changeset.bytes, count: count, resolver) }
    }
    try core.check(code)
  }

  /// SQLite passes over the changes of a table that does not fit, with no more than a line in its log.
  private func checkFit(of table: Changeset.Table) throws(DatabaseError) {
    let columns = try prepare("SELECT pk FROM pragma_table_info(?, 'main') ORDER BY cid")
    try columns.bind(table.name, at: 1)
    var found: [Int] = []
    while try columns.step() { found.append(columns.int(0)) }
    let stated = table.keyPositions.map { Int($0) }
    guard found.starts(with: stated), !found.dropFirst(stated.count).contains(where: { $0 > 0 }) else {
      throw DatabaseError(.unfitChangeset(table: table.name), path: path)
    }
  }

  private func apply(_ bytes: [UInt8], count: Int32, _ resolver: ConflictResolver) -> Int32 {
    bytes.withUnsafeBytes { source in
      sqlite3changeset_apply(
        // SQLite only reads the bytes, though it asks for a pointer that can write.
        core.handle, count, UnsafeMutableRawPointer(mutating: source.baseAddress), nil,
        { context, code, iterator in
          guard let context, let iterator else { return SQLITE_CHANGESET_ABORT }
          let resolver = Unmanaged<ConflictResolver>.fromOpaque(context).takeUnretainedValue()
          return resolver.code(for: Conflict(code, at: iterator))
        }, Unmanaged.passUnretained(resolver).toOpaque())
    }
  }
}

/// A closure that SQLite asks while it applies a changeset.
private final class ConflictResolver {
  let body: (Conflict) -> Conflict.Resolution

  init(body: @escaping (Conflict) -> Conflict.Resolution) { self.body = body }

  func code(for conflict: Conflict) -> Int32 {
    switch body(conflict) {
    case .omit: SQLITE_CHANGESET_OMIT
    case .replace: SQLITE_CHANGESET_REPLACE
    case .abort: SQLITE_CHANGESET_ABORT
    }
  }
}
