import Tables

/// A place that output goes to, and that is none of the files that the command reads.
///
/// It is looked at when a command begins, before anything is done, and again when the file is opened.
struct Destination {
  private let path: String
  private let files: ProtectedFiles
  /// The file where it is opened already.
  private var file: AtomicFile?

  /// - Parameters:
  ///   - path: What the user named; nil and `-` are standard output.
  ///   - files: What the command reads.
  /// - Throws: `OutputError.protected`.
  init(_ path: String?, sparing files: ProtectedFiles) throws {
    self.path = path ?? "-"
    self.files = files
    try files.check(file: self.path)
  }

  /// The same place, opened: one that cannot be written to is refused now, and not when all else is done.
  ///
  /// - Throws: `OutputError`.
  func opened() throws -> Destination {
    var destination = self
    if path != "-" { destination.file = try AtomicFile(path: path, protecting: files) }
    return destination
  }

  /// Runs `body` with a file that is written whole or not at all, or with standard output.
  func withSink(_ body: (any ByteSink) throws -> Void) throws {
    if path != "-" {
      let file = try file ?? AtomicFile(path: path, protecting: files)
      try body(file)
      try file.commit()
    } else {
      let sink = StandardOutput()
      try body(sink)
      try sink.flush()
    }
  }
}
