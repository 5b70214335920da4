public import Catalog
import FilterLanguage
import Tables
import Terms
import Wording

/// Several editions made into one list, or the beginning of it.
public struct CombinationAnswer: Shown, Equatable {
  /// The whole list.
  public let combination: RankCombination
  /// How many of its rows are shown at most; nil for all.
  public let limit: Int?

  /// The rows that are shown.
  public var entries: ArraySlice<RankCombination.Entry> {
    combination.entries.prefix(limit ?? combination.entries.count)
  }

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(Array(entries), in: combination.columns(for: reader))
  }

  /// What a reader must know of it.
  public func notes(for reader: Listing.Reader) -> [Note] {
    combination.notes(showing: entries.count).map { Note($0) }
  }
}

extension RankCombination {
  /// What each row shows: years in the headings for people, stable keys and numbers for programs.
  fileprivate func columns(for reader: Listing.Reader) -> [TableColumn<Entry>] {
    reader == .person ? columnsForPeople : columnsForPrograms
  }

  private var columnsForPeople: [TableColumn<Entry>] {
    [
      TableColumn("place", "Place") { .text($0.place.text) },
      TableColumn("university", "University") { .text($0.university) },
      TableColumn("score", scoreTitle, isNumeric: true) { .real(($0.score * 1e5).rounded() / 1e5) },
    ]
      + editions.enumerated().map { index, edition in
        TableColumn(edition.description, "\(edition.ranking.uppercased()) (\(edition.year))") {
          Cell($0.standings[index].text)
        }
      }
  }

  private var columnsForPrograms: [TableColumn<Entry>] {
    let method = method
    return [
      TableColumn("place", "Place", isNumeric: true) { Cell($0.place.rank?.first) },
      TableColumn("tied", "Tied") { .boolean($0.place.isShared) },
      TableColumn("university", "University") { .text($0.university) },
      TableColumn("slug", "Slug") { .text($0.slug) },
      TableColumn("method", "Method") { _ in .text(method.rawValue) },
      TableColumn("score", "Score", isNumeric: true) { .real($0.score) },
    ] + editions.enumerated().flatMap(ranks) + editions.enumerated().map(eligible)
  }

  private func ranks(of index: Int, _ edition: EditionName) -> [TableColumn<Entry>] {
    [
      TableColumn("\(edition.ranking)_rank@\(edition.year)", "Rank", isNumeric: true) {
        Cell($0.places[index]?.rank?.first)
      },
      TableColumn("\(edition.ranking)_rank_printed@\(edition.year)", "Rank as printed") {
        Cell($0.places[index].map { $0.rank?.description ?? "no rank" })
      },
    ]
  }

  private func eligible(for index: Int, _ edition: EditionName) -> TableColumn<Entry> {
    TableColumn("\(edition.ranking)_eligible@\(edition.year)", "Eligible") {
      .boolean($0.standings[index] != .notEligible)
    }
  }

  private var scoreTitle: String {
    switch method {
    case .mean: "Mean rank"
    case .median: "Median rank"
    case .borda: usesShares ? "Share of Borda points" : "Borda points"
    case .rrf: "Sum of 1 / (k + rank)"
    case .z: "Mean z-score"
    case .minmax: "Mean of 0 to 1"
    }
  }

  /// What a reader must know of the list.
  fileprivate func notes(showing count: Int) -> [String] {
    let years = Set(editions.map(\.year)).count > 1 ? ["the editions are of different years"] : []
    let reason = dropped == 1 ? "it has no rank" : "they have no rank"
    let dropped = dropped > 0 ? ["\(dropped.counted("university")) left out because \(reason)"] : []
    let empty = entries.isEmpty ? ["no university is left to rank"] : []
    return years + editions.indices.compactMap(eligibilityNote) + dropped + limitNote(count) + empty
  }

  /// Of whom a list does not speak, where that changes the result.
  private func eligibilityNote(_ index: Int) -> String? {
    let count = entries.count { $0.standings[index] == .notEligible }
    guard count > 0 else { return nil }
    let reason =
      switch scopes[index] {
      case .country(let country): "lists universities of one country, \(country)"
      case .listed, .everybody: "is a part of a longer list"
      }
    return "`\(editions[index])` \(reason): \(count.counted("university")) not on it not taken for missing"
  }

  private func limitNote(_ count: Int) -> [String] {
    guard count < entries.count else { return [] }
    let sharing = entries[count...].prefix { $0.place == entries[count - 1].place }.count
    let cut = sharing > 0 ? "; \(sharing) more \(sharing == 1 ? "shares" : "share") the last place shown" : ""
    return ["the first \(count == 1 ? "" : "\(count) ")of \(entries.count.counted("university"))\(cut)"]
  }
}

extension RankCombination.Standing {
  /// As people read it; nothing for who is missing.
  fileprivate var text: String? {
    switch self {
    case .listed(let place): place.text
    case .missing: nil
    case .notEligible: "not eligible"
    }
  }
}
