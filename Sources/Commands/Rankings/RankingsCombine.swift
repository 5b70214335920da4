import FilterLanguage
public import ArgumentParser
public import Catalog
import Tables
import Terms
import Wording

extension CombinationMethod: ExpressibleByArgument {}

extension MissingPolicy: ExpressibleByArgument {}

struct RankingsCombine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "combine", abstract: "Make one list out of several rankings.",
    discussion: """
      Methods, each with the university that it puts first:
        mean    lowest mean of the ranks.
        median  lowest median of the ranks; of two in the middle, their mean.
                R. Fagin, R. Kumar, D. Sivakumar, “Efficient similarity search and
                classification via rank aggregation”, SIGMOD 2003.
        borda   most points: in each list one for every university behind it, a
                half for every one beside it. J.-C. de Borda, “Mémoire sur les
                élections au scrutin”, 1781; C. Dwork, R. Kumar, M. Naor,
                D. Sivakumar, “Rank aggregation methods for the web”, WWW 2001.
        rrf     highest sum of 1 / (k + rank), k = 60. G. Cormack, C. Clarke,
                S. Büttcher, “Reciprocal rank fusion outperforms Condorcet and
                individual rank learning methods”, SIGIR 2009.

      A university that a list does not rank:
        last    stands one place behind the list's last rank; for borda those who
                are missing share the points that are left. For rrf the list adds
                nothing.
        ignore  has the mean or median of its other ranks; borda gives it no
                points, and nobody any for being before it.
        drop    is left out, also where it is missing in one list only.

      A band counts as its midpoint, one without an end (401+) as its first place. Equal results share a place. Rankings \
      without a year are those of the latest year that all of them have.

      Examples:
        gradatlas rankings combine ml ai --method borda
        gradatlas rankings combine ml ai --year 2021 --method rrf --k 60 --markdown
        gradatlas rankings combine ml@2022 ml@2021 --method mean --weight 2 \\
          --weight 1
      """)

  @Argument(
    help: ArgumentHelp("Two or more rankings, each perhaps with its year: ml@2022.", valueName: "ranking"),
    completion: .editions)
  var rankings: [EditionReference]

  @Option(help: ArgumentHelp("mean, median, borda or rrf.", valueName: "method"))
  var method: CombinationMethod

  @Option(help: ArgumentHelp("Editions of this year.", valueName: "year"), completion: .years)
  var year: Int?

  @Option(help: ArgumentHelp("What becomes of a university that a list does not rank: last, ignore or drop."))
  var missing = MissingPolicy.last

  @Option(help: ArgumentHelp("What a list counts; once for each of them, in their order.", valueName: "number"))
  var weight: [Double] = []

  @Option(help: ArgumentHelp("The constant of rrf.", valueName: "number"))
  var k: Double?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard rankings.count >= 2 else { throw ValidationError("name two or more rankings") }
    guard weight.isEmpty || weight.count == rankings.count else {
      throw ValidationError("write --weight once for each ranking, or not at all")
    }
    guard weight.allSatisfy({ $0 > 0 && $0.isFinite }) else { throw ValidationError("--weight is over 0") }
    if let k {
      guard method == .rrf else { throw ValidationError("--k goes with --method rrf") }
      guard k >= 0, k.isFinite else { throw ValidationError("--k is 0 or more") }
    }
  }

  func run() throws {
    let catalog = try database.openForReading()
    let names = try RankingYears.all(in: catalog.connection).editions(rankings, year: year)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw CatalogError(.sameThing(twice.ranking, twice.ranking, name: twice.description))
    }
    let editions = try names.map { try RankingEdition($0, in: catalog.connection) }
    let combination = RankCombination(
      editions, by: method, weights: weight.isEmpty ? nil : weight, missing: missing, k: k ?? 60)
    try write(combination)
    for note in combination.notes { StandardError.note(note) }
  }

  private func write(_ combination: RankCombination) throws {
    let isPerson = output.chosenFormat.reader == .person
    try output.sparing(database).write(
      columns: isPerson ? combination.columnsForPeople : combination.columnsForPrograms,
      rows: combination.entries.map { isPerson ? $0.cellsForPeople : $0.cellsForPrograms(method) })
  }
}

extension RankCombination {
  fileprivate var columnsForPeople: [Column] {
    [
      Column(key: "place", title: "Place"), Column(key: "university", title: "University"),
      Column(key: "score", title: scoreTitle, isNumeric: true),
    ] + editions.map { Column(key: $0.description, title: "\($0.ranking.uppercased()) (\($0.year))") }
  }

  fileprivate var columnsForPrograms: [Column] {
    [
      Column(key: "place", title: "Place", isNumeric: true), Column(key: "tied", title: "Tied"),
      Column(key: "university", title: "University"), Column(key: "slug", title: "Slug"),
      Column(key: "method", title: "Method"), Column(key: "score", title: "Score", isNumeric: true),
    ]
      + editions.flatMap { edition in
        [
          Column(key: "\(edition.ranking)_rank@\(edition.year)", title: "Rank", isNumeric: true),
          Column(key: "\(edition.ranking)_rank_printed@\(edition.year)", title: "Rank as printed"),
        ]
      }
  }

  private var scoreTitle: String {
    switch method {
    case .mean: "Mean rank"
    case .median: "Median rank"
    case .borda: "Borda points"
    case .rrf: "Sum of 1 / (k + rank)"
    }
  }

  /// What a reader must know of the list.
  fileprivate var notes: [String] {
    let years = Set(editions.map(\.year)).count > 1 ? ["the editions are of different years"] : []
    guard dropped > 0 else { return years }
    return years + ["\(dropped.counted("university")) left out for want of a rank"]
  }
}

extension RankCombination.Entry {
  fileprivate var cellsForPeople: [Cell] {
    [.text(place.text), .text(university), .real((score * 1e5).rounded() / 1e5)] + places.map { Cell($0?.text) }
  }

  fileprivate func cellsForPrograms(_ method: CombinationMethod) -> [Cell] {
    [
      Cell(place.rank?.first), .boolean(place.isShared), .text(university), .text(slug), .text(method.rawValue),
      .real(score),
    ] + places.flatMap { [Cell($0?.rank?.first), Cell($0.map { $0.rank?.description ?? "no rank" })] }
  }
}
