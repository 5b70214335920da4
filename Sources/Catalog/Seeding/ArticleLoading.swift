import Articles
import SQLiteStorage

extension Connection {
  /// Takes over everything that an article states: its universities, their programs, and the editions of its rankings.
  ///
  /// - Parameters:
  ///   - file: How messages call the article.
  ///   - didLoadUniversity: Called after each university.
  func load(
    _ article: Article, file: String, sha256: String, _ report: inout SeedReport, didLoadUniversity: () -> Void
  ) throws {
    let source = try register(StatedSource(article, sha256: sha256), &report)
    var names = try UniversityNames(in: self)
    var (programs, areas) = (KnownPrograms(), try FocusAreaNames(in: self))
    var ids: [String: Int64] = [:]
    for university in article.universities {
      let place = "\(file):\(university.position)"
      let id: Int64
      do { id = try load(StatedUniversity(university), from: source, names: &names, &report) } catch let error
        as CatalogError
      { throw error.placed(place) }
      try refuseSecondName(university.name, of: id, ids, place)
      ids[university.name] = id
      for program in university.programs {
        try load(program, at: id, from: source, among: &programs, areas: &areas, &report)
      }
      didLoadUniversity()
    }
    for ranking in article.rankings {
      let entries = ranking.entries.compactMap { entry in
        ids[entry.university].map { StatedEntry(university: $0, rank: entry.rank) }
      }
      try setEdition(
        StatedEdition(ranking: ranking.slug, rankingName: ranking.name, year: article.year, entries: entries),
        from: source, &report)
    }
    try removeUnlisted()
  }

  private func refuseSecondName(_ name: String, of id: Int64, _ ids: [String: Int64], _ place: String) throws {
    guard let first = ids.first(where: { $0.value == id })?.key else { return }
    let university = try universityNames(of: [id]).first ?? ""
    throw CatalogError(.sameUniversity(first, name, university: university, place: place))
  }
}

extension CatalogError {
  /// The same, with where the name stands.
  fileprivate func placed(_ place: String) -> CatalogError {
    guard case .name(.ambiguousName(let name, let candidates)) = problem else { return self }
    return CatalogError(.ambiguousUniversity(name, candidates: candidates, place: place))
  }
}

extension StatedSource {
  fileprivate init(_ article: Article, sha256: String) {
    self.init(
      title: article.title, publisher: article.publisher, year: article.year, publishedOn: article.publishedOn,
      url: article.url, sha256: sha256)
  }
}

extension StatedUniversity {
  fileprivate init(_ university: ArticleUniversity) {
    self.init(
      name: university.name, acronym: university.acronym, slug: university.anchor,
      identifiers: UniversityIdentifiers(homepage: university.url),
      location: university.location)
  }
}
