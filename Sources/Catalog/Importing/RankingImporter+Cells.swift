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
    if columns[.university] == nil, case .unknownIdentifier = universities.problem(found) {
      noteUnidentified(rows)
      return nil
    }
    problems.add(.university(universities.problem(found)), at: rows.position(of: mentionColumns[0].index))
    return nil
  }

  /// Counts a row that says by an identifier alone of whom it is, and of somebody who is not in the catalogue.
  private func noteUnidentified(_ rows: borrowing some RankingRows & ~Copyable) {
    if let known = unidentified {
      // What all rows share is no name.
      let likely = known.likely.flatMap { known.count == 1 && rows.text(of: $0.index) == $0.text ? nil : $0 }
      unidentified = (known.count + 1, known.position, likely)
      return
    }
    let free = (0..<columnCount).first { index in
      !columns.isTaken(index) && rows.text(of: index).map { Self.isLikeName($0) } == true
    }
    unidentified = (1, rows.position(of: mentionColumns[0].index), free.map { ($0, rows.text(of: $0)) })
  }

  /// Whether a text is of words, and neither a number nor an address.
  private static func isLikeName(_ text: String) -> Bool {
    text.contains(" ") && !text.contains("://") && text.count { $0.isLetter } * 2 > text.count
  }

  /// Whether a row says nothing, which is counted. Of one that begins with a digit or `=` where its rank stands nothing is
  /// looked at.
  func isPassedOver(_ rows: borrowing some RankingRows & ~Copyable) -> Bool {
    if let first = rows.bytes(of: columns.rank).first, first &- 48 < 10 || first == UInt8(ascii: "=") { return false }
    let cells = (0..<columnCount).map { rows.text(of: $0) ?? "" }
    let keys = mentionColumns.map(\.index)
    guard let row = PassedRow(cells, under: columns.names, keys: keys, isFirst: row == 1) else { return false }
    passed.add(row, cells)
    return true
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

  /// Counts a second row of a university that says what the first says, or notes that it says something else.
  func takeAgain(
    _ rows: borrowing some RankingRows & ~Copyable, _ university: Int32, _ rank: PrintedRank?, _ score: Double?,
    of edition: PendingEdition
  ) {
    if let known = edition.entry(of: university), known.printedRank == rank, score == nil || known.statedScore == score
    {
      passed.addRepeated()
    } else {
      noteSecondRow(rows, on: university, of: edition)
    }
  }

  private func noteSecondRow(
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
