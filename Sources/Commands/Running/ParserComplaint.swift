/// What swift-argument-parser says of a command line, in the tool's own style: lower case, backticks round user text,
/// one line, no full stop.
struct ParserComplaint: Equatable {
  /// ``the value `yaml` is invalid for `--format <format>`: table, csv, …``
  let message: String
  /// The option that may have been meant.
  let nearest: String?

  /// - Parameter arguments: The command line; quotes stay as they are where one of its words has a quote itself.
  init(_ text: String, _ arguments: [String]) {
    let lines = text.split(separator: "\n")
    var first = lines.first.map { String($0) } ?? ""
    let choices = lines.dropFirst().compactMap { line in
      line.hasPrefix("  - ") ? String(line.dropFirst(4)) : nil
    }
    nearest = Self.cut(". Did you mean '", from: &first).map { String($0.prefix { $0 != "'" }) }
    if let inline = Self.cut(". Please provide one of", from: &first) {
      let words = choices.isEmpty ? Self.quotedWords(in: inline) : choices
      first += "; the values are \(words.joined(separator: ", "))"
    }
    let lowered = first.prefix(1).lowercased() + first.dropFirst()
    message = arguments.contains { $0.contains("'") } ? lowered : Self.backticked(lowered)
  }

  /// The quotes as backticks; an apostrophe, as in a column's name, stays.
  private static func backticked(_ text: String) -> String {
    let characters = Array(text)
    return String(
      characters.indices.map { index in
        guard characters[index] == "'" else { return characters[index] }
        let around = [index - 1, index + 1].filter(characters.indices.contains)
        return around.count == 2 && around.allSatisfy { characters[$0].isLetter } ? "'" : "`"
      })
  }

  private static func quotedWords(in text: Substring) -> [String] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return parts.indices.filter { !$0.isMultiple(of: 2) }.map { String(parts[$0]) }
  }

  /// Shortens a text to what stands before a mark.
  ///
  /// - Returns: What stands behind it; nil if the text has no such mark.
  private static func cut(_ mark: String, from text: inout String) -> Substring? {
    guard let range = text.firstRange(of: mark) else { return nil }
    defer { text = String(text[..<range.lowerBound]) }
    return text[range.upperBound...]
  }
}
