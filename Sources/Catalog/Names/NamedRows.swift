import SQLiteStorage
import Terms
import Wording

/// A program with what it is called: `Stanford University: Masters of Science in Computer Science`.
struct NamedProgram {
  let id: Int64
  let name: String
}

extension Connection {
  /// The university that goes by a name, a slug or an alias, whatever its case, accents and dashes.
  ///
  /// - Throws: `.unknownName` with the nearest names, `.ambiguousName`.
  func universityID(named name: String) throws -> Int64 {
    let ids = try universityIDs(named: name)
    guard ids.count <= 1 else { throw CatalogError(.ambiguousName(name, candidates: try universityNames(of: ids))) }
    if let id = ids.first { return id }
    throw CatalogError(
      .unknownName(name, what: "university", candidates: try universitiesLike(name, count: 3)))
  }

  /// The names of the universities that are like a name, the likest first.
  func universitiesLike(_ name: String, count: Int) throws -> [String] {
    var likeness = UniversityLikeness(try UniversityNames(in: self))
    return try likeness.nearest(to: .university(name), count: count).compactMap {
      try self.name(of: "university", $0.id)
    }
  }

  /// The program that goes by its name alone, or by `UNIVERSITY: PROGRAM` or `UNIVERSITY/PROGRAM`.
  ///
  /// - Throws: `.unknownName` with the nearest names, `.ambiguousName`.
  func programID(named name: String) throws -> Int64 {
    let found = try programs(named: name)
    guard found.count <= 1 else {
      throw CatalogError(.ambiguousName(name, candidates: found.map(\.name).sorted()))
    }
    if let id = found.first?.id { return id }
    throw CatalogError(.unknownName(name, what: "program", candidates: try nearestPrograms(to: name)))
  }

  /// The nearest programs; those of the university before a `:` or `/`, where that is one.
  func nearestPrograms(to name: String) throws -> [String] {
    if let mark = name.firstIndex(where: { $0 == ":" || $0 == "/" }),
      case let universities = try universityIDs(named: String(name[..<mark])), universities.count == 1
    {
      let owner = try universityNames(of: universities).first ?? ""
      let names = try rows(
        "SELECT name FROM program WHERE university_id = ? ORDER BY 1", universities.map { .integer($0) }
      ) { $0.text(0) }
      let program = name[name.index(after: mark)...].drop(while: \.isWhitespace)
      let nearest = NearestNames.find(String(program), among: names, count: 3)
      return (nearest.isEmpty ? Array(names.prefix(3)) : nearest).map { "\(owner): \($0)" }
    }
    let names = try rows(
      """
      SELECT name FROM program UNION
      SELECT university.name || ': ' || program.name FROM program JOIN university ON university.id = university_id
      ORDER BY 1
      """
    ) { $0.text(0) }
    return NearestNames.find(name, among: names, count: 3)
  }

  /// The focus area of a name, or of one that means the same.
  ///
  /// - Throws: `.unknownName` with the nearest names, `.ambiguousName`.
  func focusAreaID(named name: String) throws -> Int64 {
    let known = try FocusAreaNames(in: self)
    if let id = known.id(of: name) { return id }
    let several = known.synonymIDs(of: name)
    if several.count > 1 {
      let names = try several.sorted().compactMap { id in
        try first("SELECT name FROM focus_area WHERE id = ?", [.integer(id)]) { $0.text(0) }
      }
      throw CatalogError(.ambiguousName(name, candidates: names.sorted()))
    }
    let names = try NamedThing.focusArea.names(in: self)
    throw CatalogError(
      .unknownName(name, what: "focus area", candidates: NearestNames.find(name, among: names, count: 3)))
  }

  /// The course of a name.
  ///
  /// - Throws: `.unknownName` with the nearest names.
  func courseID(named name: String) throws -> Int64 {
    let all = try rows("SELECT id, name FROM course ORDER BY name") { (id: $0.int64(0), name: $0.text(1)) }
    let key = FoldedKey(name)
    if let id = all.first(where: { FoldedKey($0.name) == key })?.id { return id }
    throw CatalogError(
      .unknownName(name, what: "course", candidates: NearestNames.find(name, among: all.map(\.name), count: 3)))
  }

  /// The universities that go by a slug, a name or an alias.
  func universityIDs(named name: String) throws -> Set<Int64> {
    let bySlug = try rows("SELECT id FROM university WHERE slug = lower(?)", [.text(name)]) { $0.int64(0) }
    return bySlug.isEmpty ? try UniversityNames(in: self).ids(of: [name]) : Set(bySlug)
  }

  /// The programs that go by their name, or by that with their university's before it.
  func programs(named name: String) throws -> [NamedProgram] {
    let key = FoldedKey.program(name)
    let all = try rows(
      """
      SELECT program.id, university.id, university.name, program.name
      FROM program JOIN university ON university.id = university_id
      """
    ) { (id: $0.int64(0), university: $0.int64(1), name: "\($0.text(2)): \($0.text(3))", program: $0.text(3)) }
    let matches = all.filter { FoldedKey.program($0.program) == key || FoldedKey.program($0.name) == key }
    if !matches.isEmpty { return matches.map { NamedProgram(id: $0.id, name: $0.name) } }
    guard let mark = name.firstIndex(where: { $0 == ":" || $0 == "/" }) else { return [] }
    let universities = try universityIDs(named: String(name[..<mark]))
    let program = FoldedKey.program(String(name[name.index(after: mark)...]))
    return all.filter { universities.contains($0.university) && FoldedKey.program($0.program) == program }
      .map { NamedProgram(id: $0.id, name: $0.name) }
  }
}
