import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// An article with one university, its one program, and what is said of it.
func oneProgram(_ year: Int, title: String = "Programs", rank: Int = 1, _ details: [String]) throws
  -> SeedDocuments
{
  let text = "## Aachen\n\n" + details.joined(separator: "\n\n") + "\n"
  return try .article(smallArticle(year, ["\(rank) | Aachen | Robotics"], title: title, text))
}

/// The details of the one program, and the years of the sources behind them.
let programDetailsSQL = """
  SELECT duration_min_months, duration_max_months, (SELECT year FROM source WHERE id = duration_source_id), focus_list,
    (SELECT year FROM source WHERE id = focus_source_id),
    (SELECT group_concat(name, ', ') FROM (SELECT name FROM program_focus_area JOIN focus_area AS f ON f.id = focus_area_id
      ORDER BY position))
  FROM program;
  """

extension SeedReport {
  func counts(_ subject: Subject) -> Counts? { lines.first { $0.subject == subject }?.counts }
}
