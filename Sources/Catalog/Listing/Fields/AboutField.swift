import FilterLanguage
import SQLText

/// What a program is about, as `about` finds it: a text that stands word by word in its name or in the name of a focus area
/// that it lists, or that `focus` would find; other names of an area that mean the same stand for each other.
///
/// The full-text index finds the names. The rows of it are numbered 8 × id + 3 for programs and 8 × id + 6 for areas, as
/// the migration says that makes it.
struct AboutWords {
  /// The row's key over `program AS named`, such as `named.id`.
  let programKey: SQLText
  /// The row's key over `item`, a row of `program_focus_area`, and what joins it.
  let itemKey: SQLText
  let join: SQLText
  /// Where `focus` finds an area by its whole name.
  let areas: [FieldSelection]

  /// `SELECT …` of the keys of the rows that are about one of the texts.
  func rows(_ texts: [String]) -> SQLText {
    let words: [SQLText] = [programs(withWords: texts), items(withWords: texts)]
    let whole = areas.map { $0.keys(named: texts) }
    return (words + whole + texts.filter(UnspacedScript.isIn).flatMap(parts)).joined(separator: " UNION ALL ")
  }

  /// What `LIKE` asks: whole names.
  var selections: [FieldSelection] {
    [FieldSelection(key: programKey, from: "program AS named", value: "named.name")] + areas
  }

  private func programs(withWords texts: [String]) -> SQLText {
    """
    SELECT \(programKey) FROM search_index AS word JOIN program AS named ON named.id = (word.rowid - 3) / 8 \
    WHERE search_index MATCH \(Self.expression(texts)) AND word.rowid % 8 = 3
    """
  }

  private func items(withWords texts: [String]) -> SQLText {
    """
    SELECT \(itemKey) FROM search_index AS word \
    JOIN program_focus_area AS item ON item.focus_area_id = (word.rowid - 6) / 8\(join) \
    WHERE search_index MATCH \(Self.expression(texts)) AND word.rowid % 8 = 6
    """
  }

  /// In a script without spaces a name is one word for the index, and a text is a part of it.
  private func parts(_ text: String) -> [SQLText] {
    [
      "SELECT \(programKey) FROM program AS named WHERE instr(lower(named.name), lower(\(bind: text)))",
      """
      SELECT \(itemKey) FROM program_focus_area AS item JOIN focus_area AS area ON area.id = item.focus_area_id\(join) \
      WHERE instr(lower(area.name), lower(\(bind: text)))
      """,
    ]
  }

  /// What the index is asked for: any of the texts as a run of words, and any name that means the same. SQLite's parser
  /// takes little depth, and a filter may stand deep in a statement: so nothing here lies in what need not.
  ///
  /// - SeeAlso: <https://www.sqlite.org/fts5.html#full_text_query_syntax>
  private static func expression(_ texts: [String]) -> SQLText {
    let areas = areas(texts)
    let names = phrases("name", "focus_area WHERE id IN (\(areas))")
    let aliases = phrases(
      "alias", "focus_area_alias WHERE focus_area_id IN (\(areas)) AND relation IN ('exact', 'abbreviation')")
    return "'{text} : (' || \(bind: texts.map(phrase).joined(separator: " OR ")) || \(names) || \(aliases) || ')'"
  }

  /// The names of some rows as further strings of FTS5, empty where there are none.
  private static func phrases(_ name: SQLText, _ rows: SQLText) -> SQLText {
    """
    coalesce((SELECT group_concat(' OR "' || REPLACE(\(name), '"', '""') || '"', '') \
    FROM \(rows) AND instr(\(name), char(0)) = 0), '')
    """
  }

  /// A text as a string of FTS5, which knows no operator within it; U+0000 would end it.
  private static func phrase(_ text: String) -> String {
    let scalars = text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      switch scalar {
      case "\"": ["\"", "\""]
      case "\0": [" "]
      default: [scalar]
      }
    }
    var phrase = String.UnicodeScalarView()
    phrase.append(contentsOf: scalars)
    return "\"\(String(phrase))\""
  }

  /// The areas that go by one of the texts.
  private static func areas(_ texts: [String]) -> SQLText {
    let list = texts.map { "\(bind: $0)" as SQLText }.joined(separator: ", ")
    return """
      SELECT id FROM focus_area WHERE name IN (\(list)) UNION ALL SELECT focus_area_id FROM focus_area_alias \
      WHERE alias IN (\(list)) AND relation IN ('exact', 'abbreviation')
      """
  }
}

extension FieldSelection {
  /// `SELECT …` of the keys of the rows whose value is one of the texts.
  fileprivate func keys(named texts: [String]) -> SQLText {
    let list = texts.map { "\(bind: $0)" as SQLText }.joined(separator: ", ")
    let isNamed: SQLText = texts.count == 1 ? "\(value) = \(list)" : "\(value) IN (\(list))"
    let wanted: SQLText = condition.map { "\($0) AND " } ?? ""
    return "SELECT \(key) FROM \(from) WHERE \(wanted)\(isNamed)"
  }
}
