import SQLiteStorage

/// Who or what stands behind an edit by hand.
public struct EditSource: Sendable, Equatable {
  /// The title of the document, or whatever names the source.
  public var title: String
  /// Who published it.
  public var publisher: String?
  /// The year it stands for.
  public var year: Int?
  /// Where it can be read.
  public var url: String?

  /// A source that somebody names.
  public init(title: String, publisher: String? = nil, year: Int? = nil, url: String? = nil) {
    self.title = title
    self.publisher = publisher
    self.year = year
    self.url = url
  }
}

extension Connection {
  /// The row of an edit's source: the one that is stated, or else the editor's own word of this day.
  func register(
    _ source: EditSource?, by author: ChangeAuthor, _ report: inout SeedReport
  ) throws -> FactSource {
    guard let source else {
      let day = try first("SELECT date('now')") { $0.text(0) } ?? ""
      let title = author.name.map { "Edited by hand by \($0) on \(day)" } ?? "Edited by hand on \(day)"
      return try registerByHand(StatedSource(title: title, publishedOn: day), &report)
    }
    return try registerByHand(
      StatedSource(title: source.title, publisher: source.publisher, year: source.year, url: source.url), &report)
  }
}
