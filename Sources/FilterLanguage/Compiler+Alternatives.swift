import SQLText

/// Conditions of several fields beside OR, each of which gives keys of rows.
extension Compiler {
  /// What one field gives: its place among the conditions, the key, and `SELECT …` of the keys.
  typealias Alternative = (place: Int, key: SQLText, rows: SQLText)

  /// SQLite allows 500 SELECTs in a compound one, and a field has fewer than 10.
  private static let most = 32

  func alternatives(_ asked: some Sequence<Asked>) -> [Alternative] {
    asked.compactMap { place, use, terms in
      let terms = JoinedTerms(terms: terms, junction: .or)
      return switch use.source {
      case .column: nil
      case .lookup(let lookup): (place, lookup.key, lookup.rows(terms))
      case .membership(let membership): (place, membership.key, membership.rows(terms))
      }
    }.sorted { $0.place < $1.place }
  }

  /// One subquery for several fields, at their first place: SQLite otherwise works out each of them twice, once to find
  /// its rows and once to look at those of the others.
  func joined(_ alternatives: [Alternative]) -> [(places: [Int], clause: Clause)] {
    let groups = reached(alternatives).grouped(by: \.key, most: Self.most)
    return groups.filter { $0.count > 1 }.map { group in
      let rows = group.map(\.rows).joined(separator: " UNION ALL ")
      return (group.map(\.place), Clause("\(group[0].key) IN (\(rows))"))
    }
  }

  /// The alternatives by the rows' own key, where that is also the key of one of them.
  private func reached(_ alternatives: [Alternative]) -> [Alternative] {
    let keys = alternatives.map(\.key)
    return alternatives.map { one in
      guard let reach = reaches.first(where: { $0.key == one.key && keys.contains($0.rowKey) }) else { return one }
      return (one.place, reach.rowKey, reach.rows(one.rows))
    }
  }
}

extension Sequence {
  /// The elements of one key together, at the place of the first; of more than `most`, the others in a further group.
  func grouped(by key: (Element) -> SQLText, most: Int = .max) -> [[Element]] {
    var groups: [(key: SQLText, elements: [Element])] = []
    for element in self {
      let key = key(element)
      if let index = groups.firstIndex(where: { $0.key == key && $0.elements.count < most }) {
        groups[index].elements.append(element)
      } else {
        groups.append((key, [element]))
      }
    }
    return groups.map(\.elements)
  }
}
