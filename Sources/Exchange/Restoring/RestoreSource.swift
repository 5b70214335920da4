import Catalog
import Glibc
import SQLiteStorage
package import Tables

/// What a catalogue can be restored from.
package enum RestoreSource {
  case backup(path: String)
  case script(path: String)
  case folder(ExportedFolder)
  /// A script on standard input, which is read only once.
  case standardInput(any ByteSource)

  /// How many bytes tell what a file is.
  private static let startCount = 100

  /// Finds out what stands at a path, by its content.
  ///
  /// - Throws: `InputError` where it is not there or cannot be read; `RestoreError.notAnExport`.
  package init(_ path: String) throws {
    if path == "-" {
      self = try Self.onStandardInput()
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT ? InputError.missing(path: path) : InputError.unreadable(path: path, code: errno)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      self = .folder(try ExportedFolder(path))
      return
    }
    let isDescription = path == DataPackage.fileName || path.hasSuffix("/\(DataPackage.fileName)")
    // What came in a folder from elsewhere is neither followed nor waited for.
    if isDescription { _ = try FileSource(ofFolder: path) }
    let start = try PeekedSource(Self.opened(path), count: Self.startCount)
    if start.isDatabase {
      self = .backup(path: path)
    } else if start.isScript {
      self = .script(path: path)
    } else if isDescription {
      let folder = path.dropLast(DataPackage.fileName.utf8.count)
      self = .folder(try ExportedFolder(folder.isEmpty ? "." : String(folder)))
    } else {
      throw RestoreError(.notAnExport(path: path))
    }
  }

  /// Only a script comes in one stream.
  private static func onStandardInput() throws -> RestoreSource {
    let input = try PeekedSource(opened("-"), count: startCount)
    guard !input.isDatabase else { throw RestoreError(.databaseOnStandardInput) }
    guard input.isScript else { throw RestoreError(.notAnExport(path: InputFile.name(of: "-"))) }
    return .standardInput(input)
  }

  /// The bytes of a file or of standard input, uncompressed where they are gzip.
  static func opened(_ path: String, _ progress: RestoreProgress? = nil) throws -> any ByteSource {
    try uncompressed(FileSource(path: path), path, progress)
  }

  /// The bytes of an open file, uncompressed where they are gzip.
  ///
  /// - Parameter progress: Told of every byte that is read from the file itself.
  static func uncompressed(
    _ file: FileSource, _ path: String, _ progress: RestoreProgress?
  ) throws -> any ByteSource {
    try PeekedSource.uncompressed(
      progress.map { progress in WatchedSource(file) { progress.add($0.count) } } ?? file,
      name: InputFile.name(of: path))
  }

  /// Makes the catalogue.
  ///
  /// - Parameter report: Told again and again how far that is: pages or bytes, and of how many where that is known.
  /// - Returns: The backup of what was replaced; nil if nothing was.
  package func restore(
    to path: String, replacing: Bool, busyTimeout: Duration, _ report: @escaping (_ done: Int, _ total: Int?) -> Void
  ) throws -> String? {
    switch self {
    case .backup(let backup):
      return try Restoring.copy(backup, to: path, replacing: replacing, busyTimeout: busyTimeout) {
        report($0.totalPages - $0.remainingPages, $0.totalPages)
      }
    case .script(let script):
      let progress = RestoreProgress(total: try FileSource(path: script).byteCount, report)
      var reader = try ScriptOfEverything(Self.opened(script, progress), file: script)
      return try make(path, replacing, reader.version, busyTimeout) { try reader.fill($0, $1) }
    case .standardInput(let input):
      let progress = RestoreProgress(total: nil, report)
      let watched = WatchedSource(input) { progress.add($0.count) }
      var reader = try ScriptOfEverything(watched, file: InputFile.name(of: "-"))
      return try make(path, replacing, reader.version, busyTimeout) { try reader.fill($0, $1) }
    case .folder(let folder):
      let progress = RestoreProgress(total: try folder.byteCount, report)
      return try make(path, replacing, folder.version, busyTimeout) { try folder.fill($0, $1, progress) }
    }
  }

  private func make(
    _ path: String, _ replacing: Bool, _ version: Int, _ busyTimeout: Duration,
    _ fill: (CatalogSchema, borrowing Connection) throws -> Void
  ) throws -> String? {
    do {
      return try Restoring.make(
        at: path, replacing: replacing, protecting: files, version: version, busyTimeout: busyTimeout, fill: fill)
    } catch let error as CatalogError {
      // The ledger came from the source; the file that it was put into is gone.
      guard case .schema(.missingMigration(_, let row)) = error.problem else { throw error }
      throw CatalogError(.missingMigration(path: name, row: row))
    }
  }

  /// How messages name it.
  private var name: String {
    switch self {
    case .backup(let path), .script(let path): path
    case .standardInput: InputFile.name(of: "-")
    case .folder(let folder): folder.path
    }
  }

  /// What is read, and must not be written over.
  private var files: ProtectedFiles {
    switch self {
    case .backup(let path): ProtectedFiles(backup: path)
    case .script(let path): ProtectedFiles(inputs: [path])
    case .standardInput: ProtectedFiles(inputs: ["-"])
    case .folder(let folder): ProtectedFiles(inputs: [folder.path])
    }
  }

  /// `the folder `x``.
  package var description: String {
    switch self {
    case .backup(let path): "the backup `\(path)`"
    case .script(let path): "the script `\(path)`"
    case .standardInput: "the script on standard input"
    case .folder(let folder): "the folder `\(folder.path)`"
    }
  }
}

extension PeekedSource {
  fileprivate var isDatabase: Bool { head.starts(with: "SQLite format 3\0".utf8) }
  fileprivate var isScript: Bool { head.starts(with: SQLiteScript.titleStart.utf8) }
}
