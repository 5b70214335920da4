import SQLiteStorage

extension Connection {
  /// The names of some universities, by the alphabet.
  func universityNames(of ids: Set<Int64>) throws -> [String] {
    try ids.compactMap { try name(of: "university", $0) }.sorted()
  }
}
