/// Files that nothing may be written over: those that are read for what is written, and a database with the files that
/// SQLite keeps beside it.
///
/// An output cannot be opened without them. A file is the same file by whatever path it is reached: through `..`, other
/// capitals, symbolic links, hard links, an open descriptor. Each check looks at what is there at that moment.
public struct ProtectedFiles: Sendable {
  /// What a file is to whoever reads it.
  enum Role: Hashable, Sendable { case database, backup, input, output }

  /// Why a place cannot be written to.
  public enum Conflict: Hashable, Sendable {
    /// It is the database at that path.
    case isDatabase(String)
    /// It is a log, a journal or an index of the database at that path.
    case belongsToDatabase(String)
    /// It is the file at that path, which is read; `-` for standard input.
    case isInput(String)
    /// Something else is written there.
    case isOutput(String)
    /// It is a folder with that file in it.
    case holds(String)
  }

  struct File: Hashable, Sendable {
    let path: String
    let role: Role
  }

  let files: [File]

  /// None: for what is written from memory alone.
  public static let none = ProtectedFiles()

  /// The files of a command.
  ///
  /// - Parameters:
  ///   - database: A database that is read or written; it need not exist yet.
  ///   - backup: A database that is read, to make another of it.
  ///   - inputs: Files that are read, and folders of which every file is; `-` is standard input.
  ///   - outputs: Other files that are written.
  public init(database: String? = nil, backup: String? = nil, inputs: [String] = [], outputs: [String] = []) {
    files =
      (database.map { [File(path: $0, role: .database)] } ?? [])
      + (backup.map { [File(path: $0, role: .backup)] } ?? []) + inputs.map { File(path: $0, role: .input) }
      + outputs.map { File(path: $0, role: .output) }
  }

  private init(_ files: [File]) { self.files = files }

  /// These files and others.
  public func and(_ others: ProtectedFiles) -> ProtectedFiles { ProtectedFiles(files + others.files) }

  /// Refuses a file to be written that is one of these.
  ///
  /// - Parameter path: Also a name such as `/dev/stdout` of a descriptor, and `-` for standard output.
  /// - Throws: `OutputError.protected`.
  public func check(file path: String) throws(OutputError) {
    let number = path == "-" ? 1 : descriptorNumber(path)
    let found = number.map { conflict(with: FileIdentity(descriptor: $0)) } ?? conflict(with: FilePlace(path))
    if let found { throw .protected(path: path == "-" ? "standard output" : path, found) }
  }

  /// Refuses a database to be written where it, or a file that SQLite may put beside it, is one of these.
  ///
  /// - Throws: `OutputError.protected`.
  public func check(database path: String) throws(OutputError) {
    for suffix in [""] + Self.suffixes { try check(file: path + suffix) }
  }

  /// Refuses a folder to be written, with all that is in it, that has one of these somewhere in it.
  ///
  /// - Throws: `OutputError.protected`.
  public func check(folder path: String) throws(OutputError) {
    if let found = conflict(with: FilePlace(path.withoutLastSlashes)) { throw .protected(path: path, found) }
    guard let folder = FileIdentity(path: path) else { return }
    for file in files where file.path != "-" && file.isWithin(folder) {
      throw .protected(path: path, .holds(file.path))
    }
    for name in Folder.names(in: path)?.sorted() ?? [] {
      guard let found = conflict(with: FileIdentity(path: "\(path)/\(name)")) else { continue }
      throw .protected(path: path, .holds(found.path))
    }
  }
}

extension ProtectedFiles {
  /// What SQLite puts behind a database's name.
  private static let suffixes = ["-wal", "-shm", "-journal"]

  private func conflict(with place: FilePlace) -> Conflict? {
    for file in files {
      let protected = FilePlace(file.path)
      if file.path != "-", place.isSame(as: protected) { return file.conflict }
      if file.hasLogs, Self.suffixes.contains(where: { place.isNamed(protected, with: $0) }) {
        return .belongsToDatabase(file.path)
      }
    }
    return conflict(with: place.identity)
  }

  private func conflict(with identity: FileIdentity?) -> Conflict? {
    guard let identity else { return nil }
    for file in files {
      if file.path == "-" ? identity == FileIdentity(descriptor: 0) : identity == FileIdentity(path: file.path) {
        return file.conflict
      }
      let path = FilePlace(file.path).path
      if file.hasLogs, Self.suffixes.contains(where: { identity == FileIdentity(path: path + $0) }) {
        return .belongsToDatabase(file.path)
      }
      guard file.role == .input, let names = Folder.names(in: path)?.sorted() else { continue }
      for name in names where identity == FileIdentity(path: "\(path)/\(name)") { return .isInput("\(path)/\(name)") }
    }
    return nil
  }
}

extension ProtectedFiles.File {
  /// Whether the file, or a link that leads to it, is in a folder.
  fileprivate func isWithin(_ folder: FileIdentity) -> Bool {
    linksOf(path).contains { FilePlace(unresolved: $0).isWithin(folder) }
  }

  fileprivate var hasLogs: Bool { role == .database || role == .backup }

  fileprivate var conflict: ProtectedFiles.Conflict {
    switch role {
    case .database: .isDatabase(path)
    case .backup, .input: .isInput(path)
    case .output: .isOutput(path)
    }
  }
}

extension ProtectedFiles.Conflict {
  fileprivate var path: String {
    switch self {
    case .isDatabase(let path), .belongsToDatabase(let path), .isInput(let path), .isOutput(let path), .holds(let path):
      path
    }
  }
}

extension FilePlace {
  /// Whether the place is where SQLite puts the file with that ending for a database, under whatever name it opens it.
  fileprivate func isNamed(_ database: FilePlace, with suffix: String) -> Bool {
    guard path.lowercased().hasSuffix(suffix) else { return false }
    return FilePlace(String(path.dropLast(suffix.count))).isSame(as: database)
  }
}
