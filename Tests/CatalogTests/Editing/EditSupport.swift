import TestSupport
import Testing

@testable import Catalog

/// The word of somebody, in every test of edits the same.
let visit = EditSource(title: "Visit", publisher: "Ada", year: 2023, url: "https://visit")

extension CatalogFile {
  /// Makes an edit and tells what it did; nothing where nothing was changed.
  func edited(_ edit: CatalogEdit, from source: EditSource? = visit) throws -> [String] {
    try self.edit(edit, from: source, by: author).map { try texts(of: $0) } ?? []
  }
}

/// The `EditError` that `body` throws; anything else is an issue.
func editError(sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) -> EditError? {
  thrownError(sourceLocation: sourceLocation, body)
}

let cmuProgram = "CMU/Master of Science in Machine Learning"
