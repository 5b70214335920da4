import Answers
import Catalog
import Tables

/// The way of an answer to its reader: how it is written, and a place that is none of the files that the command reads.
struct AnswerOutput {
  let options: OutputOptions
  private var destination: Destination

  fileprivate init(_ options: OutputOptions, sparing files: ProtectedFiles) throws {
    self.options = options
    destination = try Destination(options.output, sparing: files)
  }

  /// The same with its place opened.
  fileprivate func opened() throws -> AnswerOutput {
    var output = self
    output.destination = try destination.opened()
    return output
  }

  /// Runs `body` with the place that the answer goes to.
  func withSink(_ body: (any ByteSink) throws -> Void) throws { try destination.withSink(body) }

  /// Writes what a reader is shown, and says what must be known of it.
  func show(_ shown: some Shown) throws {
    try write(shown)
    StandardError.tell(shown.notes(for: options.chosenFormat.reader))
  }

  /// Writes what a reader is shown, and nothing else.
  func write(_ shown: some Shown) throws { try withSink { try options.write(shown, to: $0) } }

  /// Writes a row for each of some things.
  func write<Row>(_ rows: [Row], in columns: [TableColumn<Row>]) throws {
    try withSink { try options.write(AnswerTable(rows, in: columns), to: $0) }
  }

  /// Writes a list as its rows come.
  func write(_ list: PreparedList, of catalog: borrowing CatalogFile) throws {
    try withSink { try options.write(list, of: catalog, to: $0) }
  }
}

extension OutputOptions {
  /// Where a command that writes says what it did: a place that cannot be written to is refused before anything is done.
  ///
  /// - Throws: As for an answer; `OutputError.cannotCreate`.
  func opened(besides database: DatabaseOptions, reading inputs: [String] = []) throws -> AnswerOutput {
    try sparing(database, reading: inputs).opened()
  }

  /// Where the answer goes.
  ///
  /// - Parameters:
  ///   - database: The catalogue of the command.
  ///   - inputs: The files that it reads; `-` is standard input.
  /// - Throws: `OutputError.protected` where the answer would be written over one of them.
  func sparing(_ database: DatabaseOptions, reading inputs: [String] = []) throws -> AnswerOutput {
    try sparing(database.files(reading: inputs))
  }

  /// Where a chart goes, and the answer that it stands beside, neither of them over the other.
  ///
  /// - Parameter chart: What the user named; `-` is standard output, and then there is no answer.
  /// - Throws: As for an answer alone.
  func sparing(
    _ database: DatabaseOptions, besides chart: String?
  ) throws -> (image: Destination?, answer: AnswerOutput?) {
    let files = try database.files()
    guard let chart else { return (nil, try sparing(files)) }
    let image = try Destination(chart, sparing: files)
    return (image, chart == "-" ? nil : try sparing(files.and(ProtectedFiles(outputs: [chart]))))
  }

  /// The same for files that are known.
  func sparing(_ files: ProtectedFiles) throws -> AnswerOutput { try AnswerOutput(self, sparing: files) }
}
