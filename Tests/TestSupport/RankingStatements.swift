/// SQL that puts editions into a catalogue whose universities are there or not.
///
/// - Parameter editions: Each as `ml 2021: Alpha =1, Beta =1, Gamma 3 98.5, Delta 101-150, Epsilon 401+, Zeta -`: a rank as
///   printed, perhaps followed by a score. A university is one word.
public func rankingStatements(_ editions: [String]) -> String {
  "INSERT INTO source (title, publisher, year, loaded_at) VALUES ('Samples', 'Tests', 2020, '2026-01-01T00:00:00Z');\n"
    + editions.map(statements).joined()
}

private func statements(_ edition: String) -> String {
  let parts = edition.split(separator: ":", maxSplits: 1)
  let name = parts[0].split(separator: " ").map(String.init)
  let ranking = "(SELECT id FROM ranking WHERE slug = '\(name[0])')"
  return """
    INSERT INTO ranking (slug, name) VALUES ('\(name[0])', 'Ranking \(name[0])') ON CONFLICT DO NOTHING;
    INSERT INTO ranking_edition (ranking_id, year, source_id)
      SELECT \(ranking), \(name[1]), id FROM source WHERE title = 'Samples';

    """
      + parts[1].split(separator: ",").map { entry($0.split(separator: " ").map(String.init), ranking, name[1]) }
      .joined()
}

private func entry(_ words: [String], _ ranking: String, _ year: String) -> String {
  let rank = words[1]
  let bounds = rank.split(separator: "-").map { $0.filter(\.isNumber) }
  let first = bounds.first ?? "NULL"
  let last = bounds.count > 1 ? bounds[1] : "NULL"
  return """
    INSERT INTO university (slug, name, source_id) SELECT '\(words[0].lowercased())', '\(words[0])', id FROM source
      WHERE title = 'Samples' ON CONFLICT DO NOTHING;
    INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_last, rank_is_open, is_tied, score)
      SELECT edition.id, university.id, \(first), \(last), \(rank.hasSuffix("+") ? 1 : 0), \(rank.hasPrefix("=") ? 1 : 0),
        \(words.count > 2 ? words[2] : "NULL")
      FROM ranking_edition AS edition, university
      WHERE ranking_id = \(ranking) AND year = \(year) AND university.name = '\(words[0])';

    """
}
