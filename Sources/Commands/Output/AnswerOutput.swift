import Tables

/// The way of an answer to its reader: how it is written, and a place that is none of the files that the command reads.
struct AnswerOutput {
  let options: OutputOptions
  private let destination: Destination

  fileprivate init(_ options: OutputOptions, sparing files: ProtectedFiles) throws {
    self.options = options
    destination = try Destination(options.output, sparing: files)
  }

  /// Runs `body` with the place that the answer goes to.
  func withSink(_ body: (any ByteSink) throws -> Void) throws { try destination.withSink(body) }

  /// Writes a table that is all there.
  func write(columns: [Column], rows: [[Cell]]) throws {
    try withSink { try options.write(columns: columns, rows: rows, to: $0) }
  }
}

extension OutputOptions {
  /// Where the answer goes; a command that writes asks for it before it does anything.
  ///
  /// - Parameters:
  ///   - database: The catalogue of the command.
  ///   - inputs: The files that it reads; `-` is standard input.
  /// - Throws: `OutputError.protected` where the answer would be written over one of them.
  func sparing(_ database: DatabaseOptions, reading inputs: [String] = []) throws -> AnswerOutput {
    try sparing(database.files(reading: inputs))
  }

  /// The same for files that are known.
  func sparing(_ files: ProtectedFiles) throws -> AnswerOutput { try AnswerOutput(self, sparing: files) }
}
