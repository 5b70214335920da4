public import Tables

/// How exported rows are written.
public struct ExportStyle: Sendable, Hashable {
  /// As what.
  public var format: ExportFormat
  /// Headings, and what stands for NULL.
  public var layout: TableLayout
  /// Whether each file is compressed with gzip.
  public var isCompressed: Bool

  /// A style.
  public init(_ format: ExportFormat, layout: TableLayout = TableLayout(), isCompressed: Bool = false) {
    self.format = format
    self.layout = layout
    self.isCompressed = isCompressed
  }

  /// The name of a table's file in a folder.
  func fileName(_ table: String) -> String { "\(table).\(format.fileExtension)\(isCompressed ? ".gz" : "")" }

  /// Runs `body` with the sink itself, or with one that compresses on the way to it.
  func compressed(_ sink: any ByteSink, _ body: (any ByteSink) throws -> Void) throws {
    guard isCompressed else { return try body(sink) }
    let gzip = GzipSink(to: sink)
    try body(gzip)
    try gzip.finish()
  }
}
