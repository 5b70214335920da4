import Answers
import Catalog
import Wording

/// What a catalogue is like at the moment.
struct CatalogState: Sendable {
  let universities: Int
  let programs: Int
  let editions: Int
  /// The newest change; nil in a catalogue without any.
  let change: (id: Int64, madeAt: String)?

  init(_ catalog: borrowing CatalogFile) throws {
    universities = try catalog.count(of: Listing(.universities))
    programs = try catalog.count(of: Listing(.programs))
    editions = try catalog.editionList().editions.count
    change = try catalog.log(limit: 1).entries.first.map { ($0.id, $0.madeAt) }
  }

  /// `11 universities, 13 programs and 4 editions of rankings. Change 12, of 2022-11-30.`
  var sentence: String {
    let held = """
      \(ListSubject.universities.counted(universities)), \(ListSubject.programs.counted(programs)) and \
      \(editions.counted("edition")) of rankings.
      """
    return held + (change.map { " Change \($0.id), of \($0.madeAt.prefix(10))." } ?? "")
  }
}
