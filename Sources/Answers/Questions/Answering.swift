public import Catalog
import FilterLanguage
import Questions

extension CatalogFile {
  /// Works out what a question asks for.
  ///
  /// - Parameter reader: Who reads the answer, which decides about the columns of a list.
  public func answer(_ question: AskedQuestion, for reader: Listing.Reader = .program) throws -> Answer {
    Answer(to: question, try body(of: question.answerable.reading, for: reader))
  }

  private func body(of reading: Reading, for reader: Listing.Reader) throws -> Answer.Body {
    switch reading {
    case .list(let query):
      guard let listing = query.listing(for: reader) else { return .rankings(try rankings()) }
      return .list(try list(listing))
    case .count(let query):
      guard let listing = query.listing(for: .program) else { return .count(try rankings().count, []) }
      let list = try prepare(listing)
      return .count(try count(of: list), try notes(on: list))
    case .fact(let fact, let names): return try facts(fact, of: names)
    case .compare(let names): return .comparison(try comparison(of: names))
    case .history(let names, let rankings): return .history(try history(of: names, in: rankings))
    case .summary(let names, let rankings): return .summary(try history(of: names, in: rankings).summary)
    case .editions(let query): return .editions(try editionList(of: query.rankings, years: query.years))
    case .movement(let movement): return .movement(try difference(movement))
    case .groups(let query): return .groups(try groups(query))
    case .show(let name): return .facts([try factSheet(of: name)], [])
    }
  }

  private func groups(_ query: GroupQuery) throws -> GroupAnswer {
    try groups(
      Grouping(
        ListSubject(query.subject) ?? .programs, by: ColumnList([FieldReference(query.field)]), filter: query.filter,
        columns: try query.column.map { try GroupColumnList($0) }, having: query.having, order: query.order,
        limit: query.limit, includesTies: query.limit != nil))
  }

  private func facts(_ fact: Questions.Fact, of names: [String]) throws -> Answer.Body {
    let wanted = try kinds(of: fact)
    let sheets = try names.map { name in try factSheet(of: name).filtered { wanted?.contains($0.kind) ?? true } }
    let silent = sheets.filter(\.facts.isEmpty).map { Note("the catalogue does not say that of \($0.name)") }
    return .facts(sheets.filter { !$0.facts.isEmpty }, silent)
  }

  /// What a question asks for, as the facts that say it; nil for everything.
  private func kinds(of fact: Questions.Fact) throws -> Set<FactKind>? {
    switch fact {
    case .duration: [.duration]
    case .location, .city, .state, .country: [.location]
    case .degree: [.degree]
    case .delivery: [.delivery]
    case .homepage: [.homepage]
    case .aliases: [.aliases]
    case .source: nil
    case .rank(let slugs, let years): Set(try editions(of: slugs, years).map { .rank($0) })
    }
  }

  /// The editions of some rankings in some years; the latest of each where no year is named.
  private func editions(of slugs: [String], _ years: [Int]) throws -> [EditionName] {
    try RankingYears.all(in: connection).filter { slugs.contains($0.slug) }.flatMap { ranking in
      (years.isEmpty ? [ranking.latestYear] : years).map { EditionName(ranking: ranking.slug, year: $0) }
    }
  }
}
