/// The rules and the words of the grammar.
///
/// A rule is written as its places with spaces between them: `in` is that word, `as_well_as` those three, `in|at` either,
/// `@cover` a class of words, `Place` a fragment with a value; `~the` and `Year?` may be missing. What begins with `~` is
/// licensed: it means nothing there.
struct RuleTable {
  private(set) var rules: [Rule] = []
  private var symbols: [String: Symbol] = [:]
  /// The symbols of words of rules.
  private var literals: [String: Symbol] = [:]
  private(set) var names: [String] = []
  /// The phrases of the grammar with what they are: a `|` between two, and a space or `_` between the words of one.
  private(set) var rows: [(phrases: String, symbol: Symbol, value: Value)] = []
  /// The rules that may begin with a symbol, each with its place in the rule.
  private(set) var starts: [[(rule: Int, place: Int)]] = []
  /// The rules that cannot do without a symbol, once for each of its places.
  private(set) var needs: [[Int]] = []

  init() {}

  /// The symbol of that name.
  mutating func symbol(_ name: String) -> Symbol {
    if let symbol = symbols[name] { return symbol }
    let symbol = Symbol(id: names.count)
    symbols[name] = symbol
    names.append(name)
    starts.append([])
    needs.append([])
    return symbol
  }

  /// Adds words to a class: phrases with `|` between them.
  mutating func words(_ name: String, _ phrases: String, _ value: Value = .nothing) {
    rows.append((phrases, symbol(name), value))
  }

  /// Adds a rule.
  mutating func rule(_ name: String, _ pattern: String, cost: Cost = .none, _ make: @escaping Rule.Make) {
    let elements = pattern.utf8.split(separator: UInt8(ascii: " ")).map { element($0) }
    let rule = Rule(
      symbol: symbol(name), elements: elements, cost: cost, make: make, name: name, pattern: pattern,
      needCount: elements.count { !$0.isOptional })
    precondition(!rule.mayEnd(at: 0), "a rule needs a word: \(rule.text)")
    for (place, element) in elements.enumerated() {
      starts[element.symbol.id].append((rules.count, place))
      if !element.isOptional { break }
    }
    for element in elements where !element.isOptional { needs[element.symbol.id].append(rules.count) }
    rules.append(rule)
  }

  /// Which symbols and rules a question may have that has words of those symbols: no rule whose words do not occur.
  func possible(_ words: some Sequence<Symbol>) -> (symbols: [Bool], rules: [Bool]) {
    var isPossible = (
      symbols: [Bool](repeating: false, count: names.count), rules: [Bool](repeating: false, count: rules.count)
    )
    var missing = rules.map(\.needCount)
    var open: [Int] = []
    func reach(_ symbol: Int) {
      guard !isPossible.symbols[symbol] else { return }
      isPossible.symbols[symbol] = true
      open.append(symbol)
    }
    for word in words { reach(word.id) }
    while let symbol = open.popLast() {
      for rule in needs[symbol] {
        missing[rule] -= 1
        guard missing[rule] == 0 else { continue }
        isPossible.rules[rule] = true
        reach(rules[rule].symbol.id)
      }
    }
    return isPossible
  }

  /// Adds rules that pass the value of their one place with a value on.
  mutating func pass(_ name: String, _ patterns: String..., cost: Cost = .none) {
    for pattern in patterns { rule(name, pattern, cost: cost) { $0.value(0) } }
  }

  private mutating func element(_ text: Substring.UTF8View) -> Rule.Element {
    let isLicence = text.first == UInt8(ascii: "~")
    let isOptional = isLicence || text.last == UInt8(ascii: "?")
    let bytes = isLicence ? text.dropFirst() : isOptional ? text.dropLast() : text
    let name = String(Substring(bytes))
    let hasValue = bytes.first.map { (0x41...0x5A).contains($0) } ?? false
    guard !hasValue, bytes.first != UInt8(ascii: "@") else {
      return .init(symbol: symbol(name), isOptional: isOptional, hasValue: hasValue)
    }
    if let symbol = literals[name] { return .init(symbol: symbol, isOptional: isOptional, hasValue: false) }
    let symbol = symbol("'" + name)
    literals[name] = symbol
    rows.append((name, symbol, .nothing))
    return .init(symbol: symbol, isOptional: isOptional, hasValue: false)
  }
}

extension String {
  /// What stands between the places of a byte of ASCII. (`split` compares characters, which takes several times as long
  /// for the thousand phrases of the grammar.)
  func parts(between separator: UInt8) -> [String] { utf8.split(separator: separator).map { String(Substring($0)) } }
}
