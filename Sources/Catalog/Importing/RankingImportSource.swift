import SQLiteStorage

/// The source that a ranking's file is, which gets a row when anything is taken from it.
///
/// Its year and digest are known when all of the file was read. Until then the row bears a title that no other has.
struct RankingImportSource {
  let title: String
  let options: RankingImportOptions
  fileprivate(set) var id: Int64?

  /// Named after the ranking where a name was given, else after the file.
  init(_ options: RankingImportOptions) {
    self.options = options
    title = options.name ?? options.fileName
  }
}

extension Connection {
  /// The row of the file's source, made on first use.
  func id(of source: inout RankingImportSource) throws -> Int64 {
    if let id = source.id { return id }
    let id = try insert(
      into: "source",
      [
        "title": .text("\(source.title) (\(lastInsertRowID), being loaded)"),
        "publisher": Value(source.options.publisher), "published_on": Value(source.options.publishedOn),
        "url": Value(source.options.url), "loaded_at": .text(try now()),
      ])
    source.id = id
    return id
  }

  /// Gives the source its title, year and digest; where the catalogue has a row of that identity already, that is
  /// revised, and stands behind everything that was taken from the file.
  func complete(_ source: inout RankingImportSource, year: Int?, sha256: String?) throws {
    guard let id = source.id else { return }
    let identity = [Value(source.title), Value(source.options.publisher), Value(year)]
    let known = try first(
      """
      SELECT id FROM source WHERE title = ? AND ifnull(publisher, '') = ifnull(?, '') AND ifnull(year, 0) = ifnull(?, 0)
      """, identity
    ) { $0.int64(0) }
    guard let known else {
      return try run(
        "UPDATE source SET title = ?, publisher = ?, year = ?, sha256 = ? WHERE id = ?",
        identity + [Value(sha256), .integer(id)])
    }
    try handOver(from: id, to: known)
    try run(
      """
      UPDATE source SET sha256 = ?, url = ifnull(?, url), published_on = ifnull(?, published_on),
        loaded_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
      WHERE id = ?
      """,
      [Value(sha256), Value(source.options.url), Value(source.options.publishedOn), .integer(known)])
    source.id = known
  }

  /// Only what an import writes can name the row.
  private func handOver(from old: Int64, to new: Int64) throws {
    for (table, column) in [
      ("ranking_edition", "source_id"), ("university", "source_id"), ("university", "location_source_id"),
      ("university", "identifier_source_id"),
    ] {
      try run("UPDATE \(table) SET \(column) = ? WHERE \(column) = ?", [.integer(new), .integer(old)])
    }
    try run("DELETE FROM source WHERE id = ?", [.integer(old)])
    try forgetRemoved(old, from: "source")
  }
}
