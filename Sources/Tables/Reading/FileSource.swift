import Glibc

/// A file, or standard input, read from its start to its end.
public final class FileSource: ByteSource {
  private let path: String
  private let number: Int32

  /// How long the file is; nil for a pipe and whatever else has no length that is known before.
  public let byteCount: Int?

  /// Opens a file, or takes standard input for `-`, which stays open afterwards.
  ///
  /// - Throws: `ReadingError.missing` or `unreadable`.
  public convenience init(path: String) throws(ReadingError) {
    let number = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw Self.failure(errno, path) }
    self.init(number, path: path)
  }

  /// Opens a file of a folder that somebody else may have made: a symbolic link is not followed, and a FIFO or a device
  /// is not waited for.
  ///
  /// - Throws: `ReadingError.symbolicLink` or `notAFile`; `missing` or `unreadable`.
  public convenience init(ofFolder path: String) throws(ReadingError) {
    let number = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard number >= 0 else {
      switch errno {
      case ELOOP: throw .symbolicLink(path: path)
      // A socket.
      case ENXIO: throw .notAFile(path: path)
      default: throw Self.failure(errno, path)
      }
    }
    self.init(number, path: path)
    if byteCount == nil { throw .notAFile(path: path) }
  }

  private init(_ number: Int32, path: String) {
    self.path = path
    self.number = number
    var status = stat()
    let isFile = fstat(number, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    byteCount = isFile ? Int(status.st_size) : nil
  }

  private static func failure(_ code: Int32, _ path: String) -> ReadingError {
    code == ENOENT ? .missing(path: path) : .unreadable(path: path, code: code)
  }

  deinit { if path != "-" { _ = close(number) } }

  /// Gives the file's next bytes.
  ///
  /// - Throws: `ReadingError.unreadable`, also for a folder.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    while true {
      let count = systemRead(number, buffer)
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilReadable()
      default: throw .unreadable(path: path, code: errno)
      }
    }
  }

  /// A pipe that another process made non-blocking is empty at the moment.
  private func waitUntilReadable() {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    _ = poll(&request, 1, -1)
  }
}

private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(number, buffer.baseAddress, buffer.count)
}
