import SQLiteStorage

extension Connection {
  /// Finds or makes the focus area that a source names.
  func focusAreaID(
    _ name: String, from source: FactSource, areas: inout FocusAreaNames, _ report: inout SeedReport
  ) throws -> Int64 {
    if let id = areas.id(of: name) {
      report.count(.focusAreas, try noteEarliestSource(source, of: id, named: name, in: .focusArea), of: id)
      return id
    }
    let id = try insert(into: "focus_area", ["name": .text(name), "source_id": .integer(source.id)])
    areas.add(name, id)
    report.count(.focusAreas, .added, of: id)
    return id
  }
}
