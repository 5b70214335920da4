import Answers
import Catalog
import FilterLanguage
import Wording

/// The values of one field among the rows of a list, each with its number and the address at which it is chosen or taken
/// away again.
struct Facet {
  /// One value.
  struct Choice {
    let label: String
    /// How many rows have it.
    let count: Int
    let isChosen: Bool
    /// Whether it stands for rows of which nobody knows.
    let isUnknown: Bool
    let address: String

    func counting(_ count: Int) -> Choice {
      Choice(label: label, count: count, isChosen: isChosen, isUnknown: isUnknown, address: address)
    }
  }

  /// How many choices are shown before the rest.
  static let shownAtOnce = 7

  let field: String
  let title: String
  let choices: [Choice]
}

/// A range of a number: its bounds as they are asked for, and the lowest and highest that there are.
struct RangeFacet {
  let field: String
  let title: String
  let least: Int?
  let most: Int?
  let askedLeast: String?
  let askedMost: String?
  let unknown: Facet.Choice?

  var isUseful: Bool { least != most || askedLeast != nil || askedMost != nil }
}

extension ListSubject {
  /// The fields whose values stand beside a list.
  var facetFields: [(field: String, title: String)] {
    switch self {
    case .programs:
      [
        ("focus", "Focus area"), ("country", "Country"), ("state", "State"), ("degree", "Degree"),
        ("delivery", "Delivery"),
      ]
    case .universities: [("country", "Country"), ("state", "State"), ("focus", "Focus area")]
    case .tracks: [("country", "Country"), ("state", "State")]
    case .focusAreas, .courses: []
    }
  }

  /// The fields of numbers whose ranges stand beside a list.
  func rangeFields(_ fields: [Field]) -> [(field: String, title: String)] {
    guard self == .programs || self == .universities else { return [] }
    let ranks = fields.filter { $0.name.hasSuffix("_rank") && $0.type == .integer && $0.editions != nil }
      .prefix(6).map { ($0.name, "\($0.name.dropLast(5).uppercased()) rank") }
    return self == .programs ? ranks + [("duration_min", "Months")] : ranks
  }
}

extension ListRequest {
  /// The facets of the list.
  func facets(in catalog: borrowing CatalogFile, _ links: Links) throws -> [Facet] {
    let names = Set(fields.map(\.name))
    var facets: [Facet] = []
    for (field, title) in subject.facetFields where names.contains(field) {
      let grouping = Grouping(
        subject, by: ColumnList([FieldReference(field)]), filter: filter(without: field), year: year)
      let groups = try catalog.groups(grouping).groups.groups
      let spellings = try spellings(of: field, in: catalog)
      let choices = try groups.compactMap { group -> Facet.Choice? in
        guard let choice = choice(of: group, field, spellings, links) else { return nil }
        guard field == "focus", !choice.isUnknown else { return choice }
        return try count(ofArea: choice.label, in: catalog).map { choice.counting($0) } ?? choice
      }
      if choices.count > 1 || choices.contains(where: \.isChosen) {
        facets.append(Facet(field: field, title: title, choices: chosenFirst(choices)))
      }
    }
    return facets
  }

  /// How many rows a focus area finds, where more than list it, since areas that contain it count as well; else nil.
  private func count(ofArea area: String, in catalog: borrowing CatalogFile) throws -> Int? {
    let filter = Filter.comparison(field: "focus", .equal, .text(area))
    guard try !catalog.containingAreas(of: filter).isEmpty else { return nil }
    let all = self.filter(without: "focus").map { $0.and(filter) } ?? filter
    return try catalog.count(of: Listing(subject, filter: all, year: year))
  }

  private func chosenFirst(_ choices: [Facet.Choice]) -> [Facet.Choice] {
    choices.filter { $0.isChosen && !$0.isUnknown } + choices.filter { !$0.isChosen && !$0.isUnknown }
      + choices.filter(\.isUnknown)
  }

  /// How the address spells values that have further names, by their own: `NLP` by `Natural language processing`.
  private func spellings(of field: String, in catalog: borrowing CatalogFile) throws -> [String: String] {
    var spellings: [String: String] = [:]
    for value in query.values(of: field) {
      spellings[try ownName(of: value, field, in: catalog) ?? value] = value
    }
    return spellings
  }

  private func ownName(of value: String, _ field: String, in catalog: borrowing CatalogFile) throws -> String? {
    let filter = Filter.comparison(field: FieldReference(field), .equal, .text(value))
    guard field != "focus" else {
      let areas = Listing(.focusAreas, filter: filter, columns: ColumnList(["focus"]))
      return try catalog.rows(of: areas).first?["focus"]?.words
    }
    let groups = try catalog.groups(Grouping(subject, by: ColumnList([FieldReference(field)]), filter: filter)).groups
    if case .text(let text)? = groups.groups.first?.values.first { return text }
    return nil
  }

  private func choice(
    of group: Groups.Group, _ field: String, _ spellings: [String: String], _ links: Links
  ) -> Facet.Choice? {
    switch group.values.first {
    case .text(let text): choice(text, field, spellings[text] ?? text, group.count, links)
    case .integer(let number): choice(String(number), field, String(number), group.count, links)
    case .real(let number): choice(String(number), field, String(number), group.count, links)
    case .truth(let flag): choice(flag ? "yes" : "no", field, flag ? "true" : "false", group.count, links)
    case .unknown: choice("not known", "\(field).unknown", "yes", group.count, links, isUnknown: true)
    // A list that is known to name nothing, which no filter asks for by itself.
    case .some(.none), nil: nil
    }
  }

  private func choice(
    _ label: String, _ name: String, _ value: String, _ count: Int, _ links: Links, isUnknown: Bool = false
  ) -> Facet.Choice {
    let isChosen = query.values(of: name).contains(value)
    let rest = query.without("after")
    let query = isChosen ? rest.removing(name, value) : rest.adding(name, value)
    return Facet.Choice(
      label: label, count: count, isChosen: isChosen, isUnknown: isUnknown,
      address: links.list(subject, query.canonical))
  }

  /// The ranges of the list.
  func ranges(in catalog: borrowing CatalogFile, _ links: Links) throws -> [RangeFacet] {
    var ranges: [RangeFacet] = []
    for (field, title) in subject.rangeFields(fields) {
      let grouping = Grouping(
        subject, by: ColumnList([FieldReference(field)]), filter: filter(without: field), year: year)
      let groups = try catalog.groups(grouping).groups.groups
      let numbers = groups.compactMap { group -> Int? in
        if case .integer(let number) = group.values.first { Int(number) } else { nil }
      }
      let unknown = groups.first { $0.values.first == .unknown }.flatMap { choice(of: $0, field, [:], links) }
      let range = RangeFacet(
        field: field, title: title, least: numbers.min(), most: numbers.max(), askedLeast: query["\(field).min"],
        askedMost: query["\(field).max"], unknown: unknown)
      if range.isUseful { ranges.append(range) }
    }
    return ranges
  }
}
