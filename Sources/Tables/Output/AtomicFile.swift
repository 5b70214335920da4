#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that is there whole or not at all.
///
/// Bytes go to a temporary file in the folder of the target, which ``commit()`` puts in the target's place in one
/// step. Until then, and for ever when `commit()` is never reached or fails, the old file stands as it was and the
/// temporary one is removed. A target that is a symbolic link is followed. One that is no regular file, such as a FIFO
/// or `/dev/stdout`, is written directly, since it cannot be replaced.
public final class AtomicFile: ByteSink {
  private let file: FileDescriptor
  /// The temporary file and the one it becomes; nil where the target is written directly or all is done.
  private var replacement: (temporary: String, target: String)?
  private var isOpen = true

  /// Opens the target at `path` for writing.
  ///
  /// An existing file's permissions are kept, and its owner where the system allows it; a new file gets what the
  /// process's umask leaves.
  /// - Throws: `cannotCreate` where the folder is missing or may not be written to, or the target is a folder.
  public init(path: String) throws(OutputError) {
    let target = try OutputTarget(path: path)
    switch target {
    case .descriptor(let number):
      file = FileDescriptor(number: try opened(dup(number), path), path: path)
    case .special:
      file = FileDescriptor(number: try opened(open(path, O_WRONLY | O_CLOEXEC), path), path: path)
    case .regular(let target, let existing):
      let (number, temporary) = try makeTemporaryFile(besides: target, path: path)
      if let existing { adopt(existing, by: number) }
      file = FileDescriptor(number: number, path: path)
      replacement = (temporary, target)
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
    guard let (temporary, target) = replacement else { return }
    guard rename(temporary, target) == 0 else { throw .cannotCreate(path: file.path, code: errno) }
    replacement = nil
    synchronizeFolder(of: target)
  }

  /// Gives up what was written; the target stays as it was.
  public func discard() {
    if isOpen { _ = close(file.number) }
    isOpen = false
    if let replacement { unlink(replacement.temporary) }
    replacement = nil
  }
}

private func opened(_ number: Int32, _ path: String) throws(OutputError) -> Int32 {
  if number < 0 { throw .cannotCreate(path: path, code: errno) }
  return number
}

/// A new, empty file in the folder of `target`, under a name nobody else uses.
private func makeTemporaryFile(
  besides target: String, path: String
) throws(OutputError) -> (number: Int32, name: String) {
  while true {
    let suffix = String(UInt64.random(in: .min ... .max), radix: 36)
    let name = folder(of: target) + ".gradatlas-\(suffix).tmp"
    let number = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if number >= 0 { return (number, name) }
    if errno != EEXIST { throw .cannotCreate(path: path, code: errno) }
  }
}

/// Gives the temporary file the old one's owner and permissions; the owner first, since a new one clears set-id bits.
private func adopt(_ existing: stat, by number: Int32) {
  _ = fchown(number, existing.st_uid, existing.st_gid)
  _ = fchmod(number, existing.st_mode & 0o7777)
}

/// The rename lasts through a power cut only when the folder is on the device too; where a file system cannot do that,
/// the rename still stands.
private func synchronizeFolder(of target: String) {
  let name = folder(of: target)
  let number = open(name.isEmpty ? "." : name, O_RDONLY | O_CLOEXEC)
  if number < 0 { return }
  _ = fsync(number)
  _ = close(number)
}

/// Everything up to and with the last slash; empty for a bare name.
private func folder(of path: String) -> String {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
}
