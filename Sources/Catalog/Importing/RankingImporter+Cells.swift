import Articles
import SQLiteStorage
import Terms

extension RankingImporter {
  func university(
    _ rows: borrowing some RankingRows & ~Copyable, in connection: borrowing Connection
  ) throws -> Int32? {
    let number: Int32?
    if mentionColumns.count == 1 {
      number = universities.number(for: rows.bytes(of: mentionColumns[0].index))
    } else {
      scratch.removeAll(keepingCapacity: true)
      for (_, index) in mentionColumns {
        scratch.append(contentsOf: rows.bytes(of: index))
        scratch.append(0x1F)
      }
      number = scratch.withUnsafeBufferPointer { universities.number(for: $0) }
    }
    let found = try number ?? sighted(rows, in: connection)
    if found >= 0 { return found }
    problems.add(.university(universities.problem(found)), at: rows.position(of: mentionColumns[0].index))
    return nil
  }

  /// Looks closely at a university that is mentioned so for the first time.
  private func sighted(
    _ rows: borrowing some RankingRows & ~Copyable, in connection: borrowing Connection
  ) throws -> Int32 {
    var mention = UniversityMention()
    var location: Place?
    for (column, index) in mentionColumns {
      let cell = rows.text(of: index)
      let name = cell.map { PrintedName($0) }
      if let name, let cell { dirt.add(name, of: cell) }
      if let name, let damage = name.damage { return keep(universities.refuse(.damaged(name.text, damage)), rows) }
      let text = place(name?.text, column)
      switch column {
      case .university: mention.name = text
      case .slug: mention.slug = text
      case .ror: mention.ror = text
      case .ipeds: mention.ipeds = text
      case .wikidata: mention.wikidata = text
      case .country: mention.country = text
      case .state: mention.state = text
      case .city: mention.city = text
      case .location: location = text.flatMap { Place.parse($0) }
      default: break
      }
    }
    mention.city = mention.city ?? location?.city
    mention.state = mention.state ?? location?.state
    mention.country = mention.country ?? location?.country
    let position = rows.position(of: mentionColumns[0].index)
    let number = try universities.find(mention, at: position, in: connection) { try connection.id(of: &source) }
    return keep(number, rows)
  }

  /// What a cell says; nothing where it is to be a place and names a part of the world, which is counted.
  private func place(_ text: String?, _ column: RankingColumn) -> String? {
    guard let text, [.city, .state, .country, .location].contains(column), WorldRegion.isNamed(text) else {
      return text
    }
    dirt.addRegion(text)
    return nil
  }

  /// Remembers what a mention was found to be.
  private func keep(_ number: Int32, _ rows: borrowing some RankingRows & ~Copyable) -> Int32 {
    if mentionColumns.count == 1 {
      universities.keep(number, for: rows.bytes(of: mentionColumns[0].index))
    } else {
      scratch.withUnsafeBufferPointer { universities.keep(number, for: $0) }
    }
    return number
  }

  /// A cell whose content was refused, and noted.
  struct Refused: Error {}

  func rank(_ rows: borrowing some RankingRows & ~Copyable) -> Result<PrintedRank?, Refused> {
    let index = columns.rank
    switch RankCell(rows.bytes(of: index)) {
    case .rank(let rank): return .success(rank)
    case .bandOfOne(let rank):
      bandsOfOne += 1
      return .success(rank)
    case .none: return .success(nil)
    case .wrong(let problem):
      problems.add(.rank(rows.text(of: index) ?? "", problem), at: rows.position(of: index))
      return .failure(Refused())
    }
  }

  func score(_ rows: borrowing some RankingRows & ~Copyable) -> Result<Double?, Refused> {
    guard let index = columns.score else { return .success(nil) }
    switch ScoreCell(rows.bytes(of: index)) {
    case .score(let score): return .success(score)
    case .none: return .success(nil)
    case .range:
      scoreRanges += 1
      return .success(nil)
    case .wrong:
      problems.add(.score(rows.text(of: index) ?? ""), at: rows.position(of: index))
      return .failure(Refused())
    }
  }

  func noteSecondRow(
    _ rows: borrowing some RankingRows & ~Copyable, on university: Int32, of edition: PendingEdition
  ) {
    let index = mentionColumns[0].index
    let name = universities.name(of: university)
    problems.add(
      .sameUniversity(
        rows.text(of: index) ?? name, university: name, edition: edition.name, line: edition.line(of: university)),
      at: rows.position(of: index))
    edition.hasProblems = true
  }
}
