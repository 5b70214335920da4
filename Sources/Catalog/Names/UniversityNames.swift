import SQLiteStorage
import Terms

/// Which universities of the catalogue go by a name, whatever its case, accents, dashes, punctuation and short forms.
struct UniversityNames {
  /// Who goes by one name.
  struct Claims {
    /// By its own name, or by an alias that is nobody else's.
    fileprivate(set) var own: Set<Int64> = []
    /// By an alias that other institutions bear too, also some that are not in this catalogue (`UW`).
    fileprivate(set) var shared: Set<Int64> = []

    /// All of them.
    var ids: Set<Int64> { own.union(shared) }
  }

  private var claims: [FoldedKey: Claims] = [:]
  /// The weaker claims; made when they are first needed.
  private var weak: WeakNames?
  /// The names as they are printed, until the weaker claims are made.
  private var printed: [(name: String, id: Int64)] = []
  /// How many words the longest name has.
  private(set) var longestWordCount = 0

  /// No names.
  init() {}

  /// Everything that the catalogue calls a university: names and aliases.
  init(in connection: borrowing Connection) throws {
    let names = try connection.rows(
      "SELECT id, name, 0 FROM university UNION ALL SELECT university_id, alias, is_shared FROM university_alias"
    ) { (id: $0.int64(0), name: $0.text(1), isShared: $0.bool(2)) }
    claims.reserveCapacity(names.count)
    for row in names { add(row.name, of: row.id, isShared: row.isShared) }
  }

  mutating func add(_ name: String, of id: Int64, isShared: Bool = false) {
    let words = FoldedKey.universityWords(name)
    let key = FoldedKey(words: words)
    longestWordCount = max(longestWordCount, words.count)
    if isShared {
      claims[key, default: Claims()].shared.insert(id)
    } else {
      claims[key, default: Claims()].own.insert(id)
      if weak != nil { weak?.add(name, words, of: id) } else { printed.append((name, id)) }
    }
  }

  /// The weaker claims to names.
  mutating func weakNames() -> WeakNames {
    if let weak { return weak }
    var made = WeakNames()
    for name in printed { made.add(name.name, FoldedKey.universityWords(name.name), of: name.id) }
    printed = []
    weak = made
    return made
  }

  /// The universities that go by any of `names`.
  func ids(of names: [String]) -> Set<Int64> {
    names.reduce(into: []) { $0.formUnion(claims[.university($1)]?.ids ?? []) }
  }

  /// Who goes by the name of these folded words.
  func claims(_ words: some Sequence<String>) -> Claims? { claims[FoldedKey(words: words)] }

  /// Who goes by the name of a key.
  func claims(of key: FoldedKey) -> Claims? { claims[key] }

  /// Every name, folded, with those who go by it.
  var all: some Collection<(key: String, claims: Claims)> {
    claims.lazy.map { (key: $0.key.text, claims: $0.value) }
  }
}
