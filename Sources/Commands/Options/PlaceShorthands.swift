import ArgumentParser
import Catalog
import FilterLanguage

/// Short forms of filters by university and place, which every list has.
struct PlaceShorthands: ParsableArguments {
  @Option(
    help: ArgumentHelp("Of this university: name, alias or slug.", valueName: "name"),
    completion: .names(of: .university))
  var university: [String] = []

  @Option(
    help: ArgumentHelp("In this state, by name or code; any of them where given more than once.", valueName: "state"),
    completion: .names(of: .state))
  var state: [String] = []

  @Option(
    help: ArgumentHelp(
      "In this country, by name or code; any of them where given more than once.", valueName: "country"),
    completion: .names(of: .country))
  var country: [String] = []

  /// The same as filters.
  ///
  /// - Parameter known: The catalogue's name for a user's; throws where it knows none.
  func filters(_ known: (NamedThing, String) throws -> String) throws -> [Filter] {
    try any("university", university.map { try known(.university, $0) })
      + any("state", state.map { try known(.state, $0) }) + any("country", country.map { try known(.country, $0) })
  }

  private func any(_ field: FieldReference, _ values: [String]) -> [Filter] {
    switch values.count {
    case 0: []
    case 1: [.comparison(field: field, .equal, .text(values[0]))]
    default: [.isIn(field: field, values.map { .text($0) })]
    }
  }
}

extension PlaceShorthands: PlainlyRead {
  mutating func read(_ words: inout PlainWords) throws {
    university = try words.texts("--university")
    state = try words.texts("--state")
    country = try words.texts("--country")
  }
}
