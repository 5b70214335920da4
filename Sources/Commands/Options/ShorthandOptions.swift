import ArgumentParser
import Catalog
import FilterLanguage

/// Short forms of the filters that are asked for most, over what has focus areas and ranks.
struct ShorthandOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Covers this focus area; all of them where given more than once.", valueName: "area"),
    completion: .names(of: .focusArea))
  var focus: [String] = []

  @Option(
    help: ArgumentHelp(
      "Called so or covers such an area, word by word; all of them where given more than once.", valueName: "words"),
    completion: .names(of: .focusArea))
  var about: [String] = []

  @OptionGroup var place: PlaceShorthands

  @Option(
    help: ArgumentHelp("Ranked so high, such as ml:10.", valueName: "ranking:rank"), completion: .rankings,
    transform: MaximumRank.init(parsing:))
  var maxRank: [MaximumRank] = []

  /// The same as filters.
  ///
  /// - Parameter known: The catalogue's name for a user's; throws where it knows none.
  func filters(_ known: (NamedThing, String) throws -> String) throws -> [Filter] {
    try focus.map { .comparison(field: "focus", .equal, .text(try known(.focusArea, $0))) }
      + about.map { .comparison(field: "about", .equal, .text($0)) } + place.filters(known) + maxRank.map(\.filter)
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

extension ShorthandOptions: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    focus = try words.texts("--focus")
    about = try words.texts("--about")
    place = try words.read()
    maxRank = try words.texts("--max-rank").map(MaximumRank.init(parsing:))
  }
}
