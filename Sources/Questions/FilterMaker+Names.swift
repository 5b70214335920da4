import FilterLanguage
import Wording

/// Names: which of the things they may mean is meant, and the filter for it.
extension FilterMaker {
  mutating func filter(_ operand: Operand) throws(QuestionError) -> Filter {
    guard let entity = try choose(operand) else {
      throw QuestionError(.misplaced(operand.text), span: operand.span, source: source)
    }
    noteChoice(entity, operand)
    if let filter = own(entity, operand) { return filter }
    switch entity {
    case .university: return .comparison(field: "university", .equal, .text(lexicon.name(entity)))
    case .city: return .comparison(field: "city", .equal, .text(lexicon.name(entity)))
    case .state: return .comparison(field: "state", .equal, .text(lexicon.name(entity)))
    case .country: return .comparison(field: "country", .equal, .text(lexicon.name(entity)))
    case .track: return .comparison(field: "track", .equal, .text(lexicon.name(entity)))
    case .course: return .comparison(field: "course", .equal, .text(lexicon.name(entity)))
    case .focus(let index): return try focus(index, operand)
    case .program(let index): return program(lexicon.vocabulary.programNames[index], operand)
    case .degree: return programField("degree", entity)
    case .delivery: return programField("delivery", entity)
    case .ranking: throw QuestionError(.misplaced(operand.text), span: operand.span, source: source)
    }
  }

  private mutating func programField(_ field: String, _ entity: Entity) -> Filter {
    useProgramField()
    return .comparison(field: FieldReference(field), .equal, .text(lexicon.name(entity)))
  }

  /// In a list of courses, "courses on statistics" is a name, not something the program covers; so are tracks; and
  /// where the question says "the … course", so is what it says.
  private func own(_ entity: Entity, _ operand: Operand) -> Filter? {
    let listed: Noun? = subject == .courses ? .courses : subject == .tracks ? .tracks : nil
    let isPlace = operand.relator == .at || operand.kind == .programs
    guard let noun = operand.kind == .courses || operand.kind == .tracks ? operand.kind : isPlace ? nil : listed else {
      return nil
    }
    switch entity {
    case .focus, .course, .track, .ranking, .program: return named(noun, entity)
    default: return nil
    }
  }

  private func named(_ noun: Noun, _ entity: Entity) -> Filter {
    let field: FieldReference = noun == .courses ? "course" : "track"
    let known = noun == .courses ? lexicon.vocabulary.courses : lexicon.vocabulary.tracks
    let name = lexicon.name(entity)
    if known.contains(where: { WordKey.key($0) == WordKey.key(name) }) {
      return .comparison(field: field, .equal, .text(name))
    }
    let others = Self.names(known, withWordsOf: otherNames(of: entity)).filter {
      !$0.lowercased().contains(name.lowercased())
    }
    let says = Filter.containing(field, name)
    switch others.count {
    case 0: return says
    case 1: return says.or(.comparison(field: field, .equal, .text(others[0])))
    default: return says.or(.isIn(field: field, others.map { .text($0) }))
    }
  }

  /// The other names of a focus area that mean the same.
  private func otherNames(of entity: Entity) -> [String] {
    guard case .focus = entity else { return [] }
    let name = lexicon.name(entity)
    let area = lexicon.vocabulary.focusAreas.first { $0.name == name }
    return area?.aliases.filter { [.exact, .abbreviation].contains($0.relation) }.map(\.text) ?? []
  }

  /// The names in which all the words of one of some others stand side by side; those may be short, and are found as words.
  private static func names(_ names: [String], withWordsOf others: [String]) -> [String] {
    func keys(_ text: String) -> [String] { Tokenizer.tokens(text).filter { $0.kind == .word }.map(\.key) }
    let wanted = others.map(keys).filter { !$0.isEmpty }
    guard !wanted.isEmpty else { return [] }
    return names.filter { name in
      let words = keys(name)
      return wanted.contains { some in
        words.indices.contains { words[$0...].starts(with: some) }
      }
    }
  }

  mutating func focus(_ index: Int, _ operand: Operand) throws(QuestionError) -> Filter {
    switch lexicon.focusNames.meaning(index) {
    case .area(let name): return .comparison(field: "focus", .equal, .text(name))
    case .near(let name):
      note("`\(operand.text)` is taken for `\(name)`, which is near to it")
      return .comparison(field: "focus", .equal, .text(name))
    case .related(let text, let areas):
      let names = NameText.list(areas, "and")
      note("`\(operand.text)` is asked for by its own name; it has to do with \(names)")
      return .comparison(field: "focus", .equal, .text(text))
    case .ambiguous(let areas):
      throw QuestionError(.ambiguousName(operand.text, candidates: areas), span: operand.span, source: source)
    }
  }
}

extension Filter {
  /// The text somewhere in the field.
  static func containing(_ field: FieldReference, _ text: String) -> Filter {
    let isPlain = !text.unicodeScalars.contains { $0 == "%" || $0 == "_" || $0 == "\\" }
    return isPlain ? .like(field: field, "%\(text)%") : .contains(field: field, text)
  }
}
