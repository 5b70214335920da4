import Terms

/// Looks at an edition as an edit by hand leaves it, as an import does at one from a file.
struct EditedEditionCheck {
  private let name: EditionName
  private let nameOf: (Int64) -> String

  /// - Parameter nameOf: The name of a university by its row.
  init(_ name: EditionName, nameOf: @escaping (Int64) -> String) {
    self.name = name
    self.nameOf = nameOf
  }

  /// What an editor should look at that was not so before.
  func warnings(before: [Int64: StatedEntry], after: [Int64: StatedEntry]) -> [RankingImportWarning] {
    let known = warnings(of: before)
    return warnings(of: after).filter { !known.contains($0) }
  }

  private func warnings(of entries: [Int64: StatedEntry]) -> [RankingImportWarning] {
    let universities = entries.keys.sorted()
    let pending = universities.indices.compactMap { index in
      entries[universities[index]].map {
        PendingEdition.Entry(Int32(index), $0.rank, score: $0.score, line: 0)
      }
    }
    let check = EditionCheck("\(name.ranking) \(name.year)", pending) { nameOf(universities[Int($0)]) }
    return check.warnings(check.counting)
  }
}
