import CRows
import Foundation
import GRDB
import SQLiteStorage

// Reads and binds rows through SQLiteStorage, through GRDB and in plain C, in turn, and prints medians as Markdown.
// Usage: StorageBenchmark ROWS RUNS

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let rowCount = arguments.first ?? 1_000_000
let runs = arguments.dropFirst().first ?? 9
let table = "CREATE TABLE entry (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, score REAL)"
let insertion = "INSERT INTO entry (id, name, country, score) VALUES (?, ?, ?, ?)"
let reading = "SELECT id, name, country, score FROM entry"

/// Made before: that is not what is measured.
let names = (0..<rowCount).map { "University of the Number \($0)" }

struct Wrong: Error { let what: String }

/// An open database of plain C's; without a mutex, like the others.
func withPlain<R>(_ path: String, _ body: (OpaquePointer) throws -> R) throws -> R {
  var handle: OpaquePointer?
  let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
  guard sqlite3_open_v2(path, &handle, flags, nil) == SQLITE_OK, let handle else { throw Wrong(what: "sqlite3_open") }
  defer { sqlite3_close(handle) }
  return try body(handle)
}

func readInPlace(_ connection: borrowing Connection) throws -> Int64 {
  let statement = try connection.prepare(reading)
  var (sum, scores) = (Int64(0), 0.0)
  while try statement.step() {
    sum += statement.int64(0)
    for column in 1..<3 { sum += statement.withUTF8(column) { Int64($0[$0.count - 1]) + Int64($0.count) } }
    scores += statement.double(3)
  }
  return sum + Int64(scores)
}

func readCopied(_ connection: borrowing Connection) throws -> Int64 {
  let statement = try connection.prepare(reading)
  var (sum, scores) = (Int64(0), 0.0)
  while try statement.step() {
    sum += statement.int64(0)
    for column in 1..<3 {
      let text = statement.text(column).utf8
      sum += Int64(text[text.index(before: text.endIndex)]) + Int64(text.count)
    }
    scores += statement.double(3)
  }
  return sum + Int64(scores)
}

func bind(_ connection: borrowing Connection) throws -> Int64 {
  try connection.transaction {
    let statement = try connection.prepare(insertion)
    for number in 0..<rowCount {
      try statement.bind(Int64(number), at: 1)
      try statement.bind(names[number], at: 2)
      try statement.bind("Norway", at: 3)
      try statement.bind(Double(number) * 0.5, at: 4)
      try statement.run()
    }
  }
  return Int64(rowCount)
}

func readByGRDB(_ database: GRDB.Database) throws -> Int64 {
  var (sum, scores) = (Int64(0), 0.0)
  let cursor = try Row.fetchCursor(database, sql: reading)
  while let row = try cursor.next() {
    sum += row[0] as Int64
    for column in 1..<3 {
      let text = (row[column] as String).utf8
      sum += Int64(text[text.index(before: text.endIndex)]) + Int64(text.count)
    }
    scores += row[3] as Double
  }
  return sum + Int64(scores)
}

func bindByGRDB(_ database: GRDB.Database) throws -> Int64 {
  let statement = try database.makeStatement(sql: insertion)
  for number in 0..<rowCount {
    statement.setUncheckedArguments([number, names[number], "Norway", Double(number) * 0.5])
    try statement.execute()
  }
  return Int64(rowCount)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Runs the contestants in turn.
///
/// - Returns: The median of each one's seconds, its own and the system's.
func race(_ contestants: [() throws -> Int64]) throws -> [Double] {
  var seconds = contestants.map { _ in [Double]() }
  var sums: Set<Int64> = []
  for _ in 0..<runs {
    for (index, contestant) in contestants.enumerated() {
      let start = rows_seconds()
      sums.insert(try contestant())
      seconds[index].append(rows_seconds() - start)
    }
  }
  guard sums.count == 1, sums.first != -1 else { throw Wrong(what: "sums \(sums)") }
  return seconds.map(median)
}

func printRow(_ what: String, _ seconds: [Double]) {
  let columns = seconds.map { String(format: "%.0f ms", $0 * 1000) }
  let toC = String(format: "%.2f", seconds[0] / seconds[1])
  let toGRDB = seconds.count > 2 ? String(format: "%.2f", seconds[0] / seconds[2]) : ""
  print("| \(what) | \(columns[0]) | \(columns[1]) | \(toC) | \(columns.count > 2 ? columns[2] : "") | \(toGRDB) |")
}

SQLiteLibrary.turnOffMemoryStatistics()
let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gradatlas-storage-\(getpid())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
let path = folder.appendingPathComponent("rows.db").path
do {
  let connection = try Connection(path: path, access: .create)
  try connection.execute(table)
  _ = try bind(connection)
}

print("\(rowCount) rows of a number, two texts and a real number; user and system time, medians of \(runs) runs.\n")
print("| Work | SQLiteStorage | C | Ratio | GRDB 7.10 | Ratio |")
print("|:--|--:|--:|--:|--:|--:|")

let connection = try Connection(path: path, access: .readOnly)
let queue = try DatabaseQueue(path: path)
try withPlain(path) { plain in
  printRow(
    "reading, text where SQLite has it",
    try race([{ try readInPlace(connection) }, { rows_read_in_place(plain) }]))
  printRow(
    "reading, text copied",
    try race([
      { try readCopied(connection) }, { rows_read_copied(plain) }, { try queue.read { try readByGRDB($0) } },
    ]))
}

rows_prepare(Int32(rowCount))
printRow(
  "binding and inserting",
  try race([
    {
      let connection = try Connection.inMemory()
      try connection.execute(table)
      return try bind(connection)
    },
    {
      try withPlain(":memory:") { plain in
        sqlite3_exec(plain, table, nil, nil, nil)
        return rows_bind(plain, Int32(rowCount))
      }
    },
    {
      let queue = try DatabaseQueue()
      return try queue.write { database in
        try database.execute(sql: table)
        return try bindByGRDB(database)
      }
    },
  ]))
