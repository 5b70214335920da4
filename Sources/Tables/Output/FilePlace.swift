import Glibc

/// A file that exists, whatever it is called: its device and its number there.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  fileprivate init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }

  /// The regular file or folder that a path leads to; nil if there is none.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.holdsData else { return nil }
    self.init(status)
  }

  /// The regular file that is open under a number; nil for a pipe, a terminal, and whatever else keeps nothing.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.holdsData else { return nil }
    self.init(status)
  }
}

/// Which file a path leads to: by its identity where it exists, else by its folder and its name in there.
struct FilePlace {
  /// The path behind all symbolic links at its end.
  let path: String
  let identity: FileIdentity?
  private let isMissing: Bool

  init(_ path: String) {
    self.path = (try? endOfLinks(from: path)) ?? path
    identity = FileIdentity(path: path)
    isMissing = access(path, F_OK) != 0
  }

  /// The place of a path itself, be it a symbolic link or not.
  init(unresolved path: String) {
    self.path = path
    identity = nil
    isMissing = false
  }

  /// Whether both are one file. Of files that are not there yet nobody knows whether their folder tells capitals from
  /// small letters, so names that differ in those alone are one.
  func isSame(as other: FilePlace) -> Bool {
    guard isMissing && other.isMissing else { return identity != nil && identity == other.identity }
    let (mine, others) = (path.split, other.path.split)
    guard let folder = FileIdentity(path: mine.folder), folder == FileIdentity(path: others.folder) else {
      return false
    }
    return mine.name.lowercased() == others.name.lowercased()
  }

  /// Whether the place is in a folder, however deep: by the folders that the system finds above it.
  func isWithin(_ folder: FileIdentity) -> Bool {
    var current = path.split.folder
    var identity = FileIdentity(path: current)
    while let found = identity {
      if found == folder { return true }
      current += "/.."
      let above = FileIdentity(path: current)
      identity = above == found ? nil : above
    }
    return false
  }
}

extension String {
  /// The folder of a path, `.` for a bare name, and the name in it.
  fileprivate var split: (folder: String, name: String) {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", self) }
    return (String(self[...slash]), String(self[utf8.index(after: slash)...]))
  }
}

extension stat {
  /// Whether it is a file or a folder, and no device, pipe or socket.
  fileprivate var holdsData: Bool { [S_IFREG, S_IFDIR].contains(st_mode & S_IFMT) }
}
