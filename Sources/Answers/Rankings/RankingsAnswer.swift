public import Catalog
import Tables

/// The rankings with their editions.
public struct RankingsAnswer: Shown, Equatable {
  /// In the order in which they came into the catalogue.
  public let rankings: [RankingSummary]

  /// How many there are.
  public var count: RowCount { RowCount(count: rankings.count) }

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(rankings, in: Self.columns + (reader == .program ? [Self.address] : []))
  }

  private static let columns: [TableColumn<RankingSummary>] = [
    TableColumn("ranking", "Ranking") { .text($0.ranking.slug) },
    TableColumn("name", "Name") { .text($0.ranking.name) },
    TableColumn("editions", "Editions") { .integers($0.ranking.years.map { Int64($0) }) },
    TableColumn("entries", "Entries", isNumeric: true) { Cell($0.entryCount) },
    TableColumn("publisher", "Publisher") { Cell($0.citation.publisher) },
    TableColumn("source", "Source") { .text($0.citation.title) },
  ]

  private static let address = TableColumn<RankingSummary>("source_url", "URL") { Cell($0.citation.url) }
}

extension CatalogFile {
  /// The rankings that have an edition.
  public func rankings() throws -> RankingsAnswer {
    RankingsAnswer(rankings: try RankingSummary.all(in: connection))
  }
}
