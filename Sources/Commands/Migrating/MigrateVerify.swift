import Answers
import ArgumentParser
import Catalog

struct MigrateVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Compare the file's ledger and schema with the migrations.",
    discussion: """
      Ends with status 78 where the schema was tampered with. Tables, views and indexes that other tools added are \
      listed, too, and do no harm.
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let path = try database.location.path
    let output = try output.sparing(database)
    let (version, differences) = try CatalogFile.compareSchema(of: path, busyTimeout: database.timeout)
    if !differences.isEmpty { try output.write(SchemaDifferences(differences)) }
    let tampering = differences.filter(\.isTampering)
    guard tampering.isEmpty else { throw CatalogError(.tamperedSchema(path: path, differences: tampering)) }
    StandardError.note(
      version == 0 ? "no migration is applied to `\(path)`" : "`\(path)` is as its migrations 1 to \(version) made it")
  }
}
