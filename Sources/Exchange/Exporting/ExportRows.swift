package import Answers
package import Catalog
package import Tables

/// Rows to export, of a list or of a table or view.
package enum ExportRows {
  case list(PreparedList)
  case relation(Relation, CompiledRelation)

  /// All of a table.
  init(all table: Relation) throws { self = .relation(table, try RelationListing(table).compiled()) }

  package var columns: [Tables.Column] {
    switch self {
    case .list(let list): list.columns
    case .relation(_, let compiled): compiled.tableColumns
    }
  }

  /// The keys of the columns that hold truth values, which CSV writes as `yes` and `no`.
  var truthColumns: Set<String> {
    guard case .list(let list) = self else { return [] }
    return Set(list.compiled.columns.filter { $0.shape == .truth }.map(\.key))
  }

  /// The table of SQL that can hold them.
  var table: StandaloneTable {
    switch self {
    case .list(let list): StandaloneTable(list.compiled)
    case .relation(let relation, let compiled): StandaloneTable(relation, compiled)
    }
  }

  /// Writes all rows, text straight from SQLite's memory, and what ends the table.
  func write(to writer: consuming TableWriter, from catalog: borrowing CatalogFile) throws {
    switch self {
    case .list(let list): try list.compiled.write(with: writer, of: catalog)
    case .relation(_, let compiled): try compiled.write(with: writer, of: catalog)
    }
  }

  /// Writes all rows as PostgreSQL copies them into the table of their name.
  func writeCopy(to sink: any ByteSink, from catalog: borrowing CatalogFile) throws {
    try sink.write(PostgresScript.copying(table.name, columns: columns.map(\.key)))
    try write(to: TableWriter(copying: columns, to: sink), from: catalog)
    try sink.write(PostgresScript.copied)
  }
}

extension CatalogFile {
  /// Writes rows by themselves: as a table, or as a script that makes a table of them.
  package func export(_ rows: ExportRows, _ style: ExportStyle, to sink: any ByteSink) throws {
    try style.compressed(sink) { sink in
      guard let format = style.format.tableFormat else { return try writeScript(rows, style.format, to: sink) }
      try rows.write(to: TableWriter(format, columns: rows.columns, layout: style.layout, to: sink), from: self)
    }
  }

  private func writeScript(_ rows: ExportRows, _ format: ExportFormat, to sink: any ByteSink) throws {
    let table = rows.table
    guard format == .postgresql else {
      try sink.write("BEGIN;\n\(table.definition(for: .sqlite));\n")
      try rows.write(to: TableWriter(insertingInto: table.name, columns: rows.columns, to: sink), from: self)
      return try sink.write("COMMIT;\n")
    }
    try sink.write("BEGIN;\n\(table.definition(for: .postgresql));\n")
    try rows.writeCopy(to: sink, from: self)
    try sink.write("COMMIT;\n")
  }

  /// Writes rows by themselves as a data package of one file.
  package func exportPackage(
    _ rows: ExportRows, toFolder path: String, _ style: ExportStyle, replacing replaces: Bool
  ) throws {
    let files = try AtomicFolder(path: path, replaces: replaces, protecting: self.files, isKnown: ExportedFile.isKnown)
    let file = style.fileName(rows.table.name)
    try files.write(file) { try export(rows, style, to: $0) }
    let package = DataPackage([DataPackage.Resource(rows, file: file)], isCompressed: style.isCompressed)
    try files.write(DataPackage.fileName) { try $0.write(package.json) }
    try files.commit()
  }
}
