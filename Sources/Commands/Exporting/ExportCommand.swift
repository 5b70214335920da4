import Answers
import ArgumentParser
import Catalog
import Exchange
import Wording

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "export", abstract: "Write a table, a view, a list or everything to a file.",
    discussion: """
      Examples:
        gradatlas export programs --where "focus = 'NLP'" --output programs.csv
        gradatlas export ranking_history --format ndjson \\
          --columns university,year,rank
        gradatlas export university --format sqlite --compress \\
          --output university.sql.gz
        gradatlas export --all --format datapackage catalogue
        gradatlas export --all --format sqlite --output catalogue.sql

      Lists are those of the commands `programs`, `universities`, `focus-areas`, `tracks` and `courses`; tables and views \
      are those of `gradatlas sql --schema`. Rows are in the list's order or that of the key, whatever the locale.

      --all writes every table, with the change log, into a folder: a file a table, with `datapackage.json` where it is \
      a Frictionless Data Package. `sqlite` is one script, which makes an equal catalogue out of an empty file: \
      `sqlite3 new.db <catalogue.sql`; `postgresql` is one for `psql`, without views. `gradatlas restore` \
      reads back what --all wrote, but for html, postgresql, what --excel-safe changed, and a table that takes more \
      than 16 MiB as markdown.

      Bytes, such as the change log's, are written as x'0aff'. A file or folder is there whole or not at all.
      """)

  @Argument(
    help: ArgumentHelp("A table, view or list; with --all the folder to write.", valueName: "name"),
    completion: .exportable)
  var name: String?

  @Flag(help: "Everything: every table with every row.")
  var all = false

  @OptionGroup var rows: ExportRowOptions
  @OptionGroup var options: ExportOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if all { return try checkEverything() }
    guard name != nil else { throw ValidationError("name a table, a view or a list, or give --all") }
    if options.format == .datapackage { _ = try options.folder(nil) }
    guard !options.replace || options.format == .datapackage else {
      throw ValidationError("--replace goes with a folder; a file is replaced without it")
    }
  }

  func run() throws {
    let catalog = try database.openForReading()
    guard let name, !all else { return try writeEverything(catalog) }
    switch try ExportSubject(named: name, in: catalog.connection) {
    case .list(let subject): try write(subject, of: catalog)
    case .relation(let relation): try write(relation, of: catalog)
    }
  }

  private func write(_ subject: ListSubject, of catalog: borrowing CatalogFile) throws {
    let listing = try rows.listing(subject, for: options.format.tableFormat?.reader ?? .program)
    let list = try catalog.prepare(listing)
    if let filter = listing.filter { StandardError.tell(try catalog.warnings(on: filter)) }
    try write(.list(list), of: catalog)
    StandardError.tell(try catalog.notes(on: list))
  }

  private func write(_ relation: Relation, of catalog: borrowing CatalogFile) throws {
    let compiled = try rows.listing(relation).compiled()
    try write(.relation(relation, compiled), of: catalog)
    let leftOut = try compiled.leftOut(in: catalog.connection)
    StandardError.tell(leftOut?.notes(counted: { $0.counted("row") }) ?? [])
  }

  private func write(_ rows: ExportRows, of catalog: borrowing CatalogFile) throws {
    if options.format == .datapackage {
      return try catalog.exportPackage(
        rows, toFolder: options.folder(nil), options.style, replacing: options.replace)
    }
    try options.withSink(sparing: catalog.files) { try catalog.export(rows, options.style, to: $0) }
  }
}
