import Foundation
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// A catalogue with everything that is built in, in a folder of its own.
struct CheckedCatalog: ~Copyable {
  let folder: TemporaryDirectory

  var path: String { folder.path("c.db") }

  init() throws {
    let folder = try TemporaryDirectory()
    try folder.write(builtInCatalog.get(), to: "c.db")
    self.folder = folder
  }

  /// What is wrong with it, or could be better; but for the change log, which every change made by the tests is not in.
  func faults() throws -> [Finding] {
    try CatalogFile.examine(path).filter { $0.state != .ok && $0.check != .changeLog }
  }

  /// What stays wrong after it was mended; twice mended is mended once.
  func faultsAfterMending() throws -> [Finding] {
    _ = try CatalogFile.mend(CatalogFile.examine(path), of: path)
    let faults = try faults()
    #expect(try CatalogFile.mend(faults, of: path) == nil)
    return faults
  }
}
