import SQLiteStorage

/// Which parts of a search each row of the index has, where none has all.
struct SearchMasks {
  /// The sets of parts that rows have which have the most, each once, a bit a part.
  let best: [UInt64]
  /// How many parts those are.
  let mostCount: Int

  /// - Parameter kinds: What may be found; everything where it is empty.
  init(of wanted: SearchWanted, _ kinds: Set<SearchKind>, in connection: borrowing Connection) throws {
    var masks: [Int64: UInt64] = [:]
    for index in wanted.parts.indices {
      try wanted.index([], of: [index]).forEachRowID(in: connection) { rowID in
        guard kinds.isEmpty || SearchKind(rowID: rowID).map(kinds.contains) == true else { return }
        masks[rowID, default: 0] |= 1 << UInt64(index)
      }
    }
    let most = masks.values.lazy.map(\.nonzeroBitCount).max() ?? 0
    mostCount = most
    best = Set(masks.values.lazy.filter { $0.nonzeroBitCount == most }).sorted()
  }
}

extension SearchKind {
  /// The kind of a row of the index by its number, which is 8 times the id of its thing and the kind's own.
  fileprivate init?(rowID: Int64) {
    switch rowID % 8 {
    case 1, 2: self = .university
    case 3: self = .program
    case 4: self = .track
    case 5: self = .course
    case 6, 7: self = .focusArea
    default: return nil
    }
  }
}
