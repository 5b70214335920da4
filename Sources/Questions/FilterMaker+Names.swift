import FilterLanguage

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

  private mutating func focus(_ index: Int, _ operand: Operand) throws(QuestionError) -> Filter {
    switch lexicon.focusNames.meaning(index) {
    case .area(let name): return .comparison(field: "focus", .equal, .text(name))
    case .near(let name):
      note("`\(operand.text)` is taken for `\(name)`, which is near to it")
      return .comparison(field: "focus", .equal, .text(name))
    case .related(let text, let areas):
      let names = areas.map { "`\($0)`" }.joined(separator: " and ")
      note("`\(operand.text)` is asked for by its own name; it has to do with \(names)")
      return .comparison(field: "focus", .equal, .text(text))
    case .ambiguous(let areas):
      throw QuestionError(.ambiguousName(operand.text, candidates: areas), span: operand.span, source: source)
    }
  }
}

/// Degrees.
extension FilterMaker {
  /// "a master's in data science": the program's name says so, or its focus areas do.
  mutating func degree(in operand: Operand) throws(QuestionError) -> Filter {
    let index = operand.entities.lazy.compactMap { if case .focus(let index) = $0 { index } else { nil } }.first
    guard let index else {
      let name = operand.entities.first.map(lexicon.name) ?? operand.text
      useProgramField()
      return .containing("program", "in \(name)")
    }
    let covered = try focus(index, operand)
    let name = lexicon.name(.focus(index))
    guard lexicon.vocabulary.programNames.contains(where: { $0.lowercased().contains("in \(name.lowercased())") })
    else {
      return covered
    }
    useProgramField()
    note("a degree in `\(name)` is one whose name says so or that covers it")
    return Filter.containing("program", "in \(name)").or(covered)
  }

  /// A program's own name after "called"; else the degree in what the name ends with.
  private mutating func program(_ name: String, _ operand: Operand) -> Filter {
    useProgramField()
    let subject = Lexicon.subject(name)
    guard !operand.isNamed, subject != name else { return .comparison(field: "program", .equal, .text(name)) }
    let says = Filter.containing("program", "in \(subject)")
    guard case .area(let area)? = lexicon.focusMeaning(of: subject) else { return says }
    note("a degree in `\(area)` is one whose name says so or that covers it; write `called \(name)` for the name alone")
    return says.or(.comparison(field: "focus", .equal, .text(area)))
  }

  /// Every degree or those that begin with "Master".
  mutating func masters() -> Filter? {
    let degrees = lexicon.vocabulary.degrees
    if degrees.allSatisfy({ $0.lowercased().hasPrefix("master") }) { return nil }
    useProgramField()
    return .like(field: "degree", "Master%")
  }
}

/// Which thing a name means.
extension FilterMaker {
  /// What comes first for a name of several things: after "in" a place; after "cover" a focus area; else a university.
  private enum Kind: CaseIterable {
    case university, state, city, country, focus, course, track, program, degree, delivery

    init?(_ entity: Entity) {
      switch entity {
      case .university: self = .university
      case .state: self = .state
      case .city: self = .city
      case .country: self = .country
      case .focus: self = .focus
      case .course: self = .course
      case .track: self = .track
      case .program: self = .program
      case .degree: self = .degree
      case .delivery: self = .delivery
      case .ranking: return nil
      }
    }
  }

  private func choose(_ operand: Operand) throws(QuestionError) -> Entity? {
    for kind in order(operand) {
      let found = operand.entities.filter { Kind($0) == kind }
      if kind == .university, !found.isEmpty {
        return try lexicon.university(operand, source).map { .university($0) }
      }
      if let entity = found.first { return entity }
    }
    return nil
  }

  private func order(_ operand: Operand) -> [Kind] {
    switch operand.kind {
    case .courses?: return [.course, .focus, .track]
    case .tracks?: return [.track, .program, .course, .focus]
    case .focusAreas?: return [.focus]
    default: break
    }
    let places: [Kind] = [.state, .city, .country]
    let fields: [Kind] = [.focus, .course, .program, .track]
    let rest: [Kind] = [.degree, .delivery]
    switch operand.relator {
    case .place?: return places + fields + [.university] + rest
    case .cover?: return fields + [.university] + places + rest
    case .at?: return [.university] + places + fields + rest
    case nil:
      return (lexicon.isSharedWithPlace(operand) ? places + [.university] : [.university] + places) + fields + rest
    }
  }

  private mutating func noteChoice(_ entity: Entity, _ operand: Operand) {
    let text = operand.text
    switch entity {
    case .state, .city, .country:
      guard !operand.universities.isEmpty else { return }
      note("`\(text)` is read as the place; write `at \(text)` for the university")
    case .focus where subject != .courses && operand.kind == nil:
      guard operand.has({ if case .course = $0 { true } else { false } }) else { return }
      note("`\(text)` is read as the focus area; write `with the course \(text)` for the core course")
    default: break
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
