import Answers
import Catalog
import FilterLanguage
import Tables

/// Where the things that rows name have their pages.
struct ThingAddresses {
  /// The short names of the programs of universities, by the universities' own.
  private let slugs: [String: [String: String]]
  private let links: Links

  /// The fields that addresses are made of.
  static func fields(of subject: ListSubject) -> [String] {
    switch subject {
    case .programs, .tracks: ["slug", "program"]
    case .universities: ["slug"]
    case .focusAreas, .courses: []
    }
  }

  /// Those that some rows name.
  init(
    of rows: [ListingRow], _ subject: ListSubject, in catalog: borrowing CatalogFile, _ links: Links
  ) throws {
    let universities = Set(rows.compactMap { $0["slug"]?.words })
    let namesPrograms = subject == .programs || subject == .tracks
    try self.init(of: namesPrograms ? universities : [], in: catalog, links)
  }

  /// Those of some universities.
  init(of universities: Set<String>, in catalog: borrowing CatalogFile, _ links: Links) throws {
    self.links = links
    guard !universities.isEmpty else {
      slugs = [:]
      return
    }
    let filter = Filter.isIn(field: "slug", universities.sorted().map { .text($0) })
    let rows = try catalog.rows(
      of: Listing(
        .programs, filter: filter, order: OrderBy(keys: [OrderBy.Key("program")]),
        columns: ColumnList(["slug", "program"])))
    slugs = Dictionary(grouping: rows) { $0["slug"]?.words ?? "" }.mapValues { rows in
      let names = rows.compactMap { $0["program"]?.words }
      return Dictionary(zip(names, Slug.of(all: names))) { first, _ in first }
    }
  }

  /// A program by its short name; nil if the university has no such program.
  func program(named slug: String, of university: String) -> String? {
    slugs[university]?.first { $0.value == slug }?.key
  }

  /// The page of a program.
  func program(_ name: String, of university: String) -> String? {
    slugs[university]?[name].map { links.program(university, $0) }
  }

  /// The pages of all programs that it knows, by university.
  var programs: [String] {
    slugs.sorted { $0.key < $1.key }.flatMap { university, programs in
      programs.values.sorted().map { links.program(university, $0) }
    }
  }

  /// The page of what a cell names.
  func address(_ key: String, _ row: ListingRow) -> String? {
    guard case .text(let text)? = row[key] else { return nil }
    switch key {
    case "university": return row["slug"]?.words.map { links.university($0) }
    case "program": return row["slug"]?.words.flatMap { program(text, of: $0) }
    case "focus": return links.focusArea(Slug.of(text))
    default: return nil
    }
  }
}

extension Cell {
  /// The text that it is; nil for anything else.
  var words: String? { if case .text(let text) = self { text } else { nil } }
}
