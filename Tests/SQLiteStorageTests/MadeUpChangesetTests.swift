import SQLiteStorage
import TestSupport
import Testing

/// Changesets as SQLite writes them, of tables and rows that the numbers of a generator decide.
private struct Chance {
  var dice: SplitMix

  init(_ seed: Int) { dice = SplitMix(state: UInt64(seed)) }

  mutating func next(below limit: Int) -> Int { dice.next(below: limit) }

  /// Any value, as SQL.
  private mutating func value() -> String {
    switch next(below: 8) {
    case 0: "NULL"
    case 1: "\(next(below: 3))"
    case 2: "\(Int64(truncatingIfNeeded: Int(bitPattern: UInt(dice.next()))))"
    case 3: "\(Double(next(below: 1000)) / 8)"
    case 4: "'é\(next(below: 10))'"
    case 5: "''"
    case 6: "zeroblob(\(next(below: 300)))"
    default: "printf('%.*c', \(next(below: 300)), 'x')"
    }
  }

  mutating func changeset() throws -> Changeset {
    let connection = try Connection.inMemory()
    try connection.execute(
      """
      CREATE TABLE t (id INTEGER PRIMARY KEY, a, b); CREATE TABLE u (x, y, z, PRIMARY KEY (z, x)) WITHOUT ROWID;
      CREATE TABLE log (id INTEGER PRIMARY KEY, a);
      CREATE TRIGGER g AFTER UPDATE ON t BEGIN INSERT INTO log (a) VALUES (OLD.a); END;
      """)
    try fill(connection, times: 6)
    let rounds = 1 + next(below: 8)
    return try connection.recordingChanges(of: ["t", "u", "log"]) { try fill(connection, times: rounds) }.changeset
  }

  private mutating func fill(_ connection: borrowing Connection, times: Int) throws {
    for _ in 0..<times {
      let (one, two, key) = (value(), value(), next(below: 6))
      let sql = [
        "INSERT OR REPLACE INTO t VALUES (\(key), \(one), \(two))", "UPDATE t SET a = \(one) WHERE id = \(key)",
        "UPDATE t SET a = \(one), b = \(two) WHERE id < \(key)", "DELETE FROM t WHERE id = \(key)",
        "INSERT OR REPLACE INTO u VALUES (\(key), \(one), 'k\(next(below: 2))')", "UPDATE u SET y = \(two)",
        "DELETE FROM u WHERE x = \(key)",
      ]
      try connection.execute(dice.pick(sql))
    }
  }

  /// The bytes with a few of them others, gone, doubled, or taken from another place.
  mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(below: 3) where !bytes.isEmpty {
      let place = next(below: bytes.count)
      switch next(below: 6) {
      case 0: bytes[place] = UInt8(next(below: 256))
      case 1: bytes[place] ^= 1 << next(below: 8)
      case 2: bytes.remove(at: place)
      case 3: bytes.insert(dice.pick([0, 1, 2, 3, 4, 5, 9, 18, 23, 0x54, 0x80, 0xFF]), at: place)
      case 4: bytes.removeSubrange(place..<min(bytes.count, place + next(below: 20)))
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(below: 40))], at: place)
      }
    }
    return bytes
  }

  /// Bytes of the kinds that changesets are made of.
  mutating func noise() -> [UInt8] {
    [0x54] + (0..<next(below: 60)).map { _ in dice.pick([0, 1, 2, 3, 4, 5, 9, 18, 23, 0x54, 0x74, 0x7F, 0x80, 0xFF]) }
  }
}

/// Hands bytes to the layer as anybody may: what it takes for a changeset is one for SQLite too, and comes back as it was
/// when it is inverted twice.
///
/// - Returns: Whether it takes them.
private func isTaken(_ bytes: [UInt8]) throws -> Bool {
  guard let changeset = try? Changeset(bytes: bytes) else { return false }
  let changes = try changeset.changes()
  #expect(changes.isEmpty == bytes.isEmpty)
  #expect(changes.allSatisfy { $0.old.count == $0.new.count && $0.new.count == $0.isPrimaryKey.count })
  #expect(try changeset.inverted().inverted() == changeset)
  return true
}

@Suite struct `Made-up changesets` {
  @Test(.timeLimit(.minutes(2))) func `are taken or refused, and never keep SQLite going`() throws {
    let start = ContinuousClock.now
    var chance = Chance(13)
    var (count, taken) = (0, 0)
    while count < 120_000 {
      let real = try chance.changeset()
      #expect(try isTaken(real.bytes))
      for length in real.bytes.indices { taken += try isTaken(Array(real.bytes[..<length])) ? 1 : 0 }
      for _ in 0..<400 {
        taken += try isTaken(chance.changed(real.bytes)) ? 1 : 0
        _ = try isTaken(chance.noise())
      }
      count += real.bytes.count + 800
    }
    // Some are changesets still: a test that refuses everything would show nothing.
    #expect(taken > 1_000)
    #expect(ContinuousClock.now - start < .seconds(60), "\(count) of them")
  }

  @Test func `are applied or in conflict`() throws {
    let connection = try Connection.inMemory()
    try connection.execute(
      """
      CREATE TABLE t (id INTEGER PRIMARY KEY, a, b); CREATE TABLE u (x, y, z, PRIMARY KEY (z, x)) WITHOUT ROWID;
      CREATE TABLE log (id INTEGER PRIMARY KEY, a);
      """)
    var chance = Chance(7)
    var applied = 0
    for _ in 0..<3_000 {
      let real = try chance.changeset()
      guard let changeset = try? Changeset(bytes: chance.changed(real.bytes)) else { continue }
      do {
        try connection.apply(changeset) { _ in .omit }
        applied += 1
      } catch {
        guard case .unfitChangeset = error.problem else { throw error }
      }
    }
    #expect(applied > 300)
    #expect(try connection.integrityProblems() == [])
  }

  @Test func `take time that grows with their length`() throws {
    // Tables as small as can be, and a name that never ends.
    let small: [UInt8] = [0x54, 1, 1, 0x74, 0, 18, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]
    for bytes in [
      (0..<60_000).flatMap { _ in small }, [0x54, 1, 1] + [UInt8](repeating: 0x74, count: 4_000_000),
      [0x54, 0x81, 0xFF, 0x7F] + [UInt8](repeating: 1, count: 4_000_000),
    ] {
      let start = ContinuousClock.now
      _ = try? Changeset(bytes: bytes)
      #expect(ContinuousClock.now - start < .seconds(5))
    }
  }
}
