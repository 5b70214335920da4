import SQLiteStorage
import Terms

/// The short names of rankings that a column of a file may hold.
struct RankingNames {
  private var slugs: [FoldedKey: String] = [:]

  /// Those that the catalogue has, by short name and by name.
  init(in connection: borrowing Connection) throws {
    for (slug, name) in try connection.rows("SELECT slug, name FROM ranking", [], { ($0.text(0), $0.text(1)) }) {
      slugs[FoldedKey(name)] = slug
      slugs[FoldedKey(slug)] = slug
    }
  }

  /// The ranking of a printed name: one that is known, or a short name of a new one.
  func slug(for text: String) -> String? {
    if let known = slugs[FoldedKey(text)] { return known }
    let slug = text.lowercased()
    return Self.isSlug(slug) ? slug : nil
  }

  /// Whether it is a letter and further letters, digits and `_`.
  static func isSlug(_ text: String) -> Bool {
    guard let first = text.utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else { return false }
    return text.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || byte == UInt8(ascii: "_")
    }
  }
}
