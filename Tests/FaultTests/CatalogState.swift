import Foundation
import SQLText
import SQLiteStorage
import TestSupport

@testable import Catalog

/// What a catalogue's file says, without the times of its rows: two files of equal state are the same to everybody.
enum CatalogState: Equatable, CustomStringConvertible {
  case noFile
  case file(String)

  init(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      self = .noFile
      return
    }
    let connection = try Connection(path: path, access: .readWrite)
    guard try connection.integrityProblems() == [] else {
      self = .file("damaged")
      return
    }
    let tables = try connection.rows(
      """
      SELECT name FROM sqlite_schema
      WHERE type = 'table' AND rootpage > 0 AND (name NOT LIKE 'search_index_%' OR name = 'search_index_content') ORDER BY 1
      """
    ) { $0.text(0) }
    let schema = try connection.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name") { $0.text(0) }
    self = .file((try tables.flatMap { try connection.rows(of: $0) } + schema).joined(separator: "\n"))
  }

  var description: String {
    switch self {
    case .noFile: "no file"
    case .file(let text): "a file of \(text.count) characters, \(text.hashValue)"
    }
  }
}

extension Connection {
  fileprivate func rows(of table: String) throws -> [String] {
    let columns = try rows("SELECT name FROM pragma_table_info(?) ORDER BY cid", [.text(table)]) { $0.text(0) }
    let lasting = try columns.filter { !$0.hasSuffix("_at") && $0 != "changeset" }.map {
      "quote(\(try SQLIdentifier($0).quoted))"
    }
    let sql = """
      SELECT \(lasting.joined(separator: " || ',' || ")) FROM \(try SQLIdentifier(table).quoted) ORDER BY 1
      """
    return try rows(sql) { "\(table): \($0.text(0))" }
  }
}
