import Foundation
import Migrations
import TestSupport
import Testing

@testable import Catalog

/// The folder `Migrations` beside `Tests`.
private let migrationsFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../../Migrations").standardizedFileURL

@Test func `the list of migrations is the folder, byte for byte`() throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: migrationsFolder.path)
    .filter { $0.hasSuffix(".sql") }.sorted()
  #expect(migrationFiles.map(\.name) == files)
  for file in migrationFiles {
    #expect(try Data(contentsOf: migrationsFolder.appendingPathComponent(file.name)) == Data(file.bytes))
  }
}

@Test func `a migration's digest is the one of sha256sum`() throws {
  for migration in try Migration.builtIn() {
    let output = try run("sha256sum", [migrationsFolder.appendingPathComponent(migration.fileName).path]).stdout
    #expect(migration.sha256 == String(output.prefix(64)))
  }
}

@Test func `the digest of the schema is that of what all migrations make`() throws {
  let file = try CatalogFile(inMemory: ())
  #expect(migratedSchemaSHA256 == (try file.connection.schemaObjects().digest))
}

@Test func `a migration has its version and its name from its file's name`() throws {
  let migrations = try Migration.builtIn()
  #expect(migrations.map(\.version) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
  #expect(
    migrations.map(\.name) == [
      "create_catalog", "create_rankings", "create_search_index", "create_views", "index_lists", "read_history_by_key",
      "keep_row_numbers", "leave_movement_open", "index_lists_jointly",
    ])
}

@Test func `a migration's parts stand after their marker lines`() throws {
  let migration = try Migration(
    MigrationFile(name: "0007_x.sql", bytes: Array("-- Why.\n-- migrate: up\nA;\n\n-- migrate: down\nB;\n".utf8)))
  #expect(migration.version == 7)
  let parts = try migration.parts()
  #expect(parts.up == Migration.Part(sql: "A;\n", linesBefore: 2))
  #expect(parts.down == Migration.Part(sql: "B;\n", linesBefore: 5))
}

struct MalformedFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let name: String
  let bytes: [UInt8]

  init(_ what: String, name: String = "0001_x.sql", _ text: String = "-- migrate: up\n-- migrate: down\n") {
    (testDescription, self.name, bytes) = (what, name, Array(text.utf8))
  }

  init(_ what: String, bytes: [UInt8]) { (testDescription, name, self.bytes) = (what, "0001_x.sql", bytes) }
}

@Test(arguments: [
  MalformedFile("no version", name: "x.sql"), MalformedFile("version 0", name: "0000_x.sql"),
  MalformedFile("short version", name: "001_x.sql"), MalformedFile("a sign", name: "+001_x.sql"),
  MalformedFile("no name", name: "0001_.sql"), MalformedFile("no underscore", name: "00011x.sql"),
  MalformedFile("another ending", name: "0001_x.txt"), MalformedFile("no up", "-- migrate: down\n"),
  MalformedFile("no down", "-- migrate: up\n"), MalformedFile("empty", ""),
  MalformedFile("out of order", "-- migrate: down\n-- migrate: up\n"),
  MalformedFile("doubled", "-- migrate: up\n-- migrate: up\n-- migrate: down\n"),
  MalformedFile("misspelled", "-- migrate: up\n-- migrate: dwon\n"),
  MalformedFile("not UTF-8", bytes: Array("-- migrate: up\n".utf8) + [0xFF, 0x0A] + Array("-- migrate: down\n".utf8)),
])
func `a file that is no migration is refused`(_ file: MalformedFile) {
  let error = catalogError { _ = try Migration(MigrationFile(name: file.name, bytes: file.bytes)).parts() }
  #expect(error == CatalogError(.malformedMigration(file.name)))
  #expect(
    error?.message
      == "\(file.name): not a migration: 0000_name.sql, UTF-8, with the lines `-- migrate: up` and `-- migrate: down`, in order"
  )
}
