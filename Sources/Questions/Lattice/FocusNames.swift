/// The names under which focus areas are known, and which areas each stands for.
struct FocusNames: Sendable {
  /// One name as the database spells it.
  struct Name: Sendable {
    let text: String
    /// The areas it belongs to, by their place in the vocabulary; nil stands for the area's own name.
    var areas: [(area: Int, relation: Vocabulary.Relation?)]
  }

  /// What a name stands for.
  enum Meaning: Sendable, Equatable {
    /// One area, by its own name.
    case area(String)
    /// A name that only overlaps with one area, which is the nearest there is.
    case near(String)
    /// A field of its own, which areas know as a wider, narrower or neighbouring one.
    case related(String, [String])
    /// A short form of several areas.
    case ambiguous([String])
  }

  private(set) var names: [Name] = []
  private var byKey: [String: Int] = [:]
  private let areaNames: [String]

  /// - Parameter asked: The question that the names may stand in; nil for any.
  init(_ areas: [Vocabulary.FocusArea], of asked: AskedWords? = nil) {
    areaNames = areas.map(\.name)
    for (index, area) in areas.enumerated() {
      add(area.name, index, nil, asked)
      for alias in area.aliases { add(alias.text, index, alias.relation, asked) }
    }
  }

  private mutating func add(
    _ text: String, _ area: Int, _ relation: Vocabulary.Relation?, _ asked: AskedWords?
  ) {
    if let asked, !asked.mayHold(text) { return }
    let key = Self.key(text)
    if let known = byKey[key] {
      if !names[known].areas.contains(where: { $0.area == area }) { names[known].areas.append((area, relation)) }
      return
    }
    byKey[key] = names.count
    names.append(Name(text: text, areas: [(area, relation)]))
  }

  private static func key(_ text: String) -> String {
    Tokenizer.tokens(text).filter { $0.kind == .word }.map(\.key).joined(separator: " ")
  }

  /// The place of a text among `names`, found as a question would find it.
  func index(of text: String) -> Int? { byKey[Self.key(text)] }

  /// What the name at that place stands for.
  func meaning(_ index: Int) -> Meaning {
    let (text, areas) = (names[index].text, names[index].areas)
    func among(_ kinds: [Vocabulary.Relation?]) -> [String] {
      areas.filter { kinds.contains($0.relation) }.map { areaNames[$0.area] }
    }
    if let own = among([nil]).first { return .area(own) }
    let short = among([.abbreviation])
    if !short.isEmpty, areas.count > 1 { return .ambiguous(areas.map { areaNames[$0.area] }) }
    let same = among([.exact, .abbreviation])
    if same.count == 1 { return .area(same[0]) }
    if same.count > 1 { return .ambiguous(same) }
    if areas.count == 1, let near = among([.near]).first { return .near(near) }
    return .related(text, areas.map { areaNames[$0.area] })
  }
}
