package import SQLiteStorage
import Wording

/// What can be exported by its name.
public enum ExportSubject: Sendable {
  /// A list, as the command of that name gives it.
  case list(ListSubject)
  /// A table or a view.
  case relation(Relation)

  /// Finds it by its name; a list goes before a table that another tool gave the same name.
  ///
  /// - Throws: `.unknownName` with the nearest names.
  package init(named name: String, in connection: borrowing Connection) throws {
    if let subject = ListSubject(rawValue: name) {
      self = .list(subject)
      return
    }
    let relations = try Relation.all(in: connection)
    guard let relation = relations.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      let names = ListSubject.allCases.map(\.rawValue) + relations.map(\.name)
      throw CatalogError(
        .unknownName(
          name, what: "table, view or list", candidates: NearestNames.find(name, among: names, count: 3)))
    }
    self = .relation(relation)
  }

  /// Every name, lists first.
  package static func names(in connection: borrowing Connection) throws -> [String] {
    try ListSubject.allCases.map(\.rawValue) + Relation.all(in: connection).map(\.name)
  }
}
