/// Every fragment of a question that the rules make, from the edges of a lattice up to whole questions.
struct Chart {
  /// A fragment.
  struct Item {
    let symbol: Symbol
    let words: Range<Int>
    let value: Value
    let cost: Cost
    /// The words whose meaning it carries.
    let used: WordSet
    /// The words that its rules license: without them it means the same.
    let licensed: WordSet
  }

  /// A rule of which some places are filled.
  private struct Active {
    let rule: Int
    /// The next place to fill.
    let place: Int
    let start: Int
    let values: [Value]
    let cost: Cost
    let used: WordSet
    let licensed: WordSet
  }

  /// Most meanings of a span as one symbol.
  static let meanings = 64
  /// Most rules half filled.
  static let actives = 50_000

  private let table: RuleTable
  private let count: Int
  private let rankings: [Vocabulary.Ranking]
  /// What may be made of the words at all.
  private let isPossible: (symbols: [Bool], rules: [Bool])
  /// Items by where they begin and what they are.
  private var items: [[Int: [Item]]]
  /// Rules half filled, by where they end and what they wait for.
  private var waiting: [[Int: [Active]]]
  /// Items that are still to be used, by their number of words.
  private var agenda: [[Item]]
  private(set) var activeCount = 0
  private(set) var itemCount = 0
  /// Whether a limit was passed; nothing of the chart counts then.
  private(set) var isOver = false
  /// Rules that passed over a value, as written: a fault of the rule.
  private(set) var lost: [String] = []
  /// The rules that made something, by their places in the table.
  private(set) var fired: Set<Int> = []

  /// Fills the chart.
  ///
  /// - Parameter count: The number of words.
  init(_ edges: [Edge], count: Int, _ table: RuleTable, rankings: [Vocabulary.Ranking]) {
    self.table = table
    self.count = count
    self.rankings = rankings
    isPossible = table.possible(edges.lazy.map(\.symbol))
    items = Array(repeating: [:], count: count + 1)
    waiting = Array(repeating: [:], count: count + 1)
    agenda = Array(repeating: [], count: count + 1)
    for edge in edges {
      add(
        Item(
          symbol: edge.symbol, words: edge.words, value: edge.value, cost: edge.cost, used: edge.used,
          licensed: WordSet()))
    }
    for length in agenda.indices.dropFirst() {
      while let item = agenda[length].popLast(), !isOver { use(item) }
    }
  }

  /// The fragments of those words as that symbol.
  func items(_ symbol: Symbol, _ words: Range<Int>) -> [Item] {
    (items[words.lowerBound][symbol.id] ?? []).filter { $0.words == words }
  }

  /// Keeps an item unless it is there for no more; one that is cheaper than before is used again.
  private mutating func add(_ item: Item) {
    var known = items[item.words.lowerBound][item.symbol.id] ?? []
    if let place = known.firstIndex(where: { $0.words == item.words && $0.value == item.value }) {
      guard item.cost < known[place].cost else { return }
      known[place] = item
    } else {
      if known.count(where: { $0.words == item.words }) >= Self.meanings { isOver = true }
      known.append(item)
      itemCount += 1
    }
    items[item.words.lowerBound][item.symbol.id] = known
    agenda[item.words.count].append(item)
  }

  private mutating func use(_ item: Item) {
    for (rule, place) in table.starts[item.symbol.id] where isPossible.rules[rule] {
      let skipped = table.rules[rule].elements[..<place].count(where: \.hasValue)
      let empty = Active(
        rule: rule, place: place, start: item.words.lowerBound, values: Array(repeating: .nothing, count: skipped),
        cost: table.rules[rule].cost, used: WordSet(), licensed: WordSet())
      extend(empty, with: item)
    }
    for active in waiting[item.words.lowerBound][item.symbol.id] ?? [] { extend(active, with: item) }
  }

  /// Fills the place of a rule for which the item was awaited.
  private mutating func extend(_ active: Active, with item: Item) {
    let rule = table.rules[active.rule]
    let element = rule.elements[active.place]
    let values = element.hasValue ? active.values + [item.value] : active.values
    let licensed = element.isOptional && !element.hasValue ? WordSet(item.words) : item.licensed
    let next = Active(
      rule: active.rule, place: active.place + 1, start: active.start, values: values, cost: active.cost + item.cost,
      used: active.used.union(item.used), licensed: active.licensed.union(licensed))
    if rule.mayEnd(at: next.place) { finish(next, at: item.words.upperBound) }
    guard item.words.upperBound < count else { return }
    wait(next, at: item.words.upperBound)
  }

  /// Waits for every place that may come next, and takes what is there already.
  private mutating func wait(_ active: Active, at end: Int) {
    let rule = table.rules[active.rule]
    var next = active
    while next.place < rule.elements.count {
      let element = rule.elements[next.place]
      if isPossible.symbols[element.symbol.id] {
        activeCount += 1
        if activeCount > Self.actives { isOver = true }
        guard !isOver else { return }
        waiting[end][element.symbol.id, default: []].append(next)
        for item in items[end][element.symbol.id] ?? [] { extend(next, with: item) }
      }
      guard element.isOptional else { return }
      next = Active(
        rule: next.rule, place: next.place + 1, start: next.start,
        values: element.hasValue ? next.values + [.nothing] : next.values, cost: next.cost, used: next.used,
        licensed: next.licensed)
    }
  }

  private mutating func finish(_ active: Active, at end: Int) {
    let rule = table.rules[active.rule]
    let missing = rule.elements[active.place...].count(where: \.hasValue)
    let values = active.values + Array(repeating: .nothing, count: missing)
    var parts = Parts(values, WordSet(active.start..<end), rankings: rankings)
    guard let value = rule.make(&parts) else { return }
    guard parts.isTaken else { return lost.append(rule.text) }
    fired.insert(active.rule)
    add(
      Item(
        symbol: rule.symbol, words: active.start..<end, value: value, cost: active.cost + parts.cost,
        used: active.used, licensed: active.licensed))
  }
}
