import SQLiteStorage
import Testing

/// The changeset of a script run on two tables, `t` with 1 = 'one' and 2 = 'two' in it, and an empty `u`.
private func changeset(_ script: String) throws -> Changeset {
  let connection = try Connection.inMemory()
  try connection.execute(
    """
    CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b REAL, c BLOB); CREATE TABLE u (x TEXT, y INT, PRIMARY KEY (y, x));
    INSERT INTO t VALUES (1, 'one', 1.5, x'01'), (2, 'two', NULL, NULL);
    """)
  return try connection.recordingChanges(of: ["t", "u"]) { try connection.execute(script) }.changeset
}

@Test func `each change is read with its old and new values`() throws {
  let inserted = try changeset("INSERT INTO t VALUES (3, 'a' || char(0), 0.5, x'00ff')").changes()
  #expect(inserted.map(\.operation) == [.insert])
  #expect(inserted.map(\.new) == [[3, "a\0", 0.5, .blob([0, 255])]])
  #expect(inserted.map(\.old) == [[nil, nil, nil, nil]])
  #expect(inserted.map(\.isPrimaryKey) == [[true, false, false, false]])
  let updated = try changeset("UPDATE t SET b = NULL WHERE id = 1").changes()
  #expect(updated.map(\.operation) == [.update])
  #expect(updated.map(\.old) == [[1, nil, 1.5, nil]])
  #expect(updated.map(\.new) == [[nil, nil, .some(.null), nil]])
  let deleted = try changeset("DELETE FROM t WHERE id = 2").changes()
  #expect(deleted.map(\.operation) == [.delete])
  #expect(deleted.map(\.old) == [[2, "two", .some(.null), .some(.null)]])
  #expect(deleted.map(\.new) == [[nil, nil, nil, nil]])
}

@Test func `a primary key of several columns is marked`() throws {
  let changes = try changeset("INSERT INTO u VALUES ('x', 1)").changes()
  #expect(changes.map(\.table) == ["u"])
  #expect(changes.map(\.isPrimaryKey) == [[true, true]])
  #expect(try changeset("INSERT INTO u VALUES ('x', 1)").tables.map(\.keyPositions) == [[2, 1]])
  #expect(changes.map(\.isIndirect) == [false])
}

@Test func `what a trigger changes is indirect`() throws {
  let connection = try Connection.inMemory()
  try connection.execute(
    """
    CREATE TABLE t (id INTEGER PRIMARY KEY); CREATE TABLE u (id INTEGER PRIMARY KEY);
    CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO u VALUES (new.id); END;
    """)
  let changeset = try connection.recordingChanges(of: ["t", "u"]) { try connection.run("INSERT INTO t VALUES (1)") }
    .changeset
  let changes = try changeset.changes()
  #expect(changes.map(\.table) == ["t", "u"])
  #expect(changes.map(\.isIndirect) == [false, true])
}

@Test func `an inverted changeset exchanges old and new`() throws {
  let inverse = try changeset("INSERT INTO t VALUES (3, 'x', NULL, NULL)").inverted()
  let changes = try inverse.changes()
  #expect(changes.map(\.operation) == [.delete])
  #expect(changes.map(\.old) == [[3, "x", .some(.null), .some(.null)]])
  #expect(try inverse.inverted().inverted() == inverse)
}

@Test func `an empty changeset has no changes and is its own inverse`() throws {
  let empty = try Changeset(bytes: [])
  #expect(empty.isEmpty)
  #expect(try empty.changes() == [])
  #expect(try empty.inverted() == empty)
}

@Test func `bytes that are no changeset are an error`() throws {
  let error = databaseError { _ = try Changeset(bytes: Array("no changeset at all".utf8)) }
  #expect(error?.description == "no changeset: byte 0: no table begins here")
  #expect(error?.path == nil)
}
