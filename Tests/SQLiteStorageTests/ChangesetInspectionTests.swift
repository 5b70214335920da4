import SQLiteStorage
import TestSupport
import Testing

/// Bytes that are not what they should be, and why they are refused.
private struct Wrong: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let problem: ChangesetDamage.Problem
  let offset: Int

  init(
    _ testDescription: String, _ bytes: [UInt8], _ problem: ChangesetDamage.Problem, _ offset: Int
  ) {
    (self.testDescription, self.bytes, self.problem, self.offset) = (testDescription, bytes, problem, offset)
  }
}

/// A table `t` of two columns, the first its key: seven bytes.
private let header: [UInt8] = [0x54, 2, 1, 0, 0x74, 0]
private let one: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, 1]

@Suite struct `A changeset from elsewhere` {
  private static let wrong = [
    Wrong("a mark alone", [0x54], .end, 1),
    Wrong("no mark", [0, 0, 0], .noTable, 0),
    Wrong("a patchset", [0x50] + header.dropFirst() + [18, 0] + one + [5], .noTable, 0),
    Wrong("a name without an end", [0x54, 1, 1, 0x74, 0x74], .end, 5),
    Wrong("no columns", [0x54, 0, 0x74, 0], .columnCount, 1),
    Wrong("32,768 columns", [0x54, 0x82, 0x80, 0], .columnCount, 1),
    Wrong("fewer columns than it says", [0x54, 100, 1, 0x74, 0], .end, 5),
    Wrong("a number of columns in two bytes for one", [0x54, 0x80, 2, 1, 0, 0x74, 0], .length, 1),
    Wrong("a number of columns without end", [0x54] + [UInt8](repeating: 0xFF, count: 20), .length, 1),
    Wrong("no key", [0x54, 2, 0, 0, 0x74, 0, 18, 0] + one + [5], .primaryKey, 2),
    Wrong("a key that begins with its second column", [0x54, 2, 2, 0, 0x74, 0, 18, 0] + one + [5], .primaryKey, 2),
    Wrong("no name", [0x54, 1, 1, 0, 18, 0] + one, .tableName, 3),
    Wrong("a name that is not UTF-8", [0x54, 1, 1, 0xFF, 0, 18, 0] + one, .tableName, 3),
    Wrong("a table without a change", header, .noChange, 6),
    Wrong("a table without a change before another", header + header + [18, 0] + one + [5], .noChange, 6),
    Wrong("an unknown change", header + [7, 0] + one + [5], .operation(7), 6),
    Wrong("a change cut off behind its kind", header + [18], .end, 7),
    Wrong("a change twice indirect", header + [18, 2] + one + [5], .indirection(2), 7),
    Wrong("a value of an unknown type", header + [18, 0] + one + [6], .valueType(6), 17),
    Wrong("a value of type 255", header + [18, 0] + one + [0xFF], .valueType(255), 17),
    Wrong("a number cut off", header + [18, 0] + one.dropLast(), .end, 16),
    Wrong("text longer than the bytes", header + [18, 0] + one + [3, 4, 0x61], .end, 20),
    Wrong("text of 2 GiB", header + [18, 0] + one + [3, 0x87, 0xFF, 0xFF, 0xFF, 0x7F, 0x61], .end, 24),
    Wrong("text of more than 31 bits", header + [18, 0] + one + [3, 0x88, 0x80, 0x80, 0x80, 0, 0x61], .length, 18),
    Wrong("text that is not UTF-8", header + [18, 0] + one + [3, 2, 0xC3, 0x28], .text, 19),
    Wrong("bytes longer than there are", header + [18, 0] + one + [4, 0x7F], .end, 19),
    Wrong("a real that is no number", header + [18, 0] + one + [2, 0x7F, 0xF8, 0, 0, 0, 0, 0, 0], .notANumber, 18),
    Wrong("an insert without a value", header + [18, 0] + one + [0], .incompleteRow, 17),
    Wrong("an insert without a key", header + [18, 0, 5, 5], .incompleteRow, 8),
    Wrong("a deletion without a value", header + [9, 0] + one + [0], .incompleteRow, 17),
    Wrong("an update without a key", header + [23, 0, 0] + one + [0] + one, .update, 18),
    Wrong("an update of the key", header + [23, 0] + one + one + one + one, .update, 26),
    Wrong("an update without the value before", header + [23, 0] + one + [0, 0] + one, .update, 19),
    Wrong("an update without the value after", header + [23, 0] + one + one + [0, 0], .update, 27),
    Wrong("an update of nothing", header + [23, 0] + one + [0, 0, 0], .update, 8),
    Wrong("something behind the last change", header + [18, 0] + one + [5, 0], .end, 19),
  ]

  @Test(arguments: wrong)
  private func `is refused with the place`(_ wrong: Wrong) {
    let error = databaseError { _ = try Changeset(bytes: wrong.bytes) }
    guard case .malformedChangeset(let damage)? = error?.problem else { return #expect(Bool(false), "\(error as Any)") }
    #expect(damage.problem == wrong.problem)
    #expect(damage.offset == wrong.offset)
    #expect(error?.isCorrupt == true)
  }

  @Test func `is read where it is one`() throws {
    let insert = try Changeset(bytes: header + [18, 1] + one + [3, 2, 0xC3, 0xA9])
    #expect(insert.tables.map(\.name) == ["t"])
    #expect(insert.tables.map(\.keyPositions) == [[1, 0]])
    #expect(try insert.changes().map(\.new) == [[1, "é"]])
    let update = try Changeset(bytes: header + [23, 0] + one + [5, 0, 4, 0])
    #expect(try update.changes().map(\.new) == [[nil, .blob([])]])
    #expect(try update.changes().map(\.old) == [[1, .some(.null)]])
  }

  @Test func `is worded with its place`() {
    let error = databaseError { _ = try Changeset(bytes: header + [18, 0] + one + [3, 1, 0x80]) }
    #expect(error?.description == "no changeset: byte 19, in `t`: text that is not UTF-8")
    var placed = error
    placed?.path = "a.db"
    #expect(placed?.description == "`a.db` is damaged: no changeset: byte 19, in `t`: text that is not UTF-8")
  }

  @Test func `is not made where a row holds text that is not UTF-8`() throws {
    let connection = try Connection.inMemory(as: "a.db")
    try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)")
    let error = databaseError {
      _ = try connection.recordingChanges(of: ["t"]) {
        try connection.execute("INSERT INTO t VALUES (1, CAST(x'c328' AS TEXT))")
      }
    }
    let text = "`a.db` is damaged: a row of `t` that is to be changed has text that is not UTF-8"
    #expect(error?.description == text)
  }
}
