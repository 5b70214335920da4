import Catalog
import Tables

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a catalogue can be restored from.
enum RestoreSource {
  case backup(path: String)
  case script(path: String)
  case folder(ExportedFolder)

  /// Finds out what stands at a path, by its content.
  ///
  /// - Throws: `InputError` where it is not there or cannot be read; `RestoreError.notAnExport`.
  init(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT ? InputError.missing(path: path) : InputError.unreadable(path: path, code: errno)
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      self = .folder(try ExportedFolder(path))
      return
    }
    let start = try Self.start(of: path)
    if start.starts(with: "SQLite format 3\0".utf8) {
      self = .backup(path: path)
    } else if start.starts(with: SQLiteScript.titleStart.utf8) {
      self = .script(path: path)
    } else if path == DataPackage.fileName || path.hasSuffix("/\(DataPackage.fileName)") {
      let folder = path.dropLast(DataPackage.fileName.utf8.count)
      self = .folder(try ExportedFolder(folder.isEmpty ? "." : String(folder)))
    } else {
      throw RestoreError(.notAnExport(path: path))
    }
  }

  /// The first bytes, uncompressed.
  private static func start(of path: String) throws -> [UInt8] {
    let source = try opened(path)
    var bytes = [UInt8](repeating: 0, count: 100)
    var count = 0
    while count < bytes.count {
      let read = try bytes.withUnsafeMutableBytes {
        try source.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[count...]))
      }
      if read == 0 { break }
      count += read
    }
    return Array(bytes[..<count])
  }

  /// The bytes of a file, uncompressed where it is gzip.
  static func opened(_ path: String) throws -> any ByteSource {
    let file = try FileSource(path: path)
    var magic: [UInt8] = [0, 0]
    let count = try magic.withUnsafeMutableBytes { try file.read(into: $0) }
    let whole = try FileSource(path: path)
    return count == 2 && magic == [0x1F, 0x8B] ? try GunzipSource(whole, path: path) : whole
  }

  /// Makes the catalogue.
  ///
  /// - Returns: The backup of what was replaced; nil where nothing was.
  func restore(to path: String, replacing: Bool, busyTimeout: Duration) throws -> String? {
    switch self {
    case .backup(let backup):
      return try Restoring.copy(backup, to: path, replacing: replacing, busyTimeout: busyTimeout)
    case .script(let script):
      var reader = try ScriptOfEverything(script)
      return try Restoring.make(at: path, replacing: replacing, version: reader.version, busyTimeout: busyTimeout) {
        try reader.fill($0, $1)
      }
    case .folder(let folder):
      return try Restoring.make(at: path, replacing: replacing, version: folder.version, busyTimeout: busyTimeout) {
        try folder.fill($0, $1)
      }
    }
  }

  var description: String {
    switch self {
    case .backup(let path): "the backup `\(path)`"
    case .script(let path): "the script `\(path)`"
    case .folder(let folder): "the folder `\(folder.path)`"
    }
  }
}
