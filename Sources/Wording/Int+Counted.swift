extension Int {
  /// The number with its noun: `1 university`, `2 universities`, `0 branches`.
  ///
  /// - Parameter noun: In the singular; the last word takes the plural's ending.
  package func counted(_ noun: String) -> String { "\(self) \(of(noun))" }

  /// The noun as it stands behind this number: `university` or `universities`.
  package func of(_ noun: String) -> String { self == 1 ? noun : noun.plural }
}

extension String {
  /// The regular plural of an English noun.
  fileprivate var plural: String {
    if hasSuffix("y"), let before = dropLast().last, !"aeiou".contains(before) { return dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { hasSuffix($0) }
    return self + (hisses ? "es" : "s")
  }
}
