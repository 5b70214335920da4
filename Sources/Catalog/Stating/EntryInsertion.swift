import Articles
import SQLiteStorage
import Terms

/// How many entries one statement inserts: each run of a statement costs as much as several of its rows.
private let batch = 100

extension Connection {
  /// Inserts entries that an edition does not have, best in the order of their universities: then the table and its
  /// index grow at few places.
  func insert(_ entries: some Collection<StatedEntry>, into edition: Int64) throws {
    var rest = entries[...]
    while !rest.isEmpty {
      let count = rest.count < batch ? 1 : batch
      try withStatement(Self.insertion(of: count)) { statement in
        try statement.bind(edition, at: 1)
        repeat {
          try statement.bind(rest.prefix(count))
          try statement.run()
          rest = rest.dropFirst(count)
        } while rest.count >= count && !rest.isEmpty
      }
    }
  }

  /// A statement for so many entries of one edition, which is its first parameter.
  private static func insertion(of count: Int) -> String {
    """
    INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_last, rank_is_open, is_tied, score)
    VALUES \(Array(repeating: "(?1, ?, ?, ?, ?, ?, ?)", count: count).joined(separator: ", "))
    """
  }
}

extension Statement {
  /// Binds entries behind their edition: the university, the rank's four columns, and the score.
  fileprivate func bind(_ entries: some Collection<StatedEntry>) throws(DatabaseError) {
    var index = 2
    for entry in entries {
      try bind(entry.university, at: index)
      try bind(entry.rank, at: index + 1)
      if let score = entry.score { try bind(score, at: index + 5) } else { try bindNull(at: index + 5) }
      index += 6
    }
  }

  /// Binds a rank to four parameters: rank, rank_last, rank_is_open, is_tied.
  func bind(_ rank: PrintedRank?, at index: Int) throws(DatabaseError) {
    guard let rank else {
      try bindNull(at: index)
      try bindNull(at: index + 1)
      try bind(0 as Int64, at: index + 2)
      return try bind(0 as Int64, at: index + 3)
    }
    try bind(Int64(rank.first), at: index)
    if let last = rank.last { try bind(Int64(last), at: index + 1) } else { try bindNull(at: index + 1) }
    try bind(rank.isOpen, at: index + 2)
    try bind(rank.isTied, at: index + 3)
  }
}
