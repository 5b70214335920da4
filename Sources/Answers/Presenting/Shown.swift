public import Catalog
public import Tables

/// What a reader is shown: a value with its notes, which a terminal, a page and a program are given alike.
public protocol Shown: Sendable, Encodable {
  /// Its rows, in the columns that suit the reader.
  func table(for reader: Listing.Reader) -> AnswerTable

  /// What a reader must know of it.
  func notes(for reader: Listing.Reader) -> [Note]

  /// What people see in a terminal, where a table alone does not tell it.
  var parts: [ShownPart] { get }
}

/// A part of what people see in a terminal.
public enum ShownPart: Sendable, Hashable {
  /// Rows and columns.
  case table(AnswerTable)
  /// Facts one below the other, under headings.
  case record([RecordSection])
  /// Lines of text, as they are.
  case text(String)
}

extension Shown {
  /// Nothing.
  public func notes(for reader: Listing.Reader) -> [Note] { [] }

  /// What a program must know of it.
  public var notes: [Note] { notes(for: .program) }

  /// The table for people.
  public var parts: [ShownPart] { [.table(table(for: .person))] }

  /// An object of its `rows`, each an object itself, and of its `notes`.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: ShownKey.self)
    try object.encode(table(for: .program), forKey: .rows)
    try object.encode(notes, forKey: .notes)
  }

  /// Writes it, without its notes.
  ///
  /// - Parameters:
  ///   - format: How it is written; in `TableFormat.table` its parts, in any other its table.
  ///   - layout: The look of a table, headings, what stands for NULL.
  ///   - sink: Takes chunks of about 64 KiB; it stays open.
  /// - Returns: What `TableFormat.table` shows only the beginning of, for each part.
  @discardableResult
  public func write(
    as format: TableFormat, layout: TableLayout = TableLayout(), to sink: any ByteSink
  ) throws(OutputError) -> [ShortenedCells] {
    guard format == .table else {
      try table(for: format.reader).write(as: format, layout: layout, to: sink)
      return []
    }
    var shortened: [ShortenedCells] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { try sink.write("\n") }
      if let cells = try part.write(layout, to: sink) { shortened.append(cells) }
    }
    return shortened
  }
}

private enum ShownKey: CodingKey { case rows, notes }

extension ShownPart {
  fileprivate func write(_ layout: TableLayout, to sink: any ByteSink) throws(OutputError) -> ShortenedCells? {
    switch self {
    case .table(let table): return try table.write(as: .table, layout: layout, to: sink)
    case .record(let sections): return try RecordWriter.write(sections, layout: layout, to: sink)
    case .text(let text):
      try sink.write(text)
      return nil
    }
  }
}

extension TableFormat {
  /// Who reads the format.
  public var reader: Listing.Reader {
    switch self {
    case .table, .markdown, .html: .person
    case .csv, .tsv, .json, .ndjson: .program
    }
  }
}
