import Articles
import Wording

extension CatalogFile {
  /// Loads documents, all of them or none, and logs what that changed.
  ///
  /// - Returns: What was added, changed and found unchanged.
  /// - Throws: `CatalogError` where a document contradicts the catalogue; then nothing was changed.
  public func load(_ documents: SeedDocuments, by author: ChangeAuthor) throws -> SeedReport {
    try load(documents, by: author) { _, _ in }
  }

  /// The same, with word of how far it is.
  ///
  /// - Parameter progress: Told after each university how many of the articles' universities are loaded, and of how many.
  /// - Returns: What was added, changed and found unchanged.
  /// - Throws: `CatalogError` where a document contradicts the catalogue; then nothing was changed.
  public func load(
    _ documents: SeedDocuments, by author: ChangeAuthor, progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> SeedReport {
    let total = documents.articles.reduce(0) { $0 + $1.document.universities.count }
    var done = 0
    return try connection.loggingChanges(by: author) {
      var report = SeedReport()
      for table in documents.nameTables {
        try connection.load(table.document, file: table.file, sha256: table.sha256, &report)
      }
      for article in documents.articles {
        try connection.load(article.document, file: article.file, sha256: article.sha256, &report) {
          done += 1
          progress(done, total)
        }
      }
      return report
    }
  }
}

extension SeedReport: ChangeReport {
  /// `12 programs, 20 entries added; 3 locations changed`.
  var summary: String {
    let added = lines.filter { $0.counts.added > 0 }.map { $0.subject.counted($0.counts.added) }
    let changed = lines.filter { $0.counts.changed > 0 }.map { $0.subject.counted($0.counts.changed) }
    let parts = [(added, "added"), (changed, "changed")].filter { !$0.0.isEmpty }
    return parts.isEmpty ? "nothing" : parts.map { "\($0.0.joined(separator: ", ")) \($0.1)" }.joined(separator: "; ")
  }
}

extension SeedReport.Subject {
  /// `1 university`, `2 universities`.
  fileprivate func counted(_ count: Int) -> String {
    guard count == 1 else { return "\(count) \(rawValue)" }
    if rawValue.hasSuffix("ies") { return "1 \(rawValue.dropLast(3))y" }
    return "1 \(rawValue.dropLast(rawValue.hasSuffix("aliases") ? 2 : 1))"
  }
}
