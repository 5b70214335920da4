import Articles
import SQLiteStorage
import Terms

/// Whose name an alias is.
private enum AliasOwner {
  case university(Int64, isShared: Bool)
  case focusArea(Int64, FocusAreaRelation)
}

extension Connection {
  /// Takes over rows with further names of universities and focus areas.
  func importAliases(_ rows: [ImportRow], from source: FactSource, _ report: inout SeedReport) throws {
    var problems: [ImportProblem] = []
    var finder = try UniversityFinder(in: self)
    let areas = try FocusAreaNames(in: self)
    let owners = rows.map { owner($0, &finder, areas, &problems) }
    guard problems.isEmpty else { throw ImportProblems(problems) }
    var claims = try UniversityNames(in: self)
    for (row, owner) in zip(rows, owners) {
      let alias = row.text(.alias) ?? ""
      switch owner {
      case .university(let id, let isShared)?:
        try addAlias(alias, isShared: isShared, to: id, from: source, &claims, &report)
      case .focusArea(let id, let relation)?:
        try addAlias(alias, relation: relation.rawValue, to: id, from: source, &report)
      case nil: continue
      }
    }
  }

  private func owner(
    _ row: ImportRow, _ finder: inout UniversityFinder, _ areas: FocusAreaNames, _ problems: inout [ImportProblem]
  ) -> AliasOwner? {
    if row.cells[.alias] == nil { problems.append(ImportProblem(.empty(.alias), at: row.position)) }
    switch (row.cells[.university], row.cells[.focusArea]) {
    case (.some, nil):
      let isShared = row.isShared(&problems)
      return row.university(&finder, &problems).map { .university($0, isShared: isShared) }
    case (nil, .some(let cell)):
      let relation = row.relation(&problems)
      return focusArea(cell, areas, &problems).map { .focusArea($0, relation) }
    default:
      problems.append(ImportProblem(.noOwner, at: row.position))
      return nil
    }
  }

  private func focusArea(
    _ cell: ImportCell, _ areas: FocusAreaNames, _ problems: inout [ImportProblem]
  ) -> Int64? {
    if let id = areas.id(of: cell.text) { return id }
    let isAmbiguous = areas.synonymIDs(of: cell.text).count > 1
    let reason: ImportProblem.Reason = isAmbiguous ? .ambiguousFocusArea(cell.text) : .unknownFocusArea(cell.text)
    problems.append(ImportProblem(reason, at: cell.position))
    return nil
  }

  /// Takes over rows about focus areas.
  func importFocusAreas(_ rows: [ImportRow], from source: FactSource, _ report: inout SeedReport) throws {
    var problems: [ImportProblem] = []
    let own = Set(try self.rows("SELECT name FROM focus_area") { FoldedKey($0.text(0)) })
    var first: [FoldedKey: ImportRow] = [:]
    for row in rows { check(row, own, &first, &problems) }
    guard problems.isEmpty else { throw ImportProblems(problems) }
    var areas = try FocusAreaNames(in: self)
    for row in rows {
      let id = try focusAreaID(row.text(.name) ?? "", from: source, areas: &areas, &report)
      for (field, relation) in [(ImportField.aliases, FocusAreaRelation.exact), (.abbreviations, .abbreviation)] {
        for alias in row.items(field) {
          try addAlias(alias, relation: relation.rawValue, to: id, from: source, &report)
        }
      }
    }
  }

  private func check(
    _ row: ImportRow, _ own: Set<FoldedKey>, _ first: inout [FoldedKey: ImportRow], _ problems: inout [ImportProblem]
  ) {
    let name = row.text(.name) ?? ""
    let key = FoldedKey(name)
    if key.isEmpty { problems.append(ImportProblem(.empty(.name), at: row.position(.name))) }
    if let other = first[key] {
      let reason = ImportProblem.Reason.sameRow(name: name, as: other.text(.name) ?? "", first: other.position)
      problems.append(ImportProblem(reason, at: row.position))
    }
    first[key] = row
    for field in [ImportField.aliases, .abbreviations] {
      for alias in row.items(field) where FoldedKey(alias) != key && own.contains(FoldedKey(alias)) {
        problems.append(ImportProblem(.otherFocusArea(alias), at: row.position(field)))
      }
    }
  }
}

extension ImportRow {
  fileprivate func isShared(_ problems: inout [ImportProblem]) -> Bool {
    guard let text = text(.shared) else { return false }
    switch text.lowercased() {
    case "yes", "true", "1": return true
    case "no", "false", "0": return false
    default:
      problems.append(ImportProblem(.malformed(.shared, text), at: position(.shared)))
      return false
    }
  }

  fileprivate func relation(_ problems: inout [ImportProblem]) -> FocusAreaRelation {
    guard let text = text(.relation) else { return .exact }
    if let relation = FocusAreaRelation(rawValue: text.lowercased()) { return relation }
    problems.append(ImportProblem(.malformed(.relation, text), at: position(.relation)))
    return .exact
  }
}
