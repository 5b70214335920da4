import Articles
import SQLiteStorage
import Terms

/// A row about a program, read.
private struct ProgramRow {
  let row: ImportRow
  let university: Int64
  let program: ArticleProgram
  let degree: String?
  let delivery: ProgramDelivery?
}

extension Connection {
  /// Takes over rows about programs; each of a university that the catalogue has.
  func importPrograms(
    _ rows: [ImportRow], from source: FactSource, sharedAliases: SharedAliases, _ report: inout SeedReport
  ) throws {
    var problems: [ImportProblem] = []
    var finder = try UniversityFinder(in: self, sharedAliases: sharedAliases)
    let read = rows.compactMap { ProgramRow($0, &finder, &problems) }
    refuseRepeated(read, &problems)
    guard problems.isEmpty else { throw ImportProblems(problems) }
    var (programs, areas) = (KnownPrograms(), try FocusAreaNames(in: self))
    for row in read {
      let id = try load(
        row.program, at: row.university, from: source, among: &programs, areas: &areas, &report)
      try setKind(degree: row.degree, delivery: row.delivery, of: id, from: source, &report)
    }
    try removeUnlisted()
  }

  private func refuseRepeated(_ rows: [ProgramRow], _ problems: inout [ImportProblem]) {
    struct Key: Hashable {
      let university: Int64
      let name: FoldedKey
    }
    var first: [Key: ProgramRow] = [:]
    for row in rows {
      let key = Key(university: row.university, name: .program(row.program.name))
      if let other = first[key] {
        let reason = ImportProblem.Reason.sameRow(
          name: row.program.name, as: other.program.name, first: other.row.position)
        problems.append(ImportProblem(reason, at: row.row.position))
      } else {
        first[key] = row
      }
    }
  }
}

extension ProgramRow {
  fileprivate init?(_ row: ImportRow, _ finder: inout UniversityFinder, _ problems: inout [ImportProblem]) {
    let before = problems.count
    self.row = row
    let name = row.text(.name) ?? ""
    if FoldedKey.program(name).isEmpty { problems.append(ImportProblem(.empty(.name), at: row.position(.name))) }
    delivery = Self.read(.delivery, row, &problems) { ProgramDelivery(rawValue: $0.lowercased()) }
    degree = row.text(.degree)
    program = ArticleProgram(
      name: name, degree: degree ?? DegreeName.degree(of: name),
      duration: Self.read(.duration, row, &problems) { StudyDuration(stated: $0) }, courses: row.list(.courses),
      tracks: row.list(.tracks), focusAreas: row.list(.focusAreas))
    university = row.university(&finder, &problems) ?? 0
    if problems.count > before { return nil }
  }

  private static func read<Read>(
    _ field: ImportField, _ row: ImportRow, _ problems: inout [ImportProblem], _ read: (String) -> Read?
  ) -> Read? {
    guard let text = row.text(field) else { return nil }
    if let value = read(text) { return value }
    problems.append(ImportProblem(.malformed(field, text), at: row.position(field)))
    return nil
  }
}

extension ImportRow {
  /// The university that the row names; nil if that is not certain, which is put down.
  func university(_ finder: inout UniversityFinder, _ problems: inout [ImportProblem]) -> Int64? {
    var mention = UniversityMention(text(.university))
    (mention.city, mention.state, mention.country) = (text(.city), text(.state), text(.country))
    switch finder.find(mention) {
    case .success(let id): return id
    case .failure(let uncertain):
      problems.append(ImportProblem(.university(uncertain.problem), at: position(.university)))
      return nil
    }
  }
}
