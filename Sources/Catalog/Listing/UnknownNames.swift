package import FilterLanguage
package import SQLiteStorage
import SQLText
import Wording

/// A name in a filter that nothing in the catalogue has, so that comparing with it finds nothing.
public struct UnknownName: Sendable, Equatable {
  /// What kind of thing was meant; nil for what a program is about.
  public let thing: NamedThing?
  /// The name in the filter.
  public let name: String
  /// The nearest names, best first.
  public let nearest: [String]
}

extension Filter {
  /// The names that `focus`, `university`, `state`, `country`, `region` and `subregion` are compared with, by `=` or `IN`,
  /// and that the catalogue does not know, also not as an alias or code, and the texts of `about` that no program is about.
  package func unknownNames(in connection: borrowing Connection) throws -> [UnknownName] {
    try unknownThings(in: connection) + unknownSubjects(in: connection)
  }

  private func unknownSubjects(in connection: borrowing Connection) throws -> [UnknownName] {
    try texts(equalTo: ["about"]).compactMap { text in
      let programs = DetailFields.programs(about: text)
      let query = "SELECT 1 FROM (\(programs.text)) AS known LIMIT 1"
      if try connection.first(query, programs.values, { _ in true }) == true { return nil }
      let areas = try NamedThing.focusArea.names(in: connection)
      return UnknownName(thing: nil, name: text, nearest: NearestNames.find(text, among: areas, count: 3))
    }
  }

  private func unknownThings(in connection: borrowing Connection) throws -> [UnknownName] {
    try NamedThing.allCases.flatMap { thing in
      try texts(equalTo: thing.fieldNames).compactMap { name in
        do {
          let known = try thing.name(for: name, in: connection)
          return known == name ? nil : UnknownName(thing: thing, name: name, nearest: [known])
        } catch let error as CatalogError {
          return UnknownName(thing: thing, name: name, nearest: error.candidates)
        }
      }
    }
  }
}

extension NamedThing {
  /// What a field's values are names of.
  ///
  /// - Parameter field: The field's name in lower case.
  public init?(field: String) {
    if field == "about" {
      self = .focusArea
      return
    }
    guard let thing = Self.allCases.first(where: { $0.fieldNames.contains(field) }) else { return nil }
    self = thing
  }

  /// The names of the field that holds such names, in lower case.
  fileprivate var fieldNames: Set<String> {
    switch self {
    case .focusArea: ["focus", "focus_area", "focus_areas"]
    case .university: ["university"]
    case .state: ["state"]
    case .country: ["country"]
    case .region: ["region"]
    case .subregion: ["subregion"]
    }
  }
}
