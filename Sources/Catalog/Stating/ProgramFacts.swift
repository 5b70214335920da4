import SQLiteStorage

extension Connection {
  /// Takes over a program's degree and delivery, those that are not nil, unless a newer source has spoken. They share
  /// the program's own source.
  func setKind(
    degree: String?, delivery: ProgramDelivery?, of program: Int64, from source: FactSource, _ report: inout SeedReport
  ) throws {
    let stated = [("degree", Value(degree)), ("delivery", Value(delivery?.rawValue))].filter { $0.1 != .null }
    guard !stated.isEmpty else { return }
    let current = try first(
      "SELECT source_id, \(stated.map(\.0).joined(separator: ", ")) FROM program WHERE id = ?", [.integer(program)]
    ) { row in (source: row.int64(0), values: stated.indices.map { row.value($0 + 1) }) }
    guard let current, source.replaces(current.source), current.values != stated.map(\.1)
    else { return report.count(.programs, .unchanged, of: program) }
    try run(
      "UPDATE program SET \(stated.map { "\($0.0) = ?, " }.joined())source_id = ? WHERE id = ?",
      stated.map(\.1) + [.integer(source.id), .integer(program)])
    report.count(.programs, .changed, of: program)
  }
}
