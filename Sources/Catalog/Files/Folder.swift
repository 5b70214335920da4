#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders of the file system.
package enum Folder {
  /// The names of what is in a folder, in no order; nil, and `errno` set, where it cannot be read.
  ///
  /// - Parameter path: Empty for the working folder.
  package static func names(in path: String) -> [String]? {
    guard let stream = opendir(path.isEmpty ? "." : path) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names
  }
}
