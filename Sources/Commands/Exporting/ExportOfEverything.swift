import ArgumentParser
import Catalog
import FilterLanguage
import Tables
import Wording

/// `export --all`: every table of the catalogue, as a script or as a folder with a file for each.
struct ExportOfEverything {
  private let folder: String?
  fileprivate let options: ExportOptions

  /// - Parameter folder: The folder that was named without `--output`.
  init(folder: String?, _ options: ExportOptions) {
    self.folder = folder
    self.options = options
  }

  /// Refuses a command line that asks for less than everything, or does not say where to.
  static func check(folder: String?, _ rows: ExportRowOptions, _ options: ExportOptions) throws {
    guard rows.isEmpty else { throw ValidationError("--where, --order-by, --columns and --year go with one table") }
    guard !options.noHeader, options.nullMark == nil else {
      throw ValidationError("--no-header and --null go with one table: `restore` could not read them back")
    }
    if options.format.isScript {
      guard folder == nil else {
        throw ValidationError("--format \(options.format.rawValue) writes one script: name its file with --output")
      }
      guard !options.replace else {
        throw ValidationError("--replace goes with a folder; a file is replaced without it")
      }
    } else {
      guard folder == nil || options.output == nil else { throw ValidationError("name the folder once") }
      _ = try options.folder(folder)
    }
  }

  func write(_ catalog: borrowing CatalogFile) throws {
    try checkFolder(in: catalog)
    let schema = try CatalogSchema()
    let foreign = try CatalogSchema.foreignTables(in: catalog.connection)
    if options.format.isScript { try writeScript(schema, of: catalog) } else { try writeFolder(schema, of: catalog) }
    for name in foreign { StandardError.note("`\(name)` is no part of the catalogue and was left out") }
    if options.excelSafe {
      StandardError.note("text that was disarmed for spreadsheets comes back with its apostrophe")
    }
  }

  /// Refuses the name of a table where the folder's should stand: one of the two words was not meant.
  private func checkFolder(in catalog: borrowing CatalogFile) throws {
    guard let folder, try ExportSubject.names(in: catalog.connection).contains(folder) else { return }
    let word = CommandText.word(folder, avoidingBackticks: true)
    throw ValidationError(
      "`\(folder)` is what `export \(word)` writes, and --all writes everything; leave out --all, "
        + "or name the folder with --output \(word)")
  }

  private func writeFolder(_ schema: CatalogSchema, of catalog: borrowing CatalogFile) throws {
    let path = try options.folder(folder)
    let files = try AtomicFolder(
      path: path, replaces: options.replace, protecting: catalog.files, isKnown: ExportedFile.isKnown)
    for table in schema.tables { try write(table, of: catalog, to: files) }
    if options.format == .datapackage {
      let package = DataPackage(
        schema.tables.map { .init($0, file: options.fileName($0.name), in: schema) }, isCompressed: options.compress)
      try files.write(DataPackage.fileName) { try $0.write(package.json) }
    }
    try files.commit()
  }

  private func write(_ table: Relation, of catalog: borrowing CatalogFile, to files: AtomicFolder) throws {
    guard let format = options.format.tableFormat else { return }
    let rows = ExportRows.relation(table, try RelationListing(table).compiled())
    try files.write(options.fileName(table.name)) { file in
      try options.compressed(file) { sink in
        let writer = try TableWriter(format, columns: rows.columns, layout: options.layout, to: sink)
        try rows.write(to: writer, from: catalog)
      }
    }
  }

  private func writeScript(_ schema: CatalogSchema, of catalog: borrowing CatalogFile) throws {
    if options.format == .postgresql { return try writePostgresScript(schema, of: catalog) }
    let script = SQLiteScript(schema)
    try options.withSink(sparing: catalog.files) { sink in
      try sink.write("\(script.title)\n" + script.opening.map { "\($0);\n" }.joined())
      for table in schema.tables {
        let rows = ExportRows.relation(table, try RelationListing(table).compiled())
        try rows.write(to: TableWriter(insertingInto: table.name, columns: rows.columns, to: sink), from: catalog)
      }
      try sink.write(script.closing.map { "\($0);\n" }.joined())
    }
  }
}

extension ExportOfEverything {
  private func writePostgresScript(_ schema: CatalogSchema, of catalog: borrowing CatalogFile) throws {
    if let (table, column) = try PostgresScript.unfitText(in: schema.tables, of: catalog.connection) {
      throw CatalogError(.cannotCarry(format: "PostgreSQL", what: "a NUL, as in the column `\(column)` of `\(table)`"))
    }
    let script = PostgresScript(schema)
    try options.withSink(sparing: catalog.files) { sink in
      try sink.write(script.opening)
      for table in schema.tables {
        let rows = ExportRows.relation(table, try RelationListing(table).compiled())
        try sink.write(PostgresScript.copying(table.name, columns: rows.columns.map(\.key)))
        try rows.write(to: TableWriter(copying: rows.columns, to: sink), from: catalog)
        try sink.write(PostgresScript.copied)
      }
      try sink.write(script.closing)
    }
  }
}

/// The files of a folder that was exported.
enum ExportedFile {
  /// Whether an export writes files of such a name: a table's with one of the endings, or a package's description.
  static func isKnown(_ name: String) -> Bool {
    if name == DataPackage.fileName { return true }
    let stem = name.hasSuffix(".gz") ? name.dropLast(3) : name[...]
    let endings = ExportFormat.allCases.filter { !$0.isScript }.map { ".\($0.fileExtension)" }
    guard let ending = endings.first(where: { stem.hasSuffix($0) }) else { return false }
    let table = stem.dropLast(ending.count)
    return !table.isEmpty
      && table.utf8.allSatisfy { $0 == 0x5F || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
  }
}
