/// A path in two.
struct FolderAndName {
  /// Everything up to and with the last slash; empty for a bare name.
  let folder: String
  let name: String

  init(_ path: String) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    folder = slash.map { String(path[...$0]) } ?? ""
    name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}
