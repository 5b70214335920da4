import SQLiteStorage
import Terms
import Wording

extension Connection {
  /// The track of a name, of one program or of whichever has it; a whole name is `UNIVERSITY: PROGRAM: TRACK`.
  ///
  /// - Throws: `.unknownName` with the nearest names; `.ambiguousName` with the programs that have one.
  func trackID(named name: String, program: Int64?) throws -> Int64 {
    let all = try rows(
      """
      SELECT t.id, t.name, t.program_id, u.name || ': ' || p.name FROM track AS t JOIN program AS p ON p.id = t.program_id
        JOIN university AS u ON u.id = p.university_id ORDER BY u.name, p.name, t.position
      """
    ) { (id: $0.int64(0), name: $0.text(1), program: $0.int64(2), programName: $0.text(3)) }
    let tracks = all.filter { program == nil || $0.program == program }
    let key = FoldedKey(name)
    let found = tracks.filter { FoldedKey($0.name) == key || FoldedKey("\($0.programName): \($0.name)") == key }
    guard found.count <= 1 else {
      throw CatalogError(.ambiguousName(name, candidates: found.map { "\($0.programName): \($0.name)" }))
    }
    if let track = found.first { return track.id }
    throw CatalogError(
      .unknownName(name, what: "track", candidates: NearestNames.find(name, among: tracks.map(\.name), count: 3)))
  }
}
