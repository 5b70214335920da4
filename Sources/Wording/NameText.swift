/// Names as sentences have them.
package enum NameText {
  /// `` `a`, `b` or `c` ``; empty for none.
  ///
  /// - Parameter word: What stands before the last one.
  package static func list(_ names: some Sequence<String>, _ word: String) -> String {
    let ticked = names.map { "`\($0)`" }
    guard let last = ticked.last, ticked.count > 1 else { return ticked.first ?? "" }
    return "\(ticked.dropLast().joined(separator: ", ")) \(word) \(last)"
  }

  /// ``did you mean `a` or `b`?``; nil for none.
  package static func question(_ names: [String]) -> String? {
    names.isEmpty ? nil : "did you mean \(list(names, "or"))?"
  }
}
