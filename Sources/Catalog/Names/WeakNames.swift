import Terms

/// Who goes by the forms of names that are weaker claims than names, by the form.
struct WeakNames {
  /// A university, with the form of its name.
  struct Claim: Hashable {
    let id: Int64
    let form: NameForms.Form
  }

  private var claims: [FoldedKey: Set<Claim>] = [:]
  private var joined: [String: Set<Int64>] = [:]

  /// - Parameter words: The name's, folded.
  mutating func add(_ name: String, _ words: [String], of id: Int64) {
    for form in NameForms(of: name, words: words).forms {
      claims[form.key, default: []].insert(Claim(id: id, form: form))
    }
    if let key = Self.joined(words) { joined[key, default: []].insert(id) }
  }

  /// Who has a form of this key.
  func claims(_ key: FoldedKey) -> Set<Claim> { claims[key] ?? [] }

  /// Who goes by a name that differs from these words in blanks alone.
  func ids(joined words: [String]) -> Set<Int64> { Self.joined(words).flatMap { joined[$0] } ?? [] }

  /// The letters of a name without its blanks, `Jiao Tong` as `Jiaotong`; nil for a short one, and for one in which a
  /// blank may tell two apart: North West is not Northwest.
  private static func joined(_ words: [String]) -> String? {
    guard words.count > 1, words.reduce(0, { $0 + $1.utf8.count }) >= 12 else { return nil }
    return words.contains { hasPart($0.utf8) } ? nil : words.joined()
  }

  private static func hasPart(_ word: String.UTF8View) -> Bool {
    parts.contains { word.starts(with: $0) || word.suffix($0.count).elementsEqual($0) }
  }

  private static let parts = ["north", "south", "east", "west", "mid", "new", "inter", "trans"].map { Array($0.utf8) }
}
