import Glibc

/// An open file that bytes are written to; it does not close itself.
struct FileDescriptor {
  let number: Int32
  /// How messages name it.
  let path: String

  /// Writes all of `bytes`, however many calls that takes.
  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let taken = systemWrite(number, UnsafeRawBufferPointer(rebasing: rest))
      if taken >= 0 {
        rest = rest.dropFirst(taken)
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        throw failure(errno)
      }
    }
  }

  /// Waits until everything written is on the device; what has no device, such as a pipe, has nothing to wait for.
  func synchronize() throws(OutputError) {
    while fsync(number) != 0 {
      if errno == EINVAL || errno == EROFS || errno == ENOTSUP { return }
      if errno != EINTR { throw failure(errno) }
    }
  }

  func failure(_ code: Int32) -> OutputError {
    switch code {
    case EPIPE: .closedPipe
    case ENOSPC, EDQUOT: .diskFull(path: path, code: code)
    default: .cannotWrite(path: path, code: code)
    }
  }

  /// A pipe that another process made non-blocking is full at the moment.
  private func waitUntilWritable() {
    var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(number, bytes.baseAddress, bytes.count)
}
