/// What the rules make of a question.
struct Derivation {
  let lattice: Lattice
  let words: QuestionWords
  let chart: Chart
  /// The whole questions of the least cost; none where the rules make none.
  let items: [Chart.Item]

  init(_ lattice: Lattice, _ names: VocabularyNames, source: String) {
    self.lattice = lattice
    words = QuestionWords(tokens: lattice.tokens, source: source)
    // With a word that nothing knows no question is made.
    let edges = lattice.unknown.isEmpty ? lattice.edges : []
    chart = Chart(edges, count: lattice.tokens.count, Grammar.shared.table, rankings: names.rankings)
    let found = Self.questions(chart, lattice.tokens.count)
    let least = found.map(\.cost).min()
    items = found.filter { $0.cost == least }
  }

  var requests: [Request] {
    items.compactMap { if case .request(let request) = $0.value { request } else { nil } }
  }

  /// The whole questions, without those that lost a name, a number or a year on the way.
  private static func questions(_ chart: Chart, _ count: Int) -> [Chart.Item] {
    chart.items(Grammar.shared.question, 0..<count).filter { item in
      if case .request(let request) = item.value { request.words == item.used } else { false }
    }
  }
}

/// What is said about how words were taken.
extension Derivation {
  func notes(on request: Request, _ reading: Reading) -> [String] {
    mendedWords(request) + request.mentions.compactMap { otherMeaning($0, request, reading) }
  }

  /// What mended words were taken for.
  private func mendedWords(_ request: Request) -> [String] {
    guard items.contains(where: { $0.cost.letters > 0 }) else { return [] }
    return lattice.mended.keys.sorted().compactMap { place in
      guard let form = lattice.mended[place]?.first else { return nil }
      let name = request.mentions.first { $0.words.contains(place) }
      let meant = name?.name.target ?? form.words.joined(separator: " ")
      return "read `\(words.text(name?.words ?? WordSet(place..<place + 1)))` as `\(meant)`"
    }
  }

  /// The meaning that a name was given, where another has the same words.
  private func otherMeaning(_ mention: Mention, _ request: Request, _ reading: Reading) -> String? {
    let text = words.text(mention.words)
    let others = Set(lattice.names(of: mention.words).map(\.kind))
    switch mention.name.kind {
    case .ranking where others.contains(.area):
      return "`\(text)` is read as the ranking `\(mention.name.target)`; write `that cover \(text)` for the focus area"
    case .city where others.contains(.university), .state where others.contains(.university),
      .country where others.contains(.university):
      return "`\(text)` is read as the place; write `at \(text)` for the university"
    case .area
    where others.contains(.course) && reading.asksForPrograms && !reading.isWider && request.covers(mention):
      return "`\(text)` is read as the focus area; write `with the course \(text)` for the core course"
    default: return nil
    }
  }
}

extension Reading {
  /// Whether it asks for what programs are called or for courses alone, and for no focus area.
  fileprivate var isWider: Bool {
    switch self {
    case .list(let query), .count(let query):
      query.filter.map { filter in
        !filter.fieldNames.contains("focus") && !filter.fieldNames.isDisjoint(with: ["about", "course", "track"])
      } ?? false
    default: false
    }
  }

  /// Whether its rows are not the courses themselves.
  fileprivate var asksForPrograms: Bool {
    switch self {
    case .list(let query), .count(let query): query.subject != .courses
    default: true
    }
  }
}
