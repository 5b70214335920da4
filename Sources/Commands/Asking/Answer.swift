import Catalog
import Tables

/// What a question is answered with.
struct Answer {
  /// The answer itself, in the form that fits what was asked for.
  enum Body {
    /// Rows of the catalogue.
    case list(CompiledListing)
    /// Rows that were worked out.
    case table([Column], [[Cell]])
    /// Facts, with their sources.
    case facts([FactSheet])
    /// Things side by side.
    case comparison(Comparison)
  }

  let body: Body
  /// What a reader must know of it.
  var notes: [String] = []
}

extension OutputOptions {
  /// Writes an answer in the chosen format.
  func write(_ answer: Answer, of catalog: borrowing CatalogFile, to sink: any ByteSink) throws {
    switch answer.body {
    case .list(let listing): try write(listing, of: catalog, to: sink)
    case .table(let columns, let rows): try write(columns: columns, rows: rows, to: sink)
    case .comparison(let comparison): try write(comparison, to: sink)
    case .facts(let sheets):
      guard chosenFormat == .table else {
        return try write(columns: FactSheet.columns, rows: sheets.flatMap(\.facts).map(\.cells), to: sink)
      }
      for (index, sheet) in sheets.enumerated() {
        if index > 0 { try sink.write("\n") }
        try write(sheet, to: sink)
      }
    }
  }
}
