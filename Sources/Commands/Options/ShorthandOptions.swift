import ArgumentParser
import Catalog
import FilterLanguage

/// Short forms of the filters that are asked for most.
struct ShorthandOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Covers this focus area; all of them where given more than once.", valueName: "area"))
  var focus: [String] = []

  @Option(help: ArgumentHelp("Of this university: name, alias or slug.", valueName: "name"))
  var university: [String] = []

  @Option(
    help: ArgumentHelp("In this state, by name or code; any of them where given more than once.", valueName: "state"))
  var state: [String] = []

  @Option(
    help: ArgumentHelp(
      "In this country, by name or code; any of them where given more than once.", valueName: "country"))
  var country: [String] = []

  @Option(
    help: ArgumentHelp("Ranked so high in the latest edition, such as ml:10.", valueName: "ranking:rank"),
    transform: MaximumRank.init(parsing:))
  var maxRank: [MaximumRank] = []

  /// The same as filters.
  ///
  /// - Parameter known: The catalogue's name for a user's; throws where it knows none.
  func filters(_ known: (NamedThing, String) throws -> String) throws -> [Filter] {
    try focus.map { .comparison(field: "focus", .equal, .text(try known(.focusArea, $0))) }
      + any("university", university.map { try known(.university, $0) })
      + any("state", state.map { try known(.state, $0) })
      + any("country", country.map { try known(.country, $0) }) + maxRank.map(\.filter)
  }

  private func any(_ field: FieldReference, _ values: [String]) -> [Filter] {
    switch values.count {
    case 0: []
    case 1: [.comparison(field: field, .equal, .text(values[0]))]
    default: [.isIn(field: field, values.map { .text($0) })]
    }
  }
}

/// `ml:10`: the rank in a ranking that must be reached.
struct MaximumRank {
  let ranking: String
  let rank: Int64

  init(parsing argument: String) throws {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let rank = Int64(parts[1]), rank >= 1 else {
      throw ValidationError("write a ranking and a rank of 1 or more, such as ml:10")
    }
    ranking = String(parts[0])
    self.rank = rank
  }

  var filter: Filter { .comparison(field: FieldReference("\(ranking)_rank"), .lessOrEqual, .integer(rank)) }
}
