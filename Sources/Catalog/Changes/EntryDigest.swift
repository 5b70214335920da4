import SQLiteStorage
import Terms

/// What the entries of an edition come to, in whatever order: a sum to which each value of each entry adds.
///
/// A change of some values can be taken off and added without the others, so that what the log has of an edition that
/// was loaded whole can be compared with what is there. Two lists that differ come to the same by a chance of 1 in 2^64.
struct EntryDigest: Sendable, Equatable {
  private(set) var sum: UInt64 = 0

  /// The columns behind the key, in the order of the table.
  private enum Column: UInt64 {
    case rank = 2
    case rankLast, rankIsOpen, isTied, score
  }

  init() {}

  /// Adds an entry.
  mutating func add(_ entry: StatedEntry) {
    add(entry.rank.map { Int64($0.first) }, .rank, of: entry.university)
    add(entry.rank?.last.map { Int64($0) }, .rankLast, of: entry.university)
    add(entry.rank?.isOpen == true ? 1 : 0, .rankIsOpen, of: entry.university)
    add(entry.rank?.isTied == true ? 1 : 0, .isTied, of: entry.university)
    if let score = entry.score { sum &+= Self.cell(score.bitPattern, Column.score.rawValue, of: entry.university) }
  }

  private mutating func add(_ value: Int64?, _ column: Column, of university: Int64) {
    if let value { sum &+= Self.cell(UInt64(bitPattern: value), column.rawValue, of: university) }
  }

  /// Adds a row of `ranking_entry`.
  mutating func add(row: [Value?]) { sum &+= Self.cells(row, of: row) }

  /// Takes off what a change took away, and adds what it brought.
  mutating func follow(_ change: Change) {
    sum &-= Self.cells(change.operation == .update ? change.replaced : change.old, of: change.old)
    sum &+= Self.cells(change.new, of: change.operation == .insert ? change.new : change.old)
  }

  mutating func add(_ other: EntryDigest) { sum &+= other.sum }

  /// What some columns of a row add.
  ///
  /// - Parameter row: Where the university of the row stands.
  private static func cells(_ values: [Value?], of row: [Value?]) -> UInt64 {
    guard row.count > 1, case .integer(let university)? = row[1] else { return 0 }
    var sum: UInt64 = 0
    for column in values.indices.dropFirst(2) {
      switch values[column] {
      case .integer(let value): sum &+= cell(UInt64(bitPattern: value), UInt64(column), of: university)
      case .real(let value): sum &+= cell(value.bitPattern, UInt64(column), of: university)
      default: continue
      }
    }
    return sum
  }

  private static func cell(_ bits: UInt64, _ column: UInt64, of university: Int64) -> UInt64 {
    mixed(mixed(UInt64(bitPattern: university) &* 8 &+ column) &+ bits)
  }

  /// The last step of the generator SplitMix64.
  ///
  /// - SeeAlso: <https://prng.di.unimi.it/splitmix64.c>
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension Change {
  /// Of an update the values before of what it changed, without the key.
  fileprivate var replaced: [Value?] { zip(old, new).map { $1 == nil ? nil : $0 } }
}

extension EntryDigest: LosslessStringConvertible {
  /// Sixteen hexadecimal digits.
  var description: String {
    let digits = String(sum, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  init?(_ description: String) {
    guard description.utf8.count == 16, let sum = UInt64(description, radix: 16) else { return nil }
    self.sum = sum
  }
}
