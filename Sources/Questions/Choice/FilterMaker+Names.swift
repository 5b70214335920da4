import FilterLanguage
import Terms
import Wording

/// Names.
extension FilterMaker {
  var courses: [String] { facts.names(.courses) ?? vocabulary.courses }
  var tracks: [String] { facts.names(.tracks) ?? vocabulary.tracks }

  /// A field that has one value is that.
  mutating func has(_ mention: Mention) -> Filter {
    let field: FieldReference
    switch mention.name.kind {
    case .university: field = "university"
    case .city: field = "city"
    case .state: field = "state"
    case .country:
      if mention.name.remark == .part {
        note("`\(words.text(mention.words))` is taken for `\(mention.name.target)`, of which it is a part")
      }
      field = "country"
    case .region: return region(mention)
    case .degree: (field, _) = ("degree", useProgramField())
    case .delivery: (field, _) = ("delivery", useProgramField())
    case .area, .ranking, .track, .course, .program: return covers(mention)
    }
    return .comparison(field: field, .equal, .text(mention.name.target))
  }

  /// A part of the world by its own field; one that has none, or rows that have no such field, by the countries in which
  /// the catalogue has somebody.
  private func region(_ mention: Mention) -> Filter {
    for (field, names) in [("region", WorldRegion.regions), ("subregion", WorldRegion.subregions)]
    where names.contains(mention.name.target) && subject.has([field]) {
      return .comparison(field: FieldReference(field), .equal, .text(mention.name.target))
    }
    let codes = WorldPlaces.regions.first { $0.name == mention.name.target }?.codes ?? []
    let countries = vocabulary.countries.filter { $0.codes.contains(where: codes.contains) }.map(\.name)
    if countries.count == 1 { return .comparison(field: "country", .equal, .text(countries[0])) }
    return .isIn(field: "country", (countries.isEmpty ? codes : countries).map { .text($0) })
  }

  /// What a program teaches, of whatever kind the name is; in a list of courses or tracks, those of that name.
  mutating func covers(_ mention: Mention) -> Filter {
    if subject == .courses { return named("course", mention, courses) }
    if subject == .tracks { return named("track", mention, tracks) }
    switch mention.name.kind {
    case .course: return .comparison(field: "course", .equal, .text(mention.name.target))
    case .track: return .comparison(field: "track", .equal, .text(mention.name.target))
    case .program: return degreeIn(mention)
    default: return focus(mention)
    }
  }

  /// A focus area, or a core course of that name.
  mutating func taught(_ mention: Mention) -> Filter {
    guard subject != .courses, subject != .tracks, mention.name.kind == .area,
      let course = courses.first(where: { WordKey.key($0) == WordKey.key(mention.name.target) })
    else { return covers(mention) }
    let isCourse = Filter.comparison(field: "course", .equal, .text(course))
    if case .related = mention.name.remark { return isCourse }
    return focus(mention).or(isCourse)
  }

  /// What a program is called or covers; of other rows what they cover.
  mutating func about(_ mention: Mention) -> Filter {
    guard subject == .programs, [.area, .program].contains(mention.name.kind) else { return covers(mention) }
    let filter = degreeIn(mention)
    guard case .related = mention.name.remark, !hasPrograms(filter) else { return filter }
    return wider(mention) ?? filter
  }

  /// An area of that name. Where none is covered and something else is called so, that is meant: what programs are called,
  /// a core course, a track.
  private mutating func focus(_ mention: Mention) -> Filter {
    let covered = Filter.comparison(field: "focus", .equal, .text(mention.name.target))
    if mention.name.remark == nil, !hasPrograms(covered), let wider = wider(mention) { return wider }
    switch mention.name.remark {
    case .near(let area): note("`\(words.text(mention.words))` is taken for `\(area)`, which is near to it")
    case .related(let areas):
      if !hasPrograms(covered), let wider = wider(mention) { return wider }
      let names = NameText.list(areas, "and")
      note("`\(words.text(mention.words))` is asked for by its own name; it has to do with \(names)")
    case .part, nil: break
    }
    return covered
  }

  /// What bears the name of a field that no program covers; nil for nothing.
  private mutating func wider(_ mention: Mention) -> Filter? {
    let called = degreeIn(mention)
    if hasPrograms(called) {
      note("no program lists `\(mention.name.target)` as a focus area; those that are called so are meant")
      return called
    }
    for (field, names) in [("course", courses), ("track", tracks)] {
      guard let name = names.first(where: { WordKey.key($0) == WordKey.key(mention.name.target) }) else { continue }
      let kind = field == "course" ? "core course" : field
      note("no program is called `\(name)` or covers it; those with the \(kind) are meant")
      return .comparison(field: FieldReference(field), .equal, .text(name))
    }
    return nil
  }

  private func hasPrograms(_ filter: Filter) -> Bool {
    var query = Query(subject: .programs, scope: .programs)
    query.filter = filter
    return facts.hasRows(query)
  }

  /// "called data science": the name has these words; of courses and tracks theirs.
  mutating func called(_ mention: Mention) -> Filter {
    if subject == .courses { return named("course", mention, courses) }
    if subject == .tracks { return named("track", mention, tracks) }
    useProgramField()
    if mention.name.kind == .program { return .comparison(field: "program", .equal, .text(mention.name.target)) }
    return .containing("program", words.text(mention.words))
  }

  /// "a master's in data science": the program is called so, or covers it.
  mutating func degreeIn(_ mention: Mention) -> Filter {
    let name = mention.name.target
    let subject = mention.name.kind == .program ? OtherNames.subject(name) : name
    return .comparison(field: "about", .equal, .text(subject))
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
