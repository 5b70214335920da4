import Wording

/// The rules and the words of the grammar.
///
/// A rule is written as its places with spaces between them: `in` is that word, `as_well_as` those three, `in|at` either,
/// `@cover` a class of words, `Place` a fragment with a value; `~the` and `Year?` may be missing. What begins with `~` is
/// licensed: it means nothing there.
struct RuleTable {
  private(set) var rules: [Rule] = []
  private var symbols: [String: Symbol] = [:]
  private(set) var names: [String] = []
  /// The words of the grammar with what they are, by their keys.
  private(set) var words: [String: [(symbol: Symbol, value: Value)]] = [:]
  /// The beginnings of phrases of several words.
  private(set) var beginnings: Set<String> = []
  /// The nouns that are long enough to be known when they are misspelt.
  private var mendable: [String] = []
  /// The words that only the first word of a question may be a misspelling of.
  let firstMendable = ["which", "where"]
  /// The rules that may begin with a symbol, each with its place in the rule.
  private(set) var starts: [[(rule: Int, place: Int)]] = []

  init() {}

  /// The symbol of that name.
  mutating func symbol(_ name: String) -> Symbol {
    if let symbol = symbols[name] { return symbol }
    let symbol = Symbol(id: names.count)
    symbols[name] = symbol
    names.append(name)
    starts.append([])
    return symbol
  }

  /// Adds words to a class: phrases with `|` between them.
  mutating func words(_ name: String, _ phrases: String, _ value: Value = .nothing) {
    let symbol = symbol(name)
    for phrase in phrases.parts(between: UInt8(ascii: "|")) { insert(phrase, symbol, value) }
  }

  private mutating func insert(_ phrase: String, _ symbol: Symbol, _ value: Value) {
    if words[phrase, default: []].contains(where: { $0.symbol == symbol && $0.value == value }) { return }
    words[phrase, default: []].append((symbol, value))
    switch value {
    case .noun, .attribute:
      if phrase.utf8.count >= 6, !phrase.utf8.contains(UInt8(ascii: " ")), !mendable.contains(phrase) {
        mendable.append(phrase)
      }
    default: break
    }
    var beginning = ""
    for word in phrase.parts(between: UInt8(ascii: " ")).dropLast() {
      beginning += beginning.isEmpty ? word : " " + word
      beginnings.insert(beginning)
    }
  }

  /// The long nouns and first words of questions that are near to a word, with the number of letters that differ.
  func near(_ word: String, isFirst: Bool) -> [(words: [String], letters: Int)] {
    let length = word.utf8.count
    guard length >= 4, length <= EditDistance.longest else { return [] }
    var found: [(words: [String], letters: Int)] = []
    for known in isFirst ? mendable + firstMendable : mendable {
      if let letters = EditDistance.between(word, known, limit: length < 8 ? 1 : 2) { found.append(([known], letters)) }
    }
    return found
  }

  /// Adds a rule.
  mutating func rule(_ name: String, _ pattern: String, cost: Cost = .none, _ make: @escaping Rule.Make) {
    let elements = pattern.parts(between: UInt8(ascii: " ")).map { element($0) }
    let rule = Rule(
      symbol: symbol(name), elements: elements, cost: cost, make: make, text: "\(name) <- \(pattern)")
    precondition(!rule.mayEnd(at: 0), "a rule needs a word: \(rule.text)")
    for (place, element) in elements.enumerated() {
      starts[element.symbol.id].append((rules.count, place))
      if !element.isOptional { break }
    }
    rules.append(rule)
  }

  /// Adds rules that pass the value of their one place with a value on.
  mutating func pass(_ name: String, _ patterns: String..., cost: Cost = .none) {
    for pattern in patterns { rule(name, pattern, cost: cost) { $0.value(0) } }
  }

  private mutating func element(_ text: String) -> Rule.Element {
    let isLicence = text.hasPrefix("~")
    let isOptional = isLicence || text.hasSuffix("?")
    let name = String(text.dropFirst(isLicence ? 1 : 0).dropLast(!isLicence && isOptional ? 1 : 0))
    let hasValue = name.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
    if !hasValue, name.utf8.first != UInt8(ascii: "@") {
      let phrases = name.parts(between: UInt8(ascii: "|")).map { word in
        String(word.map { $0 == "_" ? " " : $0 })
      }
      let symbol = symbol("'\(name)'")
      for phrase in phrases { insert(phrase, symbol, .nothing) }
      return .init(symbol: symbol, isOptional: isOptional, hasValue: false)
    }
    return .init(symbol: symbol(name), isOptional: isOptional, hasValue: hasValue)
  }
}
