import Articles
import SQLiteStorage
import Terms

extension Connection {
  /// Adds a thing with its details. One that is there already is left as it is where nothing of it differs.
  ///
  /// - Throws: `.alreadyThere` where something differs.
  func add(_ thing: NewThing, _ work: inout EditWork) throws {
    _ = try thing.name.checkedName(for: "name")
    switch thing.kind {
    case .university: try addUniversity(thing, &work)
    case .program(let university): try addProgram(thing, at: try universityID(named: university), &work)
    case .focusArea: try addFocusArea(thing, &work)
    }
  }

  private func addUniversity(_ thing: NewThing, _ work: inout EditWork) throws {
    let known = try universityIDs(named: thing.name)
    guard known.count <= 1 else {
      throw CatalogError(.ambiguousName(thing.name, candidates: try universityNames(of: known)))
    }
    if let id = known.first { return try refuseDifferences(in: thing, .university, id, &work) }
    let slug = thing.details.last { $0.field.lowercased() == "slug" }?.value
    let stated = StatedUniversity(name: thing.name, acronym: thing.aliases.first(where: \.isInCapitals), slug: slug)
    let id = try insertUniversity(stated, from: work.source)
    try set(thing.details, of: .university, id, &work)
    try addAliases(thing.aliases, toUniversity: id, isShared: false, &work)
  }

  private func addProgram(_ thing: NewThing, at university: Int64, _ work: inout EditWork) throws {
    let known = try rows("SELECT id, name FROM program WHERE university_id = ?", [.integer(university)]) {
      (id: $0.int64(0), key: FoldedKey.program($0.text(1)))
    }
    if let id = known.first(where: { $0.key == .program(thing.name) })?.id {
      return try refuseDifferences(in: thing, .program, id, &work)
    }
    let stated = ArticleProgram(name: thing.name, degree: DegreeName.degree(of: thing.name))
    var (programs, areas) = (KnownPrograms(), try FocusAreaNames(in: self))
    let id = try load(
      stated, at: university, from: work.source, among: &programs, areas: &areas, &work.report)
    try set(thing.details, of: .program, id, &work)
  }

  private func addFocusArea(_ thing: NewThing, _ work: inout EditWork) throws {
    var areas = try FocusAreaNames(in: self)
    if areas.synonymIDs(of: thing.name).count > 1 { _ = try focusAreaID(named: thing.name) }
    let id = try focusAreaID(thing.name, from: work.source, areas: &areas, &work.report)
    try addAliases(thing.aliases, toFocusArea: id, .exact, &work)
  }

  /// Looks whether the details of a thing are those that it has.
  private func refuseDifferences(
    in thing: NewThing, _ kind: EditedKind, _ id: Int64, _ work: inout EditWork
  ) throws {
    let changes = try recordingChanges(of: loggedTables) {
      try set(thing.details, of: kind, id, &work)
      if kind == .university { try addAliases(thing.aliases, toUniversity: id, isShared: false, &work) }
    }.changeset
    guard changes.isEmpty else { throw EditError(.alreadyThere(kind, thing.name)) }
  }

  /// Adds tracks, courses or focus areas to what a program lists. A list that is made now is open: that nothing else was
  /// entered does not say that there is nothing else.
  func list(_ names: [String], _ kind: EditedKind, program: String, _ work: inout EditWork) throws {
    guard let list = kind.list else { return }
    let id = try programID(named: program)
    let known = try listedItems(list, of: id)
    let new = try names.map { try $0.checkedName(for: kind.words) }
    var items = known.items
    var areas = try FocusAreaNames(in: self)
    for name in new where try !items.contains(where: { try isSame($0, name, in: list, areas) }) { items.append(name) }
    guard items != known.items else { return }
    try setList(
      list, ArticleList(items: items, isOpen: known.isOpen ?? true), statedFor: known.statedFor, of: id,
      from: work.source, areas: &areas, &work.report)
  }

  /// Whether two names are one item of a list.
  func isSame(_ name: String, _ other: String, in list: DetailList, _ areas: FocusAreaNames) throws -> Bool {
    if FoldedKey(name) == FoldedKey(other) { return true }
    guard list == .focusAreas, let id = areas.id(of: name) else { return false }
    return areas.id(of: other) == id
  }

  /// What a program lists, whether the list is open, and whom it was stated for; `isOpen` is nil if there is none.
  func listedItems(
    _ list: DetailList, of program: Int64
  ) throws -> (items: [String], isOpen: Bool?, statedFor: String) {
    let items = try rows(list.itemNames, [.integer(program)]) { $0.text(0) }
    let state = try first(
      "SELECT \(list.column)_list = 'open', \(list.column)_stated_for FROM program WHERE id = ?", [.integer(program)]
    ) { (isOpen: $0.optionalInt(0).map { $0 == 1 }, statedFor: $0.optionalText(1)) }
    return (items, state?.isOpen, state?.statedFor ?? "program")
  }
}

extension String {
  /// Whether it is one word of capitals and digits: `UCSD`.
  fileprivate var isInCapitals: Bool {
    count { $0.isUppercase } >= 2 && allSatisfy { $0.isUppercase || $0.isNumber || $0 == "&" || $0 == "-" }
  }
}
