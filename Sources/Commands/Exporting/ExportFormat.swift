import ArgumentParser
import Tables

/// What rows can be exported as; the raw value is the name on the command line.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case csv, tsv, json, ndjson, markdown, html, sqlite, postgresql, datapackage

  /// The format of each file's rows; nil for SQL.
  var tableFormat: TableFormat? {
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
  var isScript: Bool { tableFormat == nil }

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
