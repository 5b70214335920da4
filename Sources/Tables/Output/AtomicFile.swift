import Glibc

/// A file that is there whole or not at all.
///
/// Bytes go to a file in a folder of its own beside the target, `.NAME.RANDOM.gradatlas-new`, which ``commit()`` puts in
/// the target's place in one step. Until then, and for ever when `commit()` is never reached or fails, the old file stands
/// as it was and the new one is removed; what a killed process left, the next one for the same target removes. A target
/// that is a symbolic link is followed. One that is no regular file, such as a FIFO or `/dev/stdout`, is written
/// directly, since it cannot be replaced.
public final class AtomicFile: ByteSink {
  private let file: FileDescriptor
  /// Where the file is made; nil if the target is written directly or all is done.
  private var work: WorkFolder?
  private var isOpen = true

  /// Opens the target at `path` for writing.
  ///
  /// An existing file's permissions are kept, and its owner where the system allows it; a new file gets what the
  /// process's umask leaves.
  /// - Parameter files: What is read for this output, and must not be written over.
  /// - Throws: `protected`; `cannotCreate` where the folder is missing or may not be written to, or the target is a folder.
  public init(path: String, protecting files: ProtectedFiles) throws(OutputError) {
    try files.check(file: path)
    let target = try OutputTarget(path: path)
    switch target {
    case .descriptor(let number):
      file = FileDescriptor(number: try opened(dup(number), path), path: path)
    case .special:
      file = FileDescriptor(number: try opened(open(path, O_WRONLY | O_CLOEXEC), path), path: path)
    case .regular(let target, let existing):
      let work = try WorkFolder(besides: target, shownAs: path)
      let number = try work.makeFile()
      if let existing { adopt(existing, by: number) }
      file = FileDescriptor(number: number, path: path)
      self.work = work
    }
  }

  deinit { discard() }

  /// Takes the bytes without a buffer of its own.
  ///
  /// - Throws: `diskFull`, `cannotWrite`, or `closedPipe` for a FIFO; `cannotWrite` after the end of the file.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    guard isOpen else { throw .cannotWrite(path: file.path, code: EBADF) }
    try file.write(bytes)
  }

  /// Puts what was written in the target's place, on the device before the name; nothing can be written afterwards.
  ///
  /// - Throws: `diskFull`, `cannotWrite` or `cannotCreate`; the old file is intact then.
  public func commit() throws(OutputError) {
    guard isOpen else { return }
    defer { discard() }
    try file.synchronize()
    isOpen = false
    guard close(file.number) == 0 else { throw file.failure(errno) }
    try work?.placeReplacing()
  }

  /// Gives up what was written; the target stays as it was.
  public func discard() {
    if isOpen { _ = close(file.number) }
    isOpen = false
    work?.remove()
    work = nil
  }
}

private func opened(_ number: Int32, _ path: String) throws(OutputError) -> Int32 {
  if number < 0 { throw .cannotCreate(path: path, code: errno) }
  return number
}

/// Gives the new file the old one's owner and permissions; the owner first, since a new one clears set-id bits.
private func adopt(_ existing: stat, by number: Int32) {
  _ = fchown(number, existing.st_uid, existing.st_gid)
  _ = fchmod(number, existing.st_mode & 0o7777)
}
