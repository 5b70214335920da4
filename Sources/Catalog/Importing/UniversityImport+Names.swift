import Articles
import SQLiteStorage
import Terms

extension Connection {
  /// What each new university is to be called, where that is not what its row says.
  func newNames(
    of rows: [ResolvedUniversity], _ problems: inout [ImportProblem]
  ) throws -> [Int: String] {
    var groups: [FoldedKey: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      if case .known = row.resolution { continue }
      groups[.university(row.row.name), default: []].append(index)
    }
    var names: [Int: String] = [:]
    for group in groups.values {
      let qualifiers = Self.qualifiers(of: group.map { rows[$0] })
      for (index, qualifier) in zip(group, qualifiers) {
        guard let qualifier else {
          report(index, of: group, qualifiers, rows, &problems)
          continue
        }
        if !qualifier.isEmpty { names[index] = "\(rows[index].row.name) (\(qualifier))" }
      }
    }
    try refuseTaken(rows, names, &problems)
    return names
  }

  /// Empty for a university that has its name for itself; nil for one that nothing tells apart.
  private static func qualifiers(of group: [ResolvedUniversity]) -> [String?] {
    guard group.count == 1 else { return SharedNames.qualifiers(group.map(\.row.location)) }
    guard case .namesake(let known) = group[0].resolution else { return [""] }
    return [SharedNames.qualifier(of: group[0].row.location, besides: known)]
  }

  /// Tells of a row that nothing tells apart. Among several of a name the first is told of by those behind it, unless
  /// each of those is a university of its own.
  private func report(
    _ index: Int, of group: [Int], _ qualifiers: [String?], _ rows: [ResolvedUniversity],
    _ problems: inout [ImportProblem]
  ) {
    let (row, first) = (rows[index].row, rows[group[0]].row)
    let reason: ImportProblem.Reason
    if index != group[0] {
      reason = .sameUniversity(name: row.name, as: first.name, first: first.row.position)
    } else {
      guard qualifiers.dropFirst().allSatisfy({ $0 != nil }) else { return }
      reason = .nameTaken(row.name)
    }
    problems.append(ImportProblem(reason, at: row.row.position(.name)))
  }

  private func refuseTaken(
    _ rows: [ResolvedUniversity], _ names: [Int: String], _ problems: inout [ImportProblem]
  ) throws {
    for (index, row) in rows.enumerated() {
      if case .known = row.resolution { continue }
      let name = names[index] ?? row.row.name
      let isTaken = try first("SELECT 1 FROM university WHERE name = ?", [.text(name)]) { _ in true } ?? false
      if isTaken { problems.append(ImportProblem(.nameTaken(name), at: row.row.row.position(.name))) }
    }
  }
}
