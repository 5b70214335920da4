public import Migrations

/// One change of the schema: a file of `Migrations/`, read.
public struct Migration: Sendable, Equatable {
  /// From 1, without gaps.
  public let version: Int
  /// The file's name, `0001_create_catalog.sql`.
  public let fileName: String
  /// Of the whole file, 64 hexadecimal digits.
  public let sha256: String
  private let bytes: [UInt8]

  /// The SQL of one direction, and the number of lines that stand before it in the file.
  struct Part: Equatable {
    let sql: String
    let linesBefore: Int
  }

  /// What the file does, from its name: `create_catalog`.
  public var name: String { String(fileName.dropFirst(5).dropLast(4)) }

  /// Takes a migration file; its parts are read when they are run, since every opening of a catalogue makes all of these.
  ///
  /// - Throws: `CatalogError` with `.malformedMigration` where the name is not `0000_name.sql`.
  public init(_ file: MigrationFile) throws(CatalogError) {
    guard let version = Self.version(ofFile: file.name) else { throw CatalogError(.malformedMigration(file.name)) }
    self.version = version
    fileName = file.name
    sha256 = file.sha256 ?? Catalog.sha256(file.bytes)
    bytes = file.bytes
  }

  /// What stands behind `-- migrate: up` and behind `-- migrate: down`.
  ///
  /// - Throws: `.malformedMigration` where the bytes are not UTF-8, or one of the two lines is missing, doubled or out
  ///   of order.
  func parts() throws(CatalogError) -> (up: Part, down: Part) {
    let malformed = CatalogError(.malformedMigration(fileName))
    guard let text = String(validating: bytes, as: UTF8.self) else { throw malformed }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let markers = lines.indices.filter { lines[$0].hasPrefix("-- migrate:") }
    guard markers.map({ lines[$0] }) == ["-- migrate: up", "-- migrate: down"] else { throw malformed }
    return (
      Part(lines: lines, from: markers[0], to: markers[1]), Part(lines: lines, from: markers[1], to: lines.endIndex)
    )
  }

  /// The number in `0001_name.sql`; nil for a name of another form.
  private static func version(ofFile name: String) -> Int? {
    let digits = name.prefix(4)
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let version = Int(digits), version >= 1,
      name.dropFirst(4).first == "_", name.hasSuffix(".sql"), name.count > "0001_.sql".count
    else { return nil }
    return version
  }

  /// The migrations that are built into this library, in order.
  public static func builtIn() throws(CatalogError) -> [Migration] {
    var migrations: [Migration] = []
    for file in migrationFiles { migrations.append(try Migration(file)) }
    return migrations
  }
}

extension Migration.Part {
  fileprivate init(lines: [Substring], from marker: Int, to end: Int) {
    sql = lines[(marker + 1)..<end].joined(separator: "\n")
    linesBefore = marker + 1
  }
}
