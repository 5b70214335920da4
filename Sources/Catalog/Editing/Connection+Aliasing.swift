import SQLiteStorage
import Terms
import Wording

/// What goes by aliases.
enum NamedByAliases {
  case university(Int64)
  case focusArea(Int64)
}

extension Connection {
  /// The university or focus area that a target names.
  ///
  /// - Throws: `.unknownName`, `.ambiguousName`, and `.nameOfTwoKinds` where there is one of each.
  func find(_ target: AliasTarget) throws -> NamedByAliases {
    switch target.kind {
    case .university: return .university(try universityID(named: target.name))
    case .focusArea: return .focusArea(try focusAreaID(named: target.name))
    default: break
    }
    let universities = try universityIDs(named: target.name)
    let areas = try FocusAreaNames(in: self)
    switch (universities.isEmpty, areas.id(of: target.name)) {
    case (true, let area?): return .focusArea(area)
    case (true, nil) where !areas.synonymIDs(of: target.name).isEmpty:
      return .focusArea(try focusAreaID(named: target.name))
    case (false, nil): return .university(try universityID(named: target.name))
    case (false, .some): throw CatalogError(.nameOfTwoKinds(target.name))
    case (true, nil):
      let areas = NearestNames.find(target.name, among: try NamedThing.focusArea.names(in: self), count: 2)
      let universities = try universitiesLike(target.name, count: 3)
      throw CatalogError(
        .unknownName(
          target.name, what: "university or focus area", candidates: Array((areas + universities).prefix(3))))
    }
  }

  func addAliases(_ aliases: [String], to target: AliasTarget, _ meaning: AliasMeaning, _ work: inout EditWork) throws {
    switch try find(target) {
    case .university(let id):
      guard meaning.relation == .exact else {
        throw EditError(.badValue(meaning.relation.rawValue, field: "relation", expected: "that is for a focus area"))
      }
      try addAliases(aliases, toUniversity: id, isShared: meaning.isShared, &work)
    case .focusArea(let id):
      guard !meaning.isShared else {
        throw EditError(.badValue("yes", field: "shared", expected: "that is for a university"))
      }
      try addAliases(aliases, toFocusArea: id, meaning.relation, &work)
    }
  }

  /// - Throws: `.aliasTaken` for a name that another university has for itself alone.
  func addAliases(_ aliases: [String], toUniversity id: Int64, isShared: Bool, _ work: inout EditWork) throws {
    for alias in try aliases.map({ try $0.checkedName(for: "alias") }) {
      if !isShared {
        let others = try UniversityNames(in: self).ids(of: [alias]).subtracting([id])
        if let other = try universityNames(of: others).first {
          throw EditError(.aliasTaken(alias, kind: .university, by: other))
        }
      }
      let key = try name(of: "university", id).map { FoldedKey.university($0) }
      guard key != .university(alias) else { continue }
      try addAlias(alias, isShared: isShared, to: id, from: work.source, &work.report)
    }
  }

  /// - Throws: `.aliasTaken` for a name that means another area.
  func addAliases(
    _ aliases: [String], toFocusArea id: Int64, _ relation: FocusAreaRelation, _ work: inout EditWork
  ) throws {
    for alias in try aliases.map({ try $0.checkedName(for: "alias") }) {
      let areas = try FocusAreaNames(in: self)
      let meant = areas.id(of: alias)
      if relation == .exact || relation == .abbreviation, let meant, meant != id {
        throw EditError(.aliasTaken(alias, kind: .focusArea, by: try name(of: "focus_area", meant) ?? ""))
      }
      guard try name(of: "focus_area", id).map({ FoldedKey($0) }) != FoldedKey(alias) else { continue }
      try addAlias(alias, relation: relation.rawValue, to: id, from: work.source, &work.report)
      try run(
        """
        UPDATE focus_area_alias SET relation = ?1, source_id = ?2
        WHERE focus_area_id = ?3 AND alias = ?4 AND relation <> ?1
        """, [.text(relation.rawValue), .integer(work.source.id), .integer(id), .text(alias)])
    }
  }

  /// - Throws: `.noSuchAlias`.
  func removeAliases(_ aliases: [String], of target: AliasTarget) throws {
    let (table, owner, id): (StaticString, StaticString, Int64) =
      switch try find(target) {
      case .university(let id): ("university", "university", id)
      case .focusArea(let id): ("focus_area", "focus_area", id)
      }
    for alias in aliases {
      let known = try rows("SELECT id, alias FROM \(table)_alias WHERE \(owner)_id = ? ORDER BY alias", [.integer(id)])
      {
        (id: $0.int64(0), alias: $0.text(1))
      }
      guard let row = known.first(where: { FoldedKey($0.alias) == FoldedKey(alias) }) else {
        let name = try name(of: table, id) ?? ""
        let nearest = NearestNames.find(alias, among: known.map(\.alias), count: 3)
        throw EditError(.noSuchAlias(alias, of: name, candidates: nearest))
      }
      try run("DELETE FROM \(table)_alias WHERE id = ?", [.integer(row.id)])
    }
  }
}
