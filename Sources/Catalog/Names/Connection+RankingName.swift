import SQLiteStorage

extension Connection {
  /// The ranking's name; nil if there is none.
  func rankingName(_ slug: String) throws -> String? {
    try first("SELECT name FROM ranking WHERE slug = ?", [.text(slug)]) { $0.text(0) }
  }
}
