public import CSQLite

extension Statement {
  /// How many parameters there are: the number of the highest one.
  @inlinable
  public var parameterCount: Int { Int(sqlite3_bind_parameter_count(handle)) }

  /// The name of a parameter with its first character, such as `:year`; nil for `?`.
  public func parameterName(at index: Int) -> String? {
    sqlite3_bind_parameter_name(handle, Int32(clamping: index)).map { String(cString: $0) }
  }

  /// Binds NULL.
  ///
  /// - Throws: As every `bind`: SQLITE_RANGE for an index that no parameter has, SQLITE_MISUSE between `step` and
  ///   `reset`, SQLITE_TOOBIG for a text or blob beyond SQLite's limit.
  @inlinable
  public func bindNull(at index: Int) throws(DatabaseError) {
    try check(sqlite3_bind_null(handle, Int32(clamping: index)))
  }

  /// Binds an integer.
  @inlinable
  public func bind(_ value: Int64, at index: Int) throws(DatabaseError) {
    try check(sqlite3_bind_int64(handle, Int32(clamping: index), value))
  }

  /// Binds an integer.
  @inlinable
  public func bind(_ value: Int, at index: Int) throws(DatabaseError) { try bind(Int64(value), at: index) }

  /// Binds a real number; one that is not a number becomes NULL.
  @inlinable
  public func bind(_ value: Double, at index: Int) throws(DatabaseError) {
    try check(sqlite3_bind_double(handle, Int32(clamping: index), value))
  }

  /// Binds 1 or 0.
  @inlinable
  public func bind(_ value: Bool, at index: Int) throws(DatabaseError) { try bind(value ? 1 : 0 as Int64, at: index) }

  /// Binds a text, which SQLite copies.
  @inlinable
  public func bind(_ value: String, at index: Int) throws(DatabaseError) {
    let code = value.utf8.withContiguousStorageIfAvailable { bindCopy(ofText: $0, at: index) }
    try check(code ?? Array(value.utf8).withUnsafeBufferPointer { bindCopy(ofText: $0, at: index) })
  }

  /// Binds a blob, which SQLite copies.
  @inlinable
  public func bind(_ value: [UInt8], at index: Int) throws(DatabaseError) {
    try check(value.withUnsafeBytes { bindCopy(ofBlob: $0, at: index) })
  }

  /// Binds any value; SQLite copies a text or a blob.
  @inlinable
  public func bind(_ value: Value, at index: Int) throws(DatabaseError) {
    switch value {
    case .null: try bindNull(at: index)
    case .integer(let value): try bind(value, at: index)
    case .real(let value): try bind(value, at: index)
    case .text(let value): try bind(value, at: index)
    case .blob(let value): try bind(value, at: index)
    }
  }

  /// Binds a text without a copy: `text` must stay as it is until the parameter is bound again, the bindings are
  /// cleared or the statement ends.
  @inlinable
  public func bind(unownedText text: UnsafeBufferPointer<UInt8>, at index: Int) throws(DatabaseError) {
    guard let start = text.baseAddress else { return try bind("", at: index) }
    let chars = UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
    try check(csqlite_bind_text_unowned(handle, Int32(clamping: index), chars, UInt64(text.count)))
  }

  /// Binds a blob without a copy: `blob` must stay as it is until the parameter is bound again, the bindings are
  /// cleared or the statement ends.
  @inlinable
  public func bind(unownedBlob blob: UnsafeRawBufferPointer, at index: Int) throws(DatabaseError) {
    guard let start = blob.baseAddress else { return try bind([], at: index) }
    try check(csqlite_bind_blob_unowned(handle, Int32(clamping: index), start, UInt64(blob.count)))
  }

  /// Binds a parameter by its name, with or without its first character: `:year` or `year`.
  ///
  /// - Throws: `unknownParameter` where the statement has none of that name; else as every `bind`.
  public func bind(_ value: Value, named name: String) throws(DatabaseError) {
    let spellings = name.first.map { ":@$?".contains($0) } == true ? [name] : [":", "@", "$"].map { $0 + name }
    let indexes = spellings.map { sqlite3_bind_parameter_index(handle, $0) }
    guard let index = indexes.first(where: { $0 > 0 }) else {
      throw DatabaseError(.unknownParameter(name), path: core.path, sql: sql)
    }
    try bind(value, at: Int(index))
  }

  /// Binds all parameters in their order.
  ///
  /// - Throws: `parameterCount` where there are more or fewer values than parameters; else as every `bind`.
  public func bind(_ values: [Value]) throws(DatabaseError) {
    guard values.count == parameterCount else {
      let problem = DatabaseError.Problem.parameterCount(expected: parameterCount, found: values.count)
      throw DatabaseError(problem, path: core.path, sql: sql)
    }
    for index in values.indices { try bind(values[index], at: index + 1) }
  }
}

extension Statement {
  @inlinable
  func check(_ code: Int32) throws(DatabaseError) {
    if code != SQLITE_OK { throw failure(code) }
  }

  /// SQLite takes a null pointer for NULL, and an empty buffer may have one.
  @inlinable
  func bindCopy(ofText text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int32 {
    guard let start = text.baseAddress else { return csqlite_bind_text_copied(handle, Int32(clamping: index), "", 0) }
    let chars = UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
    return csqlite_bind_text_copied(handle, Int32(clamping: index), chars, UInt64(text.count))
  }

  @inlinable
  func bindCopy(ofBlob blob: UnsafeRawBufferPointer, at index: Int) -> Int32 {
    guard let start = blob.baseAddress else { return sqlite3_bind_zeroblob(handle, Int32(clamping: index), 0) }
    return csqlite_bind_blob_copied(handle, Int32(clamping: index), start, UInt64(blob.count))
  }
}
