public import Tables

/// What rows can be exported as.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// As ``TableFormat/csv``.
  case csv
  /// As ``TableFormat/tsv``.
  case tsv
  /// As ``TableFormat/json``.
  case json
  /// As ``TableFormat/ndjson``.
  case ndjson
  /// As ``TableFormat/markdown``.
  case markdown
  /// As ``TableFormat/html``.
  case html
  /// A script for SQLite.
  case sqlite
  /// A script for PostgreSQL's `psql`.
  case postgresql
  /// CSV with a description, a Frictionless Data Package.
  case datapackage

  /// The format of each file's rows; nil for SQL.
  public var tableFormat: TableFormat? {
    switch self {
    case .csv, .datapackage: .csv
    case .tsv: .tsv
    case .json: .json
    case .ndjson: .ndjson
    case .markdown: .markdown
    case .html: .html
    case .sqlite, .postgresql: nil
    }
  }

  /// Whether everything goes into one file, not into a folder with a file for each table.
  public var isScript: Bool { tableFormat == nil }

  /// What a file's name ends with.
  var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .datapackage: "csv"
    case .sqlite, .postgresql: "sql"
    default: rawValue
    }
  }
}
