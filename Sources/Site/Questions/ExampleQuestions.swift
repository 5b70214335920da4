import Answers
import Catalog
import FilterLanguage

/// Questions that somebody may ask of a catalogue, in its own names.
enum ExampleQuestions {
  /// Four at most, each of which is read and so is answered.
  static func all(in catalog: borrowing CatalogFile) throws -> [String] {
    let area = try catalog.rows(
      of: Listing(
        .focusAreas, order: OrderBy("programs DESC"), columns: ColumnList(["focus"]), limit: 4)
    ).last?["focus"]?.words
    let place = try catalog.groups(Grouping(.programs, by: ColumnList(["state"]), limit: 1)).groups.groups.first
    let state: String? = if case .text(let text)? = place?.values.first { text } else { nil }
    let ranking = try catalog.rankings().rankings.first?.ranking
    let best = try catalog.rows(of: Listing(.universities, columns: ColumnList(["university"]), limit: 2))
      .compactMap { $0["university"]?.words }
    var questions: [String] = []
    if let area { questions.append("which programs \(state.map { "in \($0) " } ?? "")cover \(area)") }
    if let ranking { questions.append("top 5 in \(ranking.slug)") }
    if best.count == 2 { questions.append("compare \(best[0]) and \(best[1])") }
    if let ranking, let last = ranking.years.last, let before = ranking.years.dropLast().last {
      questions.append("who moved in \(ranking.slug) between \(before) and \(last)")
    }
    return questions.filter { (try? catalog.read(question: $0)) != nil }
  }
}
