import Glibc

/// What stands at a path that is to be written to.
enum OutputTarget {
  /// A descriptor of this process under a name such as `/dev/stdout`; opening it again would overwrite from the start
  /// what `>> file` appends to.
  case descriptor(Int32)
  /// A FIFO, a device or a socket.
  case special
  /// A regular file or nothing yet, at a path free of symbolic links at its end.
  case regular(path: String, existing: stat?)

  /// Looks at what is there without opening it.
  ///
  /// - Throws: `cannotCreate` for a folder, or where the path cannot be followed.
  init(path: String) throws(OutputError) {
    if let number = descriptorNumber(path) {
      self = .descriptor(number)
      return
    }
    var status = stat()
    if stat(path, &status) == 0 {
      self = try OutputTarget(path: path, existing: status)
    } else if errno == ENOENT {
      self = .regular(path: try endOfLinks(from: path), existing: nil)
    } else {
      throw .cannotCreate(path: path, code: errno)
    }
  }

  private init(path: String, existing: stat) throws(OutputError) {
    switch existing.st_mode & S_IFMT {
    case S_IFDIR: throw .cannotCreate(path: path, code: EISDIR)
    case S_IFREG: self = .regular(path: try endOfLinks(from: path), existing: existing)
    default: self = .special
    }
  }
}

/// The descriptor of this process that a path such as `/dev/fd/3` names; nil for any other path.
func descriptorNumber(_ path: String) -> Int32? {
  switch path {
  case "/dev/stdin": return 0
  case "/dev/stdout": return 1
  case "/dev/stderr": return 2
  default:
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count))
    }
    return nil
  }
}

/// Follows a symbolic link, and the link it points to, up to a path that is none; the file there need not exist.
func endOfLinks(from path: String) throws(OutputError) -> String {
  let links = linksOf(path)
  guard let end = links.last, links.count <= mostLinks else { throw .cannotCreate(path: path, code: ELOOP) }
  return end
}

/// Linux follows 40 links in one path (path_resolution(7)) and then says ELOOP.
private let mostLinks = 41

/// A path, and those that the symbolic links at its end lead to, one behind the other.
func linksOf(_ path: String) -> [String] {
  var paths = [path]
  while paths.count <= mostLinks, let current = paths.last, let target = linkTarget(current) {
    let slash = target.hasPrefix("/") ? nil : current.utf8.lastIndex(of: UInt8(ascii: "/"))
    paths.append((slash.map { String(current[...$0]) } ?? "") + target)
  }
  return paths
}

/// What a symbolic link says; nil for anything else.
private func linkTarget(_ path: String) -> String? {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
    guard let start = buffer.baseAddress else { return nil }
    let count = readlink(path, start, buffer.count)
    return count < 0 ? nil : String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
