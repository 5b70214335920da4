import SQLiteStorage

/// Asks the full-text index and gives what it finds as things of the catalogue, each once, best first.
///
/// The index is read by the statement itself: a view over it would need a trusted schema.
struct SearchIndex {
  /// What the index is asked for; nothing where only areas are.
  let expression: SearchExpression
  /// The words as they were typed: a name that is just that comes first.
  let text: String
  /// Focus areas whose programs are wanted too, each with what else must be found in such a program.
  let areas: [AreaSearch]
  /// Words that are also looked for as a part of a name, with what else must be found there; nil for none.
  let parts: PartSearch?
  /// Which kinds; all where it is empty.
  let kinds: Set<SearchKind>

  /// A focus area that some of the words name.
  struct AreaSearch {
    let id: Int64
    let rest: SearchExpression?
  }

  /// Words of scripts without spaces, all of which must be found, be it within longer words.
  struct PartSearch {
    let words: [String]
    let rest: SearchExpression?
  }

  /// Marks that no text of the catalogue holds.
  private static let marks = (open: "\u{1}", close: "\u{2}")

  /// What is found, in no order, some of it several times.
  func rows(in connection: borrowing Connection) throws -> [Row] {
    let containing = try parts.map { try self.containing($0, in: connection) } ?? []
    return try (found(in: connection) + containing + areas.flatMap { try covering($0, in: connection) })
      .filter { kinds.isEmpty || kinds.contains($0.hit.kind) }
  }

  /// The first hits and how many there are.
  static func hits(_ rows: [Row], _ limit: Int) -> (hits: [SearchHit], total: Int) {
    var seen: Set<Key> = []
    let rows = rows.sorted { $0.order < $1.order }.filter { seen.insert($0.key).inserted }
    return (rows.prefix(limit).map(\.hit), rows.count)
  }

  /// The numbers of the rows that are found, as `search_index` has them, some of them several times.
  func forEachRowID(in connection: borrowing Connection, _ body: (Int64) -> Void) throws {
    let found = "SELECT rowid FROM search_index WHERE search_index MATCH ?1"
    for rowID in try connection.rows(found, [.text(expression.text)], { $0.int64(0) }) { body(rowID) }
    if let parts {
      for row in try containing(parts, in: connection) { body(row.rowID) }
    }
    for area in areas {
      for row in try covering(area, in: connection) { body(row.rowID) }
    }
  }

  /// Exact names before names, names before universities, and by weight within.
  private func found(in connection: borrowing Connection) throws -> [Row] {
    let path = connection.path
    return try connection.rows(
      """
      SELECT i.kind, i.row_id, i.text, i.context, highlight(search_index, 0, ?2, ?3), highlight(search_index, 1, ?2, ?3),
        bm25(search_index, 10.0, 1.0), i.text = ?4 COLLATE NOCASE, \(Self.identity), i.rowid
      \(Self.source)
      WHERE search_index MATCH ?1
      """, [.text(expression.text), .text(Self.marks.open), .text(Self.marks.close), .text(text)]
    ) { row in
      let isName = row.text(4).contains(Self.marks.open)
      let kind = try SearchKind(indexed: row.text(0), in: path)
      let hit = SearchHit(
        kind: kind, name: row.text(9), university: row.optionalText(3),
        field: isName ? Self.field(row.text(0), relation: row.optionalText(10)) : "university",
        text: SearchText(highlighted: row.text(isName ? 4 : 5), Self.marks.open, Self.marks.close))
      // What only belongs to a university that was found is no better for having a short name.
      return Row(
        id: row.int64(8), rowID: row.int64(11), tier: row.bool(7) ? 0 : isName ? 1 : 2,
        weight: isName ? row.double(6) : 0, hit: hit)
    }
  }

  /// Whose name it is: number, name, and the relation of an alias.
  private static let identity = """
    coalesce(ua.university_id, fa.focus_area_id, i.row_id), coalesce(u.name, f.name, i.text), fa.relation
    """

  private static let source = """
    FROM search_index AS i
    LEFT JOIN university_alias AS ua ON i.kind = 'university alias' AND ua.id = i.row_id
    LEFT JOIN university AS u ON u.id = ua.university_id
    LEFT JOIN focus_area_alias AS fa ON i.kind = 'focus area alias' AND fa.id = i.row_id
    LEFT JOIN focus_area AS f ON f.id = fa.focus_area_id
    """

  /// The names that hold all words as parts, read one by one: after those that the index finds for the same words.
  private func containing(_ parts: PartSearch, in connection: borrowing Connection) throws -> [Row] {
    let conditions = parts.words.indices.map { index in
      "(instr(lower(i.text), lower(?\(index + 2))) OR instr(lower(i.context), lower(?\(index + 2))))"
    }
    let path = connection.path
    return try connection.rows(
      """
      SELECT i.kind, i.text, i.context, \(Self.identity), i.rowid
      \(Self.source)
      WHERE \(conditions.joined(separator: " AND ")) \(parts.rest == nil ? "" : "AND search_index MATCH ?1")
      """, [Value(parts.rest?.text)] + parts.words.map { .text($0) }
    ) { row in
      let name = SearchText(marking: parts.words, in: row.text(1))
      let kind = try SearchKind(indexed: row.text(0), in: path)
      let hit = SearchHit(
        kind: kind, name: row.text(4), university: row.optionalText(2),
        field: name.hasMatch ? Self.field(row.text(0), relation: row.optionalText(5)) : "university",
        text: name.hasMatch ? name : SearchText(marking: parts.words, in: row.text(2)))
      return Row(id: row.int64(3), rowID: row.int64(6), tier: name.hasMatch ? 1 : 2, weight: 0, hit: hit)
    }
  }

  private static func field(_ kind: String, relation: String?) -> String {
    if let relation { return relation == "exact" ? "alias" : relation }
    return kind.hasSuffix("alias") ? "alias" : "name"
  }

  /// The programs that cover an area or one that contains it, after everything that has the words itself.
  private func covering(_ area: AreaSearch, in connection: borrowing Connection) throws -> [Row] {
    let inIndex = "AND 8 * p.id + 3 IN (SELECT rowid FROM search_index WHERE search_index MATCH ?2)"
    let rest = area.rest == nil ? "" : inIndex
    return try connection.rows(
      """
      SELECT p.id, p.name, u.name, f.name FROM program_focus_area AS item
      JOIN program AS p ON p.id = item.program_id JOIN university AS u ON u.id = p.university_id
      JOIN focus_area AS f ON f.id = item.focus_area_id
      WHERE item.focus_area_id IN (
        SELECT ?1 UNION ALL SELECT whole.id FROM focus_area_alias AS name
        JOIN focus_area AS whole ON whole.name = name.alias WHERE name.focus_area_id = ?1 AND name.relation = 'broader'
        UNION ALL SELECT name.focus_area_id FROM focus_area AS part JOIN focus_area_alias AS name
        ON name.alias = part.name AND name.relation = 'narrower' WHERE part.id = ?1
      ) \(rest)
      """, [.integer(area.id)] + (area.rest.map { [.text($0.text)] } ?? [])
    ) { row in
      let hit = SearchHit(
        kind: .program, name: row.text(1), university: row.text(2), field: "focus area",
        text: SearchText(parts: [.init(text: row.text(3), isMatch: true)]))
      return Row(id: row.int64(0), rowID: 8 * row.int64(0) + 3, tier: 3, weight: 0, hit: hit)
    }
  }
}

extension SearchIndex {
  fileprivate struct Key: Hashable {
    let kind: SearchKind
    let id: Int64
  }

  /// A hit with what it is ordered by.
  struct Row {
    fileprivate let id: Int64
    /// Its number in the index.
    let rowID: Int64
    fileprivate let tier: Int
    /// Less is better, as SQLite's bm25 has it.
    fileprivate let weight: Double
    private(set) var hit: SearchHit

    fileprivate var key: Key { Key(kind: hit.kind, id: id) }

    /// The same, with what of the search it has.
    func having(_ words: [String]) -> Row {
      var row = self
      row.hit = hit.having(words)
      return row
    }

    /// A total order: by kind and name where the weight is the same.
    fileprivate var order: (Int, Double, Int, String, String, Int64) {
      let kind = SearchKind.allCases.firstIndex(of: hit.kind) ?? 0
      return (tier, weight, kind, hit.name, hit.university ?? "", id)
    }
  }
}

extension SearchText {
  /// Reads what FTS5's `highlight` marked.
  init(highlighted text: String, _ open: String, _ close: String) {
    var parts: [Part] = []
    for (index, piece) in text.split(separator: open, omittingEmptySubsequences: false).enumerated() {
      let halves = piece.split(separator: close, maxSplits: 1, omittingEmptySubsequences: false)
      let isMarked = index > 0 && halves.count == 2
      if isMarked { parts.append(Part(text: String(halves[0]), isMatch: true)) }
      let rest = String(halves.last ?? "")
      if !rest.isEmpty { parts.append(Part(text: rest, isMatch: false)) }
    }
    self.init(parts: parts)
  }

  /// Marks every place of some words, whatever the case of their ASCII letters.
  init(marking words: [String], in text: String) {
    let words = words.map { Array($0.lowercasedASCII.utf8) }
    let bytes = Array(text.lowercasedASCII.utf8)
    var isMarked = [Bool](repeating: false, count: bytes.count)
    for word in words where !word.isEmpty {
      var start = 0
      while start + word.count <= bytes.count {
        guard bytes[start] == word[0], bytes[start..<start + word.count].elementsEqual(word) else {
          start += 1
          continue
        }
        for index in start..<start + word.count { isMarked[index] = true }
        start += word.count
      }
    }
    self.init(Array(text.utf8), marked: isMarked)
  }

  /// - Parameter isMarked: For each byte; the same for all bytes of a character.
  private init(_ text: [UInt8], marked isMarked: [Bool]) {
    var parts: [Part] = []
    var start = 0
    for index in 0..<text.count where index + 1 == text.count || isMarked[index + 1] != isMarked[index] {
      parts.append(Part(text: String(decoding: text[start...index], as: UTF8.self), isMatch: isMarked[index]))
      start = index + 1
    }
    self.init(parts: parts)
  }

  fileprivate var hasMatch: Bool { parts.contains(where: \.isMatch) }
}

extension String {
  /// As SQLite's `lower` has it.
  fileprivate var lowercasedASCII: String {
    String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

extension SearchKind {
  /// What a row of the index is of: a thing by its name, or by an alias.
  ///
  /// - Throws: `.damagedFile` for a kind that nothing of ours writes.
  fileprivate init(indexed text: String, in path: String) throws {
    guard let kind = SearchKind(rawValue: text.hasSuffix(" alias") ? String(text.dropLast(6)) : text) else {
      throw CatalogError(.damagedFile(path: path, problems: ["the search index has a row of the kind `\(text)`"]))
    }
    self = kind
  }
}
