import Catalog
import Glibc

/// The catalogue that nobody had to name.
enum StandardCatalog {
  /// Makes it, and the folders above it, and fills it with everything that is built in.
  static func makeUnlessThere(_ path: String) throws {
    if try CatalogLocation.isTaken(path) { return }
    try makeFolders(above: path)
    let documents = try SeedDocuments.builtIn()
    let author = Surroundings.author
    guard let report = try NewCatalogFile.make(at: path, fill: { try $0.load(documents, by: author) }) else { return }
    StandardError.note(
      "made `\(path)`: \(report.added(.universities)) universities, \(report.added(.programs)) programs")
  }

  /// Makes the folders that are missing, for nobody but the user.
  ///
  /// - SeeAlso: <https://specifications.freedesktop.org/basedir-spec/latest/>, "Referencing this specification"
  static func makeFolders(above path: String) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in parts.indices.dropFirst() {
      let folder = parts[...count].joined(separator: "/")
      guard mkdir(folder, 0o700) != 0 else { continue }
      let code = errno
      guard code == EEXIST || access(folder, F_OK) == 0 else {
        throw CatalogError(.cannotCreate(path: path, reason: String(cString: strerror(code))))
      }
    }
  }
}

extension SeedReport {
  /// How many of a kind were added.
  fileprivate func added(_ subject: Subject) -> Int { lines.first { $0.subject == subject }?.counts.added ?? 0 }
}
