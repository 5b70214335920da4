#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of files that is there whole or not at all.
///
/// Files are written into a temporary folder beside the target, which ``commit()`` puts in the target's place in one
/// step. Until then, and for ever when `commit()` is never reached or fails, what was there stays as it was.
public final class AtomicFolder {
  private let path: String
  private let isKnown: (String) -> Bool
  private var temporary: String?
  private var names: [String] = []

  /// Makes the temporary folder.
  ///
  /// - Parameters:
  ///   - path: The folder to be; nothing, or an empty folder, stands there.
  ///   - replaces: Whether files that stand there go, as far as `isKnown` says of their names that they may.
  ///   - isKnown: Whether a file of that name is one of those that are written here.
  /// - Throws: `folderNotEmpty`; `foreignFile` where one stands there that is not known; `cannotCreate`.
  public init(path: String, replaces: Bool, isKnown: @escaping (String) -> Bool) throws(OutputError) {
    self.path = path.withoutLastSlashes
    self.isKnown = isKnown
    try Self.check(self.path, replaces: replaces, isKnown)
    temporary = try makeTemporaryFolder(besides: self.path)
  }

  deinit { discard() }

  /// Writes one file of the folder.
  ///
  /// - Throws: What `body` throws, `diskFull`, `cannotWrite` or `cannotCreate`; errors name the file as it would be.
  public func write(_ name: String, _ body: (any ByteSink) throws -> Void) throws {
    guard let temporary else { throw OutputError.cannotWrite(path: path, code: EBADF) }
    names.append(name)
    let number = open("\(temporary)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw OutputError.cannotCreate(path: "\(path)/\(name)", code: errno) }
    let sink = FolderFile(file: FileDescriptor(number: number, path: "\(path)/\(name)"))
    defer { _ = close(number) }
    try body(sink)
    try sink.file.synchronize()
  }

  /// Puts what was written in the target's place.
  ///
  /// - Throws: `cannotCreate`, `folderNotEmpty` or `foreignFile` for what came there meanwhile; the old folder is intact.
  public func commit() throws(OutputError) {
    guard let temporary else { return }
    defer { discard() }
    if rename(temporary, path) == 0 {
      self.temporary = nil
      return
    }
    guard errno == ENOTEMPTY || errno == EEXIST else { throw .cannotCreate(path: path, code: errno) }
    // Between the two names nothing stands there: no call that every file system has exchanges two folders.
    let old = "\(temporary).old"
    try Self.check(path, replaces: true, isKnown)
    guard rename(path, old) == 0 else { throw .cannotCreate(path: path, code: errno) }
    guard rename(temporary, path) == 0 else {
      let code = errno
      _ = rename(old, path)
      throw .cannotCreate(path: path, code: code)
    }
    self.temporary = nil
    remove(old, contents(of: old) ?? [])
  }

  /// Gives up what was written.
  public func discard() {
    if let temporary { remove(temporary, names) }
    temporary = nil
  }

  private static func check(_ path: String, replaces: Bool, _ isKnown: (String) -> Bool) throws(OutputError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw .cannotCreate(path: path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .cannotCreate(path: path, code: ENOTDIR) }
    guard let names = contents(of: path) else { throw .cannotCreate(path: path, code: errno) }
    if names.isEmpty { return }
    guard replaces else { throw .folderNotEmpty(path: path) }
    if let foreign = names.first(where: { !isKnown($0) }) { throw .foreignFile(path: "\(path)/\(foreign)") }
  }
}

private final class FolderFile: ByteSink {
  let file: FileDescriptor
  init(file: FileDescriptor) { self.file = file }
  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) { try file.write(bytes) }
}

/// A new, empty folder beside `target`, under a name nobody else uses.
private func makeTemporaryFolder(besides target: String) throws(OutputError) -> String {
  let slash = target.utf8.lastIndex(of: UInt8(ascii: "/"))
  let parent = slash.map { String(target[...$0]) } ?? ""
  while true {
    let suffix = String(UInt64.random(in: .min ... .max), radix: 36)
    let name = "\(parent).gradatlas-\(suffix).tmp"
    if mkdir(name, 0o777) == 0 { return name }
    if errno != EEXIST { throw .cannotCreate(path: target, code: errno) }
  }
}

private func remove(_ folder: String, _ names: [String]) {
  for name in names { unlink("\(folder)/\(name)") }
  rmdir(folder)
}

/// The names of what is in a folder, sorted; nil where it cannot be read.
private func contents(of folder: String) -> [String]? {
  guard let stream = opendir(folder) else { return nil }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}

extension String {
  fileprivate var withoutLastSlashes: String {
    var path = self
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }
}
