import GradAtlas

/// What pages have to bear: names that are markup, names in other scripts and without end, things of which nothing is known,
/// and different things that are written alike.
enum StrangeCatalog {
  static let markup = "<script>alert(1)</script>"
  static let quotes = "\"onload=\"alert(2)\" 'x' & Co. <img src=x onerror=alert(3)>"
  static let long = String(repeating: "Interdisciplinary ", count: 12) + "Studies"
  static let arabic = "جامعة القاهرة"
  static let chinese = "清华大学"

  private static let author = ChangeAuthor(name: markup, command: "test")

  /// Puts them into a catalogue that is new.
  static func fill(_ catalog: borrowing CatalogFile) throws {
    let places: [(name: String, country: String?)] = [
      (markup, "Germany"), (quotes, "Germany"), (long, nil), (arabic, "Egypt"), (chinese, nil),
      ("York University", "Canada"), ("University of York", "United Kingdom"),
    ]
    for (name, place) in places {
      try add(.university, name, place.map { [Assignment(field: "country", value: $0)] } ?? [], to: catalog)
      try add(.program(university: name), "\(markup) of \(name.prefix(20))", [], to: catalog)
    }
    for area in areas { try add(.focusArea, area, [], to: catalog) }
    _ = try catalog.edit(.list(.focusArea, areas, program: "\(arabic)/\(markup) of \(arabic)"), by: author)
    _ = try catalog.edit(.list(.track, [markup], program: "\(arabic)/\(markup) of \(arabic)"), by: author)
    let details = EditionDetails(rankingName: markup, method: markup, source: markup, publisher: quotes)
    let entries = try zip(places, ["=1", "=1", "3", "101-150", "401+"]).map { place, rank in
      try EntryStatement(place.name, rank: PrintedRank.parse(rank))
    }
    _ = try catalog.add(entries, to: EditionName(ranking: "strange", year: 2021), details, by: author)
    _ = try catalog.add(entries.reversed(), to: EditionName(ranking: "strange", year: 2022), details, by: author)
  }

  /// Their short names would be alike, were they made of letters alone.
  static let areas = ["C", "C++", "C#", markup, "机器学习"]

  private static func add(
    _ kind: NewThing.Kind, _ name: String, _ details: [Assignment], to catalog: borrowing CatalogFile
  ) throws {
    _ = try catalog.edit(.add(NewThing(kind, name: name, details: details)), by: author)
  }
}
