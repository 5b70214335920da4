import Articles

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why a file of the user's could not be read.
enum InputError: Error, Equatable {
  /// Nothing is there.
  case missing(path: String)
  /// It is there and cannot be read; `code` is the `errno`.
  case unreadable(path: String, code: Int32)

  var status: ExitStatus {
    if case .missing = self { return .noInput }
    return .inputOutput
  }

  var code: String {
    if case .missing = self { return "missing_file" }
    return "unreadable_file"
  }

  var message: String {
    switch self {
    case .missing(let path): "`\(path)` does not exist"
    case .unreadable(let path, let code): "cannot read `\(path)`: \(String(cString: strerror(code)))"
    }
  }

  var hint: String? {
    if case .missing = self { return "check the path; `-` reads standard input" }
    return nil
  }
}

/// Files that the user names.
enum InputFile {
  /// Reads a file, or standard input for `-`.
  ///
  /// - Parameter limit: Reading stops one byte behind it, so that whoever takes the bytes sees that there are too many.
  static func read(_ path: String, limit: Int) throws(InputError) -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw errno == ENOENT ? .missing(path: path) : .unreadable(path: path, code: errno) }
    defer { if path != "-" { close(file) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { systemRead(file, $0) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path, code: errno) }
      guard count > 0 else { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }
}

private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  read(file, bytes.baseAddress, bytes.count)
}
