public import Catalog
import Tables

/// Editions of rankings with their publishers.
public struct EditionsAnswer: Shown, Equatable {
  /// By ranking, then by year.
  public let editions: [EditionSummary]

  /// How many there are.
  public var count: RowCount { RowCount(count: editions.count) }

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(editions, in: Self.columns + (reader == .program ? [Self.address] : []))
  }

  private static let columns: [TableColumn<EditionSummary>] = [
    TableColumn("ranking", "Ranking") { .text($0.name.ranking) },
    TableColumn("name", "Name") { .text($0.rankingName) },
    TableColumn("year", "Year", isNumeric: true) { Cell($0.name.year) },
    TableColumn("entries", "Entries", isNumeric: true) { Cell($0.entryCount) },
    TableColumn("publisher", "Publisher") { Cell($0.citation.publisher) },
    TableColumn("source", "Source") { .text($0.citation.title) },
  ]

  private static let address = TableColumn<EditionSummary>("source_url", "URL") { Cell($0.citation.url) }
}

extension CatalogFile {
  /// The editions of rankings, by year.
  ///
  /// - Parameters:
  ///   - rankings: Their short names; none stand for all.
  ///   - years: Only editions of these years; none stand for all.
  /// - Throws: `.unknownName`; `.unknownYear` where none of them has an edition of a year.
  public func editionList(of rankings: [String] = [], years: [Int] = []) throws -> EditionsAnswer {
    let all = try RankingYears.all(in: connection)
    let chosen = try rankings.isEmpty ? all : rankings.map { try all.ranking(named: $0) }
    let known = Set(chosen.flatMap(\.years))
    if let unknown = years.first(where: { !known.contains($0) }) {
      throw CatalogError(.unknownYear(unknown, known: known.sorted()))
    }
    let editions = try EditionSummary.all(of: chosen, in: connection)
    return EditionsAnswer(editions: editions.filter { years.isEmpty || years.contains($0.name.year) })
  }
}
