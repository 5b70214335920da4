import Glibc

/// A folder of files that is there whole or not at all.
///
/// Files are written into a folder of its own beside the target, `.NAME.RANDOM.gradatlas-new`, from which ``commit()`` puts
/// them in the target's place in one step. Until then, and for ever when `commit()` is never reached or fails, what was
/// there stays as it was; what a killed process left, the next one for the same target removes.
public final class AtomicFolder {
  private let path: String
  private let replaces: Bool
  private let isKnown: (String) -> Bool
  private var work: WorkFolder?

  /// Makes the folder in which the files are written.
  ///
  /// - Parameters:
  ///   - path: The folder to be; nothing, or an empty folder, stands there.
  ///   - replaces: Whether files that stand there go, as far as `isKnown` says of their names that they may.
  ///   - files: What is read for this output, and must not be in the folder that is replaced.
  ///   - isKnown: Whether a file of that name is one of those that are written here.
  /// - Throws: `protected`; `folderNotEmpty`; `foreignFile` where one stands there that is not known; `cannotCreate`.
  public init(
    path: String, replaces: Bool, protecting files: ProtectedFiles, isKnown: @escaping (String) -> Bool
  ) throws(OutputError) {
    try files.check(folder: path)
    self.path = path.withoutLastSlashes
    self.replaces = replaces
    self.isKnown = isKnown
    // First, since a folder that a killed run was about to replace may go back to its place.
    let work = try WorkFolder(besides: self.path)
    try check()
    guard mkdir(work.made, 0o777) == 0 else { throw .cannotCreate(path: self.path, code: errno) }
    self.work = work
  }

  deinit { discard() }

  /// Writes one file of the folder.
  ///
  /// - Throws: What `body` throws, `diskFull`, `cannotWrite` or `cannotCreate`; errors name the file as it would be.
  public func write(_ name: String, _ body: (any ByteSink) throws -> Void) throws {
    guard let work else { throw OutputError.cannotWrite(path: path, code: EBADF) }
    let number = open("\(work.made)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw OutputError.cannotCreate(path: "\(path)/\(name)", code: errno) }
    let sink = FolderFile(file: FileDescriptor(number: number, path: "\(path)/\(name)"))
    defer { _ = close(number) }
    try body(sink)
    try sink.file.synchronize()
  }

  /// Puts what was written in the target's place: in one step, where the file system can exchange two folders.
  ///
  /// Where it cannot, nothing stands there for a moment; a process that is killed in it leaves both folders whole in the
  /// work folder, and the next one for the same target, or mending the catalogue, puts the old one back.
  ///
  /// - Throws: `cannotCreate`, `folderNotEmpty` or `foreignFile` for what came there meanwhile; the old folder is intact.
  public func commit() throws(OutputError) {
    guard let work else { return }
    defer { discard() }
    Folder.synchronize(work.made)
    do { try work.placeReplacing() } catch .cannotCreate(_, ENOTEMPTY), .cannotCreate(_, EEXIST) {
      try check()
      try work.exchange()
      if let foreign = foreignFile(in: work.made) {
        // It came after the look.
        try work.exchange()
        throw .foreignFile(path: "\(path)/\(foreign)")
      }
      work.finish()
    }
  }

  /// Gives up what was written.
  public func discard() {
    work?.remove()
    work = nil
  }

  /// Refuses to replace what may not be replaced.
  private func check() throws(OutputError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return }
      throw .cannotCreate(path: path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .cannotCreate(path: path, code: ENOTDIR) }
    guard let names = Folder.names(in: path) else { throw .cannotCreate(path: path, code: errno) }
    if names.isEmpty { return }
    guard replaces else { throw .folderNotEmpty(path: path) }
    if let foreign = foreignFile(in: path) { throw .foreignFile(path: "\(path)/\(foreign)") }
  }

  /// The first file in a folder that is not one of those that are written here; or a folder, whatever its name.
  private func foreignFile(in folder: String) -> String? {
    Folder.names(in: folder)?.sorted().first { name in
      var status = stat()
      return !isKnown(name) || (lstat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR)
    }
  }
}

private final class FolderFile: ByteSink {
  let file: FileDescriptor
  init(file: FileDescriptor) { self.file = file }
  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) { try file.write(bytes) }
}

extension String {
  var withoutLastSlashes: String {
    var path = self
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }
}
