import FilterLanguage
import Wording

/// Names.
extension FilterMaker {
  /// A field that has one value is that.
  mutating func has(_ mention: Mention) -> Filter {
    let field: FieldReference
    switch mention.name.kind {
    case .university: field = "university"
    case .city: field = "city"
    case .state: field = "state"
    case .country: field = "country"
    case .degree: (field, _) = ("degree", useProgramField())
    case .delivery: (field, _) = ("delivery", useProgramField())
    case .area, .ranking, .track, .course, .program: return covers(mention)
    }
    return .comparison(field: field, .equal, .text(mention.name.target))
  }

  /// What a program teaches, of whatever kind the name is; in a list of courses or tracks, those of that name.
  mutating func covers(_ mention: Mention) -> Filter {
    if subject == .courses { return named("course", mention, vocabulary.courses) }
    if subject == .tracks { return named("track", mention, vocabulary.tracks) }
    switch mention.name.kind {
    case .course: return .comparison(field: "course", .equal, .text(mention.name.target))
    case .track: return .comparison(field: "track", .equal, .text(mention.name.target))
    case .program: return degreeIn(mention)
    default: return focus(mention)
    }
  }

  /// What a program is called or covers; of other rows what they cover.
  mutating func about(_ mention: Mention) -> Filter {
    subject == .programs && [.area, .program].contains(mention.name.kind) ? degreeIn(mention) : covers(mention)
  }

  private mutating func focus(_ mention: Mention) -> Filter {
    let target = mention.name.target
    switch mention.name.remark {
    case .near(let area): note("`\(words.text(mention.words))` is taken for `\(area)`, which is near to it")
    case .related(let areas):
      let names = NameText.list(areas, "and")
      note("`\(words.text(mention.words))` is asked for by its own name; it has to do with \(names)")
    case nil: break
    }
    return .comparison(field: "focus", .equal, .text(target))
  }

  /// "a master's in data science": the program's name says so, or its focus areas do.
  mutating func degreeIn(_ mention: Mention) -> Filter {
    let subject = mention.name.kind == .program ? OtherNames.subject(mention.name.target) : mention.name.target
    let area = mention.name.kind == .area ? subject : area(subject)
    guard let area else {
      useProgramField()
      return .containing("program", "in \(subject)")
    }
    let covered = mention.name.kind == .area ? focus(mention) : Filter.comparison(field: "focus", .equal, .text(area))
    guard vocabulary.programNames.contains(where: { $0.lowercased().contains("in \(area.lowercased())") }) else {
      return covered
    }
    useProgramField()
    note("a degree in `\(area)` is one whose name says so or that covers it")
    return Filter.containing("program", "in \(subject)").or(covered)
  }

  /// The focus area of that name.
  private func area(_ text: String) -> String? {
    vocabulary.focusAreas.first { WordKey.key($0.name) == WordKey.key(text) }?.name
  }

  /// Every degree or those that begin with "Master".
  mutating func masters() -> Filter? {
    if vocabulary.degrees.allSatisfy({ $0.lowercased().hasPrefix("master") }) { return nil }
    useProgramField()
    return .like(field: "degree", "Master%")
  }

  /// A course or a track of that name; where there is none, those whose names say it, or another name of it.
  mutating func named(_ field: FieldReference, _ mention: Mention, _ known: [String]) -> Filter {
    let name = mention.name.target
    if let own = known.first(where: { WordKey.key($0) == WordKey.key(name) }) {
      return .comparison(field: field, .equal, .text(own))
    }
    let others = Self.names(known, withWordsOf: otherNames(of: mention)).filter {
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
  private func otherNames(of mention: Mention) -> [String] {
    guard mention.name.kind == .area else { return [] }
    let area = vocabulary.focusAreas.first { $0.name == mention.name.target }
    return area?.aliases.filter { [.exact, .abbreviation].contains($0.relation) }.map(\.text) ?? []
  }

  /// The names in which all the words of one of some others stand side by side.
  private static func names(_ names: [String], withWordsOf others: [String]) -> [String] {
    func keys(_ text: String) -> [String] { Tokenizer.tokens(text).filter { $0.kind == .word }.map(\.key) }
    let wanted = others.map(keys).filter { !$0.isEmpty }
    guard !wanted.isEmpty else { return [] }
    return names.filter { name in
      let words = keys(name)
      return wanted.contains { some in words.indices.contains { words[$0...].starts(with: some) } }
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
