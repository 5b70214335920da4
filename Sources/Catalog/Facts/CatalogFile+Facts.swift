import Articles
import FilterLanguage
import SQLiteStorage

extension CatalogFile {
  /// Everything on the university or program of that name.
  ///
  /// A university goes by its name, its slug and its aliases; a program by its name where no two universities have one
  /// of that name, and by `UNIVERSITY: PROGRAM`. Case, accents and dashes do not matter.
  ///
  /// - Throws: `.unknownName` with the nearest names, `.ambiguousName` with all that it could be.
  public func factSheet(of name: String) throws -> FactSheet {
    let universities = try universityIDs(named: name)
    if universities.count > 1 {
      throw CatalogError(.ambiguousName(name, candidates: try connection.universityNames(of: universities)))
    }
    if let id = universities.first { return try connection.factSheet(ofUniversity: id) }
    let programs = try programs(named: name)
    if programs.count > 1 {
      throw CatalogError(.ambiguousName(name, candidates: programs.map(\.name).sorted()))
    }
    if let program = programs.first { return try connection.factSheet(ofProgram: program.id) }
    throw CatalogError(
      .unknownName(name, what: "university or program", candidates: try nearestNames(to: name)))
  }

  private func universityIDs(named name: String) throws -> Set<Int64> {
    let bySlug = try connection.rows("SELECT id FROM university WHERE slug = lower(?)", [.text(name)]) { $0.int64(0) }
    return bySlug.isEmpty ? try UniversityNames(in: connection).ids(of: [name]) : Set(bySlug)
  }

  private func programs(named name: String) throws -> [(id: Int64, name: String)] {
    let key = FoldedKey(name)
    let named = try connection.rows(
      "SELECT program.id, university.id, university.name, program.name FROM program JOIN university ON university.id = university_id"
    ) { (id: $0.int64(0), university: $0.int64(1), name: "\($0.text(2)): \($0.text(3))", program: $0.text(3)) }
    let matches = named.filter { FoldedKey($0.program) == key || FoldedKey($0.name) == key }
    if !matches.isEmpty { return matches.map { ($0.id, $0.name) } }
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return [] }
    let universities = try universityIDs(named: String(parts[0]))
    let program = FoldedKey(String(parts[1]))
    return named.filter { universities.contains($0.university) && FoldedKey($0.program) == program }.map {
      ($0.id, $0.name)
    }
  }

  private func nearestNames(to name: String) throws -> [String] {
    let names = try connection.rows(
      "SELECT name FROM university UNION SELECT alias FROM university_alias UNION SELECT name FROM program ORDER BY 1"
    ) { $0.text(0) }
    return NearestNames.find(name, among: names, count: 3)
  }
}
