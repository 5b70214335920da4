import Catalog

/// Every address of the site.
enum RouteTable {
  static let patterns: [RoutePattern] = lists + things + rankings + questions + site

  private static let lists = ListSubject.allCases.map { subject in
    RoutePattern(
      "/\(subject.rawValue)/", "The \(subject.rawValue) that fit, in an order of your own.",
      RouteParameter.ofLists, fields: subject
    ) { _ in .list(subject) }
  }

  private static let things = [
    RoutePattern("/universities/{university}/", "What is known of a university, each fact with its source.") {
      .university($0[0])
    },
    RoutePattern("/programs/{university}/{program}/", "What is known of a program, each fact with its source.") {
      .program(university: $0[0], program: $0[1])
    },
    RoutePattern("/focus-areas/{area}/", "The programs that cover a focus area.") { .focusArea($0[0]) },
    RoutePattern("/places/", "The countries and states that universities are in.") { _ in .places },
  ]

  private static let rankings = [
    RoutePattern("/rankings/", "The rankings with their editions.") { _ in .rankings },
    RoutePattern("/rankings/{ranking}/", "The editions of a ranking.") { .ranking($0[0]) },
    RoutePattern("/rankings/{ranking}/{year}/", "An edition of a ranking, as printed.") { parts in
      EditionReference.year(parts[1]).map { .edition(parts[0], $0) }
    },
    RoutePattern(
      "/rankings/{ranking}/{from}..{to}/", "What changed from one edition of a ranking to another.",
      [RouteParameter(name: "moved", summary: "Only what moved that way.", example: "risen")]
    ) { parts in
      guard let from = EditionReference.year(parts[1]), let to = EditionReference.year(parts[2]) else { return nil }
      return .difference(parts[0], from, to)
    },
    RoutePattern("/rankings/{ranking}/history.svg", "The ranks over the years as a chart.", holdsRows: false) {
      .rankingChart($0[0])
    },
    RoutePattern(
      "/universities/{university}/{ranking}.svg", "A university's ranks over the years as a chart.", holdsRows: false
    ) { .universityChart($0[0], $0[1]) },
  ]

  private static let questions = [
    RoutePattern("/compare/", "Two to six universities or programs side by side.", [.of]) { _ in .compare },
    RoutePattern("/search/", "What has words in its name.", [.search, .limit]) { _ in .search },
    RoutePattern("/ask/", "The answer to a plain question, with how it was read.", [.question]) { _ in .ask },
  ]

  private static let site = [
    RoutePattern("/", "The first page.", holdsRows: false) { _ in .home },
    RoutePattern("/changes/", "The log of the catalogue, the newest change first.", [.limit]) { _ in .changes },
    RoutePattern("/sources/", "Where the editions of rankings come from.") { _ in .sources },
    RoutePattern("/about/", "What the catalogue is.", holdsRows: false) { _ in .about },
    RoutePattern("/api/", "How programs use it.", holdsRows: false) { _ in .interface },
    RoutePattern("/embed/rankings/{ranking}/{year}/", "An edition, to be framed elsewhere.", holdsRows: false) {
      parts in
      EditionReference.year(parts[1]).map { .embeddedEdition(parts[0], $0) }
    },
    RoutePattern(
      "/embed/universities/{university}/{ranking}/", "A chart, to be framed elsewhere.", holdsRows: false
    ) { .embeddedChart($0[0], $0[1]) },
    RoutePattern("/picture.png", "The picture of the site, as other sites show it.", holdsRows: false) { _ in .picture
    },
    RoutePattern("/openapi.json", "This description.", holdsRows: false) { _ in .openAPI },
    RoutePattern("/feed.atom", "The changes as Atom.", holdsRows: false) { _ in .feed },
    RoutePattern("/sitemap.xml", "The addresses of all pages.", holdsRows: false) { _ in .sitemap },
    RoutePattern("/robots.txt", "What crawlers are told.", holdsRows: false) { _ in .robots },
    RoutePattern("/assets/{name}", "Styles and scripts.", holdsRows: false) { .asset($0[0]) },
  ]

  /// What a path leads to, and in which form; nil for nothing.
  static func route(_ path: String) -> (route: Route, form: PageForm)? {
    if let route = route(exactly: path) { return (route, .html) }
    for form in PageForm.allCases where form != .html && path.hasSuffix(".\(form.rawValue)") {
      let page = path.dropLast(form.rawValue.utf8.count + 1) + "/"
      guard let pattern = pattern(page), pattern.holdsRows, let route = route(exactly: String(page)) else { continue }
      return (route, form)
    }
    return nil
  }

  private static func route(exactly path: String) -> Route? {
    for pattern in patterns {
      if let values = PathMatch.values(path, pattern.path), let route = pattern.route(values) { return route }
    }
    return nil
  }

  /// The kind of address that a path is of.
  static func pattern(_ path: some StringProtocol) -> RoutePattern? {
    patterns.first { pattern in PathMatch.values(String(path), pattern.path).map { pattern.route($0) != nil } ?? false }
  }
}

extension RouteParameter {
  static let limit = RouteParameter(
    name: "limit", summary: "How many rows at most, 1 to 1000.", example: "50", isNumber: true)
  static let of = RouteParameter(
    name: "of", summary: "A name, an alias or a short name; two to six.", example: "cmu", isRequired: true,
    repeats: true)
  static let search = RouteParameter(name: "q", summary: "Words of names.", example: "learning", isRequired: true)
  static let question = RouteParameter(
    name: "q", summary: "A question in plain English.", example: "which programs cover NLP", isRequired: true)

  static let ofLists = [
    RouteParameter(name: "where", summary: "A filter.", example: "focus = 'NLP'"),
    RouteParameter(name: "sort", summary: "Fields, each with `DESC` behind it or not.", example: "ml_rank"),
    RouteParameter(name: "columns", summary: "Fields, separated by commas.", example: "university,ml_rank"),
    RouteParameter(
      name: "year", summary: "The year of ranks; the latest unless it is said.", example: "2022", isNumber: true),
    limit,
    RouteParameter(
      name: "after", summary: "The row that the page begins after, as the page before says.", example: "3"),
  ]
}
