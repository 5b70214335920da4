import Glibc

/// Folders of the file system.
package enum Folder {
  /// The names of what is in a folder, in no order; nil, and `errno` set, where it cannot be read.
  ///
  /// - Parameter path: Empty for the working folder.
  package static func names(in path: String) -> [String]? { opendir(path.isEmpty ? "." : path).map { names(in: $0) } }

  /// The same of a folder that is open, and stays open.
  static func names(inOpen number: Int32) -> [String]? {
    let copy = openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return nil }
    if let stream = fdopendir(copy) { return names(in: stream) }
    close(copy)
    return nil
  }

  /// Waits until the names in a folder are on the device; where a file system cannot do that, they still stand.
  static func synchronize(_ path: String) {
    let number = open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
    if number < 0 { return }
    fsync(number)
    close(number)
  }

  private static func names(in stream: OpaquePointer) -> [String] {
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
