import SQLiteStorage
import Terms

@testable import Catalog

/// Two names that publishers and the Research Organization Registry print, of one institution or of two.
///
/// The pairs are facts from the files of publishers and from <https://ror.org>, whose data is in the public domain (CC0).
struct SpellingPair: Sendable, CustomStringConvertible {
  let names: (String, String)
  /// Codes of ISO 3166-1.
  let countries: (String, String)
  let kind: String
  /// Whether the spelling alone decides that they are one.
  let isDecidedBySpelling: Bool

  /// Spellings of one institution.
  static let thatMeet = read("meet").map { row in
    SpellingPair(
      names: (PrintedName(row[0]).text, PrintedName(row[1]).text), countries: (row[2], row[2]), kind: row[3],
      isDecidedBySpelling: row[4] == "by_name")
  }

  /// Names of two institutions.
  static let thatStayApart = read("apart").map { row in
    SpellingPair(names: (row[0], row[1]), countries: (row[2], row[3]), kind: row[4], isDecidedBySpelling: true)
  }

  var description: String { "\(kind): \(names.0) (\(countries.0)) / \(names.1) (\(countries.1))" }

  private static func read(_ name: String) -> [[String]] {
    guard let text = try? fixture("names/\(name).tsv") else { return [] }
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    }
  }

  /// In the other order.
  var turned: SpellingPair {
    SpellingPair(
      names: (names.1, names.0), countries: (countries.1, countries.0), kind: kind,
      isDecidedBySpelling: isDecidedBySpelling)
  }

  /// Whether the second name is taken for the first in a catalogue of that alone.
  func meets(withCountries: Bool, in connection: borrowing Connection) throws -> Bool {
    var finder = try UniversityFinder(in: connection)
    let place = Place(statedCity: nil, state: nil, country: withCountries ? countries.0 : nil)
    finder.add(names.0, place.map { KnownPlace($0) }, [], of: 1)
    var mention = UniversityMention(names.1)
    if withCountries { mention.country = countries.1 }
    if case .success = finder.find(mention) { return true }
    return false
  }
}
