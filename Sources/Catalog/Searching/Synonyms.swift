import SQLiteStorage
import Terms

/// Names that mean the same thing: those of one university, or of one focus area.
struct Synonyms {
  /// What goes by some names.
  private struct Thing {
    var names: [[String]] = []
    let areaID: Int64?
  }

  private var things: [Thing] = []
  private var byName: [FoldedKey: [Int]] = [:]
  private(set) var longest = 0

  init(in connection: borrowing Connection) throws {
    let rows = try connection.rows(
      """
      SELECT NULL, id, name FROM university UNION ALL SELECT NULL, university_id, alias FROM university_alias
      UNION ALL SELECT id, -id, name FROM focus_area
      UNION ALL SELECT focus_area_id, -focus_area_id, alias FROM focus_area_alias
      WHERE relation IN ('exact', 'abbreviation')
      """
    ) { (area: $0.optionalInt64(0), id: $0.int64(1), name: $0.text(2)) }
    var indexes: [Int64: Int] = [:]
    for row in rows {
      let index = indexes[row.id] ?? things.count
      if index == things.count { things.append(Thing(areaID: row.area)) }
      indexes[row.id] = index
      add(SearchWords.words(of: row.name), to: index)
    }
  }

  private mutating func add(_ words: [String], to index: Int) {
    guard !words.isEmpty else { return }
    things[index].names.append(words)
    byName[Self.key(words), default: []].append(index)
    longest = max(longest, words.count)
  }

  private static func key(_ words: some Sequence<String>) -> FoldedKey { FoldedKey(words.joined(separator: " ")) }

  /// All names of everything that goes by `words`; none where nothing does.
  func names(of words: ArraySlice<String>) -> [[String]] {
    var seen: Set<[String]> = []
    return (byName[Self.key(words)] ?? []).flatMap { things[$0].names }.filter { seen.insert($0).inserted }
  }

  /// The focus areas that go by `words`.
  func areaIDs(of words: ArraySlice<String>) -> [Int64] {
    (byName[Self.key(words)] ?? []).compactMap { things[$0].areaID }
  }

  /// Parts the words of a search at the longest names in it, from left to right; a word of no name is a part by itself.
  func spans(of words: [String]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    while let start = spans.last?.upperBound ?? (words.isEmpty ? nil : 0), start < words.count {
      let longest = (start + 1...min(words.count, start + self.longest + 1)).last { end in
        byName[Self.key(words[start..<end])] != nil
      }
      spans.append(start..<(longest ?? start + 1))
    }
    return spans
  }
}
