import Markdown
import Terms
import Wording

/// Writes an article as Markdown in the shape that ``ArticleReader`` reads: a title, the table of the rankings, and a
/// section for each university.
public enum ArticleWriter {
  /// The whole document. What it cannot say, such as a list whose items begin in lower case, reads back otherwise:
  /// compare what is read with `article`.
  public static func text(_ article: Article) -> String {
    var parts = ["# \(MarkdownLiteral.escaped(article.title))"]
    if let publisher = article.publisher { parts.append("**Publisher**: \(MarkdownLiteral.escaped(publisher))") }
    if let url = article.url { parts.append("**Source**: <\(url)>") }
    if let day = article.publishedOn { parts.append("**Published**: \(day)") }
    parts.append(table(article))
    return (parts + article.universities.map(section)).map { $0 + "\n" }.joined(separator: "\n")
  }

  /// The table: a row a university in the article's order, a column a ranking, and the programs where a cell can say
  /// them.
  public static func table(_ article: Article) -> String {
    let ranks = article.rankings.map { ranking in
      Dictionary(ranking.entries.map { ($0.university, $0.rank.description) }) { first, _ in first }
    }
    let titles = article.rankings.map { MarkdownLiteral.escaped($0.name) }
    let header = ["University"] + titles + ["Program Name"]
    let rule = [":--"] + titles.map { _ in "--:" } + [":--"]
    let rows = article.universities.map { university in
      [link(university)] + ranks.map { $0[university.name] ?? "" }
        + [programNames(university).map { MarkdownLiteral.escaped($0) } ?? ""]
    }
    return ([header, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  /// What an article says of one university beside its ranks.
  public static func section(_ university: ArticleUniversity) -> String {
    let name = MarkdownLiteral.escaped(university.name)
    var parts = [university.url.map { "## [\(name)](<\($0)>)" } ?? "## \(name)"]
    if let location = university.location, let text = LocationText.text(of: location) {
      parts.append("**Location**: \(MarkdownLiteral.escaped(text))")
    }
    if let general = generalDetails(university) {
      parts += details(general)
    } else {
      for program in university.programs {
        let lines = details(program)
        if lines.isEmpty && programNames(university) != nil { continue }
        parts.append("**Program Name**: \(MarkdownLiteral.escaped(program.name))")
        parts += lines
      }
    }
    return parts.joined(separator: "\n\n")
  }

  private static func link(_ university: ArticleUniversity) -> String {
    let text = university.name + (university.acronym.map { " (\($0))" } ?? "")
    let name = MarkdownLiteral.escaped(text)
    return university.anchor.map { "[\(name)](#\($0))" } ?? name
  }

  /// The programs as one cell has them; nil if it would read as others.
  private static func programNames(_ university: ArticleUniversity) -> String? {
    let names = university.programs.map(\.name)
    let text = names.joined(separator: ", ")
    let slices = ProgramNames.split(TextSlice([.literal(text)], at: .start))
    return slices.map(\.text) == names ? text : nil
  }

  /// Details that hold for all programs and were stated for the university.
  private static func generalDetails(_ university: ArticleUniversity) -> ArticleProgram? {
    guard let first = university.programs.first, programNames(university) != nil else { return nil }
    let isGeneral = university.programs.allSatisfy { program in
      program.statedFor == .university && program.duration == first.duration && program.courses == first.courses
        && program.tracks == first.tracks && program.focusAreas == first.focusAreas
    }
    return isGeneral ? first : nil
  }

  private static func details(_ program: ArticleProgram) -> [String] {
    var parts: [String] = []
    if let duration = program.duration { parts.append("**Duration**: \(DurationText.text(of: duration))") }
    for (label, list) in [
      ("Core courses", program.courses), ("Tracks available", program.tracks), ("Focus areas", program.focusAreas),
    ] {
      if let list { parts.append(ListText.text(of: list, label: label)) }
    }
    return parts
  }
}

/// A place as an article prints it.
enum LocationText {
  /// The shortest text that reads as that place; the longest where none does.
  static func text(of location: Place) -> String? {
    let parts = [location.city, location.state, location.country].compactMap { $0 }
    let candidates = [
      [location.city, location.state], [location.city, location.country], [location.city], [location.state],
      [location.country], [location.city, location.state, location.country],
    ].map { $0.compactMap { $0 }.joined(separator: ", ") }
    return candidates.first { Place.parse($0) == location }
      ?? (parts.isEmpty ? nil : parts.joined(separator: ", "))
  }
}

/// A duration as an article prints it.
enum DurationText {
  /// `9 months to 2 years`, `1–2+ years`, `12+ months`.
  static func text(of duration: StudyDuration) -> String {
    let open = duration.isOpen ? "+" : ""
    guard let last = duration.maxMonths, last != duration.minMonths || duration.isOpen else {
      return counted(duration.minMonths, open)
    }
    let isInYears = duration.minMonths.isMultiple(of: 12)
    guard isInYears == last.isMultiple(of: 12) else {
      return "\(counted(duration.minMonths)) to \(counted(last, open))"
    }
    let divisor = isInYears ? 12 : 1
    return "\(duration.minMonths / divisor)–\(last / divisor)\(open) \(isInYears ? "years" : "months")"
  }

  private static func counted(_ months: Int, _ open: String = "") -> String {
    let isInYears = months.isMultiple(of: 12)
    let number = isInYears ? months / 12 : months
    let isOne = number == 1 && open.isEmpty
    return "\(number)\(open) \(isInYears ? "year" : "month")\(isOne ? "" : "s")"
  }
}

/// A list as an article prints it.
enum ListText {
  /// A sentence, separated by commas or by semicolons, whichever reads back as the list; else bullets under the label.
  static func text(of list: ArticleList, label: String) -> String {
    let more = list.isOpen ? ["and others"] : []
    let sentences = [
      (list.items + more).joined(separator: ", ") + ".", (list.items + more).map { $0 + ";" }.joined(separator: " "),
    ]
    if let sentence = sentences.first(where: { ArticleList.parse($0) == list }) {
      return "**\(label)**: \(MarkdownLiteral.escaped(sentence))"
    }
    return "**\(label)**:\n\n" + (list.items + more).map { "- \(MarkdownLiteral.escaped($0))" }.joined(separator: "\n")
  }
}
