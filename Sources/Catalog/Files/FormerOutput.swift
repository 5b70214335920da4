import Glibc
import Tables

/// What earlier versions wrote into before it got its name, `.gradatlas-RANDOM.tmp`: a file, or a folder of files.
///
/// Nothing says whether somebody still writes there; after a day without a change nobody does.
struct FormerOutput {
  private let path: String

  /// Looks at a file or folder; nil for one that was changed within a day, and for what is none.
  ///
  /// Of a folder that was to replace another, which is beside it with the ending `.old`, both may be the last copy.
  init?(_ path: String) {
    let name = splitPath(path).name
    let random = name.dropFirst(11).dropLast(4)
    guard name.hasPrefix(".gradatlas-"), name.hasSuffix(".tmp"), (1...13).contains(random.utf8.count),
      random.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }),
      !"\(path).old".exists, Self.isUnchangedForADay(path)
    else { return nil }
    self.path = path
  }

  func remove() {
    if unlink(path) == 0 { return }
    for name in Folder.names(in: path) ?? [] { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// Those in a folder, sorted.
  static func leftovers(in folder: String) -> [String] {
    (Folder.names(in: folder) ?? []).filter { FormerOutput(folder + $0) != nil }.sorted().map { folder + $0 }
  }

  private static func isUnchangedForADay(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { return false }
    let inner = status.st_mode & S_IFMT == S_IFDIR ? Folder.names(in: path) ?? [] : []
    let dayAgo = time(nil) - 86_400
    let paths: [String] = [path] + inner.map { "\(path)/\($0)" }
    return paths.allSatisfy { lstat($0, &status) == 0 && status.changed < dayAgo }
  }
}
