import SQLiteStorage

/// A source as an edition names it.
struct StoredSource {
  let title: String
  let publisher: String?
  let year: Int?
  let url: String?
  /// Whether nobody read it from a file.
  let isByHand: Bool

  /// `Title. Publisher, 2022`.
  var words: String {
    let when = [publisher, year.map { String($0) }].compactMap { $0 }.joined(separator: ", ")
    return when.isEmpty ? title : "\(title). \(when)"
  }

  /// The title with who edited by hand what it stands behind.
  func editedTitle(_ author: ChangeAuthor) -> String {
    "\(title), edited by hand" + (author.name.map { " by \($0)" } ?? "")
  }
}

extension Connection {
  func storedSource(_ id: Int64) throws -> StoredSource {
    try first("SELECT title, publisher, year, url, sha256 IS NULL FROM source WHERE id = ?", [.integer(id)]) { row in
      StoredSource(
        title: row.text(0), publisher: row.optionalText(1), year: row.optionalInt(2), url: row.optionalText(3),
        isByHand: row.bool(4))
    } ?? StoredSource(title: "", publisher: nil, year: nil, url: nil, isByHand: false)
  }

  /// The row of an edition's source: the one that is stated, or else the author's own word of this day.
  func source(_ stated: EditSource?, by author: ChangeAuthor) throws -> Int64 {
    var report = SeedReport()
    return try register(stated, by: author, &report).id
  }

  func rename(_ ranking: String, to name: String) throws {
    try run("UPDATE ranking SET name = ? WHERE slug = ?", [.text(name), .text(ranking)])
  }

  func remove(_ universities: [Int64], from edition: Int64) throws {
    for university in universities {
      try run(
        "DELETE FROM ranking_entry WHERE ranking_edition_id = ? AND university_id = ?",
        [.integer(edition), .integer(university)])
    }
  }
}
