public import Catalog
public import Tables

/// Every table of the catalogue, with every row, as a script or as a folder with a file for each.
extension CatalogFile {
  /// Writes everything into a folder: a file a table, with a description where it is a data package.
  ///
  /// ```swift
  /// try catalog.exportEverything(toFolder: "catalogue", ExportStyle(.datapackage))
  /// ```
  ///
  /// - Parameters:
  ///   - path: A folder that is there whole or not at all.
  ///   - style: As any format but scripts.
  ///   - replaces: Whether a folder that an earlier export wrote may be replaced.
  /// - Returns: The tables and views of other tools, which are left out.
  /// - Throws: `OutputError`, `DatabaseError`.
  @discardableResult
  public func exportEverything(
    toFolder path: String, _ style: ExportStyle, replacing replaces: Bool = false
  ) throws -> [String] {
    let schema = try CatalogSchema()
    let files = try AtomicFolder(path: path, replaces: replaces, protecting: self.files, isKnown: ExportedFile.isKnown)
    for table in schema.tables { try write(table, style, to: files) }
    if style.format == .datapackage {
      let package = DataPackage(
        schema.tables.map { .init($0, file: style.fileName($0.name), in: schema) }, isCompressed: style.isCompressed)
      try files.write(DataPackage.fileName) { try $0.write(package.json) }
    }
    try files.commit()
    return try CatalogSchema.foreignTables(in: connection)
  }

  /// Writes everything as one script.
  ///
  /// - Parameters:
  ///   - sink: Takes chunks of about 64 KiB; it stays open.
  ///   - style: `.sqlite` makes an equal catalogue out of an empty file; `.postgresql` loads with `psql`, without views.
  /// - Returns: The tables and views of other tools, which are left out.
  /// - Throws: `CatalogError` for a text that PostgreSQL cannot carry; `OutputError`, `DatabaseError`.
  @discardableResult
  public func exportEverything(to sink: any ByteSink, _ style: ExportStyle) throws -> [String] {
    let schema = try CatalogSchema()
    if style.format == .postgresql { try refuseUnfitText(in: schema) }
    try style.compressed(sink) { sink in
      if style.format == .postgresql {
        try write(PostgresScript(schema), schema, to: sink)
      } else {
        try write(SQLiteScript(schema), schema, to: sink)
      }
    }
    return try CatalogSchema.foreignTables(in: connection)
  }

  private func write(_ table: Relation, _ style: ExportStyle, to files: AtomicFolder) throws {
    guard let format = style.format.tableFormat else { return }
    let rows = try ExportRows(all: table)
    try files.write(style.fileName(table.name)) { file in
      try style.compressed(file) { sink in
        try rows.write(to: TableWriter(format, columns: rows.columns, layout: style.layout, to: sink), from: self)
      }
    }
  }

  private func write(_ script: SQLiteScript, _ schema: CatalogSchema, to sink: any ByteSink) throws {
    try sink.write("\(script.title)\n" + script.opening.map { "\($0);\n" }.joined())
    for table in schema.tables {
      let rows = try ExportRows(all: table)
      try rows.write(to: TableWriter(insertingInto: table.name, columns: rows.columns, to: sink), from: self)
    }
    try sink.write(script.closing.map { "\($0);\n" }.joined())
  }

  private func write(_ script: PostgresScript, _ schema: CatalogSchema, to sink: any ByteSink) throws {
    try sink.write(script.opening)
    for table in schema.tables { try ExportRows(all: table).writeCopy(to: sink, from: self) }
    try sink.write(script.closing)
  }

  private func refuseUnfitText(in schema: CatalogSchema) throws {
    guard let (table, column) = try PostgresScript.unfitText(in: schema.tables, of: connection) else { return }
    throw CatalogError(.cannotCarry(format: "PostgreSQL", what: "a NUL, as in the column `\(column)` of `\(table)`"))
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
