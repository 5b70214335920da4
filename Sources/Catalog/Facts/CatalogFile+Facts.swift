import SQLiteStorage
import Wording

extension CatalogFile {
  /// Everything on the university or program of that name.
  ///
  /// A university goes by its name, its slug and its aliases; a program by its name where no two universities have one
  /// of that name, and by `UNIVERSITY: PROGRAM`. Case, accents and dashes do not matter.
  ///
  /// - Throws: `.unknownName` with the nearest names, `.ambiguousName` with all that it could be.
  public func factSheet(of name: String) throws -> FactSheet {
    let universities = try connection.universityIDs(named: name)
    if universities.count > 1 {
      throw CatalogError(.ambiguousName(name, candidates: try connection.universityNames(of: universities)))
    }
    if let id = universities.first { return try connection.factSheet(ofUniversity: id) }
    let programs = try connection.programs(named: name)
    if programs.count > 1 {
      throw CatalogError(.ambiguousName(name, candidates: programs.map(\.name).sorted()))
    }
    if let program = programs.first { return try connection.factSheet(ofProgram: program.id) }
    throw CatalogError(
      .unknownName(name, what: "university or program", candidates: try nearestNames(to: name)))
  }

  private func nearestNames(to name: String) throws -> [String] {
    if name.contains(":") || name.contains("/") { return try connection.nearestPrograms(to: name) }
    let universities = try connection.universitiesLike(name, count: 3)
    let programs = try connection.rows("SELECT DISTINCT name FROM program ORDER BY 1") { $0.text(0) }
    return Array((NearestNames.find(name, among: programs, count: 1) + universities).prefix(3))
  }
}
