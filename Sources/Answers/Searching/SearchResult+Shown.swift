public import Catalog
import Tables
import Wording

/// What a search found, best first.
extension SearchResult: Shown {
  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable { table(marking: ("", "")) }

  /// The table with something before and behind each match.
  package func table(marking marks: (String, String)) -> AnswerTable {
    AnswerTable(
      hits.enumerated().map { RankedHit(rank: $0 + 1, hit: $1) },
      in: [
        TableColumn("rank", "Rank", isNumeric: true) { Cell($0.rank) },
        TableColumn("kind", "Kind") { .text($0.hit.kind.rawValue) },
        TableColumn("name", "Name") { .text($0.hit.name) },
        TableColumn("university", "University") { Cell($0.hit.university) },
        TableColumn("field", "Found in") { .text($0.hit.field) },
        TableColumn("snippet", "Text") { .text($0.hit.text.marked(marks.0, marks.1)) },
      ] + (apart == nil ? [] : [TableColumn("words", "Words found") { .list($0.hit.words) }]))
  }

  /// What a reader must know of it.
  public func notes(for reader: Listing.Reader) -> [Note] {
    if words.isEmpty { return ["nothing to search for: the text has no letter and no digit"] }
    let corrected = corrections.map { correction -> Note in
      "`\(correction.word)` was not found; searched for \(Self.list(correction.replacements))"
    }
    let alsoAs = forms.map { Note("`\($0.word)` was searched for as \(Self.list($0.replacements)) too") }
    let lost = total == 0 ? [] : missing.map { Note("`\($0)` was not found") }
    return lost + corrected + alsoAs + (apart.map { [Self.note($0)] } ?? [])
      + (total > hits.count ? [Note("\(total - hits.count) more", .choose(.limit(total)))] : [])
      + (total == 0 ? [nothingFound] : [])
  }

  private static func list(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }

  /// What was found by itself alone.
  private static func note(_ apart: Apart) -> Note {
    Note("\(list(apart.words)) were not found together; found is what has \(apart.most) of these \(apart.words.count)")
  }

  private var nothingFound: Note {
    let nearest = Self.list(nearestWords)
    return "nothing found for `\(words.joined(separator: " "))`\(nearest.isEmpty ? "" : "; near are \(nearest)")"
  }
}

private struct RankedHit {
  let rank: Int
  let hit: SearchHit
}
