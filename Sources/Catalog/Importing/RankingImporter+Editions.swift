extension RankingImporter {
  /// The edition that the row belongs to; nil if it does not say, which is noted.
  func edition(_ rows: borrowing some RankingRows & ~Copyable) -> PendingEdition? {
    if let current, isCurrent(rows) { return current }
    currentCells.removeAll(keepingCapacity: true)
    for column in columns.editionColumns {
      currentCells.append(contentsOf: rows.bytes(of: column))
      currentCells.append(0x1F)
    }
    if let place = currentCells.withUnsafeBufferPointer({ editionPlaces.value(for: $0) }) {
      return editions[Int(place)]
    }
    let ranking = rankingSlug(rows)
    let year = year(rows)
    guard let ranking, let year else {
      current = nil
      return nil
    }
    let place = self.place(rows, of: ranking, year)
    currentCells.withUnsafeBufferPointer { editionPlaces.keep(Int32(place), for: $0) }
    return editions[place]
  }

  /// Where an edition stands among those of the file.
  private func place(_ rows: borrowing some RankingRows & ~Copyable, of ranking: String, _ year: Int) -> Int {
    let key = "\(ranking)@\(year)"
    if let place = indexes[key] { return place }
    let column = columns[.year] ?? columns[.ranking] ?? columns.rank
    indexes[key] = editions.count
    editions.append(PendingEdition(ranking: ranking, year: year, at: rows.position(of: column)))
    return editions.count - 1
  }

  /// Whether the cells that name the edition are those of the row before.
  private func isCurrent(_ rows: borrowing some RankingRows & ~Copyable) -> Bool {
    var start = 0
    for column in columns.editionColumns {
      let cell = rows.bytes(of: column)
      let end = start + cell.count
      guard end < currentCells.count, currentCells[end] == 0x1F, cell.stand(in: currentCells, at: start) else {
        return false
      }
      start = end + 1
    }
    return start == currentCells.count
  }

  private func year(_ rows: borrowing some RankingRows & ~Copyable) -> Int? {
    guard let index = columns[.year] else { return options.year }
    var text = rows.text(of: index) ?? ""
    if text.hasSuffix(".0") { text.removeLast(2) }
    guard let year = EditionReference.year(text), EditionName.years.contains(year) else {
      problems.add(.year(rows.text(of: index) ?? ""), at: rows.position(of: index))
      return nil
    }
    if let wanted = options.year, wanted != year {
      problems.add(.otherYear(year, wanted: wanted), at: rows.position(of: index))
      return nil
    }
    return year
  }

  private func rankingSlug(_ rows: borrowing some RankingRows & ~Copyable) -> String? {
    guard let index = columns[.ranking] else { return options.ranking }
    let text = rows.text(of: index) ?? ""
    guard let slug = rankings.slug(for: text) else {
      problems.add(.ranking(text), at: rows.position(of: index))
      return nil
    }
    if let wanted = options.ranking, wanted != slug {
      problems.add(.otherRanking(slug, wanted: wanted), at: rows.position(of: index))
      return nil
    }
    return slug
  }
}
