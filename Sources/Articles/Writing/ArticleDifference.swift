import Terms

/// What an article does not say as it was meant.
public struct ArticleDifference: Equatable, Sendable {
  /// The university; nil for the article itself.
  public let university: String?
  /// What reads back otherwise: `title`, `location`, `programs`.
  public let parts: [String]

  /// What differs between an article and what is read from its text.
  public static func differences(of article: Article, read: Article) -> [ArticleDifference] {
    var parts: [String] = []
    if read.title != article.title { parts.append("title") }
    if read.publisher != article.publisher { parts.append("publisher") }
    if read.url != article.url || read.publishedOn != article.publishedOn { parts.append("source") }
    if read.rankings.map({ [$0.slug, $0.name] }) != article.rankings.map({ [$0.slug, $0.name] }) {
      parts.append("names of rankings")
    }
    let own = parts.isEmpty ? [] : [ArticleDifference(university: nil, parts: parts)]
    return own
      + article.universities.enumerated().compactMap { index, university in
        let other = read.universities.indices.contains(index) ? read.universities[index] : nil
        let parts = Self.parts(university, other) + ranks(of: university.name, article, other?.name, read)
        return parts.isEmpty ? nil : ArticleDifference(university: university.name, parts: parts)
      }
  }

  private static func parts(_ university: ArticleUniversity, _ read: ArticleUniversity?) -> [String] {
    guard let read else { return ["name"] }
    var parts = read.name == university.name ? [] : ["name"]
    if read.acronym != university.acronym || read.anchor != university.anchor { parts.append("short names") }
    if read.url != university.url { parts.append("home page") }
    if read.location != university.location { parts.append("location") }
    if read.programs.map(\.name) != university.programs.map(\.name) { return parts + ["programs"] }
    if read.programs.map(\.degree) != university.programs.map(\.degree) { parts.append("degrees") }
    for (name, differs) in zip(read.programs, university.programs).flatMap(Self.details) where differs {
      if !parts.contains(name) { parts.append(name) }
    }
    return parts
  }

  private static func details(_ read: ArticleProgram, _ program: ArticleProgram) -> [(String, Bool)] {
    [
      ("duration", read.duration != program.duration), ("core courses", read.courses != program.courses),
      ("tracks", read.tracks != program.tracks), ("focus areas", read.focusAreas != program.focusAreas),
      ("what details are stated for", read.statedFor != program.statedFor),
    ]
  }

  private static func ranks(of name: String, _ article: Article, _ readName: String?, _ read: Article) -> [String] {
    func ranks(_ article: Article, _ name: String?) -> [PrintedRank?] {
      article.rankings.map { ranking in ranking.entries.first { $0.university == name }?.rank }
    }
    return ranks(article, name) == ranks(read, readName) ? [] : ["ranks"]
  }
}
