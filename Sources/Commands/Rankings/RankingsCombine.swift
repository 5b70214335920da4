import Answers
public import ArgumentParser
public import Catalog
import FilterLanguage
import Tables
import Terms
import Wording

extension CombinationMethod: ExpressibleByArgument {}

extension MissingPolicy: ExpressibleByArgument {}

extension PositionConvention: ExpressibleByArgument {}

extension EligibilityPolicy: ExpressibleByArgument {}

struct RankingsCombine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "combine", abstract: "Make one list out of several rankings.", discussion: CombinationHelp.text)

  @Argument(
    help: ArgumentHelp("Two or more rankings, each perhaps with its year: ml@2022.", valueName: "ranking"),
    completion: .editions)
  var rankings: [EditionReference]

  @Option(help: ArgumentHelp("mean, median, borda, rrf, z or minmax.", valueName: "method"))
  var method: CombinationMethod

  @Option(help: ArgumentHelp("Editions of this year.", valueName: "year"), completion: .years)
  var year: Int?

  @Option(help: ArgumentHelp("What becomes of a university that a list does not rank: last, ignore or drop."))
  var missing = MissingPolicy.last

  @Option(help: ArgumentHelp("What a shared rank and a band count: average or printed.", valueName: "convention"))
  var positions = PositionConvention.average

  @Option(
    help: ArgumentHelp(
      "Whether lists of one country, and parts of longer lists, speak of others: recognised or everybody.",
      valueName: "whom"))
  var eligible = EligibilityPolicy.recognised

  @Option(
    help: ArgumentHelp(
      "What a list counts, such as 2 or 0.5; once for each of them, in their order.", valueName: "number"))
  var weight: [String] = []

  @Option(help: ArgumentHelp("The constant of rrf. Default: 60.", valueName: "number"))
  var k: String?

  @OptionGroup var universities: UniversityFilterOptions

  @Option(help: ArgumentHelp("Only the first rows of the result.", valueName: "n"))
  var limit: Int?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard rankings.count >= 2 else { throw ValidationError("name two or more rankings") }
    guard rankings.count <= 1000 else { throw ValidationError("name up to 1,000 rankings") }
    guard weight.isEmpty || weight.count == rankings.count else {
      throw ValidationError("write --weight once for each ranking, or not at all")
    }
    _ = try weights
    if k != nil {
      guard method == .rrf else { throw ValidationError("--k goes with --method rrf") }
      _ = try constant
    }
    guard positions == .average || !method.usesScores && method != .borda else {
      throw ValidationError("--positions printed goes with mean, median and rrf")
    }
    if let limit, limit < 1 { throw ValidationError("--limit is 1 or more") }
  }

  func run() throws {
    let catalog = try database.openForReading()
    let rules = try CombinationRules(
      weights: weights, missing: missing, positions: positions, eligibility: eligible, k: constant)
    let combination = try catalog.combination(
      of: catalog.distinctEditions(rankings, year: year), by: method, where: universities.filter,
      limit: limit, rules)
    try output.sparing(database).show(combination)
  }

  private var weights: [ExactDecimal]? {
    get throws { weight.isEmpty ? nil : try weight.map { try Self.number($0, for: "--weight", isOver: true) } }
  }

  private var constant: ExactDecimal {
    get throws { try k.map { try Self.number($0, for: "--k", isOver: false) } ?? 60 }
  }

  private static func number(_ text: String, for option: String, isOver: Bool) throws -> ExactDecimal {
    if let number = ExactDecimal(text), !isOver || !number.isZero { return number }
    let isTooLow = ExactDecimal(text) != nil || (text.hasPrefix("-") && ExactDecimal(text.dropFirst()) != nil)
    guard !isTooLow else { throw ValidationError("\(option) is \(isOver ? "over 0" : "0 or more")") }
    throw ValidationError(
      "`\(text)` is not taken for \(option): write a number such as 2 or 0.5, with at most "
        + "\(ExactDecimal.mostWholeDigits) digits before the point and \(ExactDecimal.mostDecimals) behind it")
  }
}
