import Catalog
import FilterLanguage
import Questions
import Tables

extension CatalogFile {
  /// Works out what a question asks for.
  func answer(to reading: Reading, for reader: Listing.Reader) throws -> Answer {
    switch reading {
    case .list(let query) where query.subject == .rankings: try rankingsAnswer(for: reader)
    case .list(let query): try listAnswer(query, for: reader)
    case .count(let query): try countAnswer(query)
    case .fact(let fact, let names): try factAnswer(fact, names)
    case .compare(let names): Answer(body: .comparison(try comparison(of: names)))
    case .history(let names, let rankings): try historyAnswer(names, rankings, for: reader)
    case .movement(let movement): try movementAnswer(movement, for: reader)
    case .show(let name): Answer(body: .facts([try factSheet(of: name)]))
    }
  }

  private func listAnswer(_ query: Query, for reader: Listing.Reader) throws -> Answer {
    let listing = try query.listing(for: reader)
    let compiled = try listing.compiled(for: connection)
    return Answer(body: .list(compiled), notes: try compiled.notes(on: listing, in: self))
  }

  private func countAnswer(_ query: Query) throws -> Answer {
    let column = Column(key: "count", title: "Count", isNumeric: true)
    if query.subject == .rankings {
      let count = try RankingYears.all(in: connection).count
      return Answer(body: .table([column], [[.integer(Int64(count))]]))
    }
    let listing = try query.listing(for: .program)
    let compiled = try listing.compiled(for: connection)
    let count = try compiled.count(in: connection)
    return Answer(body: .table([column], [[.integer(Int64(count))]]), notes: try compiled.notes(on: listing, in: self))
  }

  private func historyAnswer(
    _ names: [String], _ rankings: [String], for reader: Listing.Reader
  ) throws -> Answer {
    let histories = try histories(of: names, in: rankings, years: 0...9999)
    let table = HistoryTable(histories, for: reader)
    return Answer(
      body: .table(table.columns, table.rows), notes: histories.isEmpty ? [HistoryTable.emptyNote] : table.notes)
  }

  private func rankingsAnswer(for reader: Listing.Reader) throws -> Answer {
    let rankings = try RankingSummary.all(in: connection)
    return Answer(body: .table(RankingSummary.columns(for: reader), rankings.map { $0.cells(for: reader) }))
  }

  private func factAnswer(_ fact: Questions.Fact, _ names: [String]) throws -> Answer {
    let labels = try labels(of: fact)
    let sheets = try names.map { name in try factSheet(of: name).filtered { labels?.contains($0.label) ?? true } }
    let silent = sheets.filter(\.facts.isEmpty).map { "the catalogue does not say that of \($0.name)" }
    return Answer(body: .facts(sheets.filter { !$0.facts.isEmpty }), notes: silent)
  }

  /// What a fact stands under in a fact sheet; nil for everything.
  private func labels(of fact: Questions.Fact) throws -> Set<String>? {
    switch fact {
    case .duration: ["Duration"]
    case .location, .city, .state, .country: ["Location"]
    case .degree: ["Degree"]
    case .delivery: ["Delivery"]
    case .homepage: ["Home page"]
    case .aliases: ["Also known as"]
    case .source: nil
    case .rank(let slugs, let years): try rankLabels(slugs, years)
    }
  }

  private func rankLabels(_ slugs: [String], _ years: [Int]) throws -> Set<String> {
    let rankings = try RankingYears.all(in: connection).filter { slugs.contains($0.slug) }
    let labels = rankings.flatMap { ranking in
      (years.isEmpty ? [ranking.latestYear] : years).map { "\(ranking.slug) rank \($0)" }
    }
    return Set(labels)
  }
}

extension Query {
  /// The same as a list of the catalogue.
  fileprivate func listing(for reader: Listing.Reader) throws -> Listing {
    let rows = subject == .universities ? scope : subject
    var listing = Listing(
      ListSubject(rawValue: rows.rawValue) ?? .programs, filter: filter, reader: reader, limit: limit,
      includesTies: limit != nil, isDistinct: isDistinct)
    listing.within = within
    if let order { listing.order = try OrderBy("\(order.text)") }
    if let shownFields { listing.columns = try ColumnList(shownFields.joined(separator: ",")) }
    return listing
  }
}
