import Wording

/// Breaks text into lines of at most `width` columns: after spaces where it can, else between grapheme clusters.
///
/// Nothing is lost but the spaces at which a line is broken. A character wider than `width` stands on a line alone.
func wrapped(_ text: String, to width: Int) -> [String] {
  var wrapping = Wrapping(width: width)
  for character in text { wrapping.add(character) }
  return wrapping.finish()
}

/// The columns that a text's longest word takes.
func longestWord(in text: String) -> Int {
  text.utf8.split(separator: UInt8(ascii: " ")).reduce(0) { longest, word in
    // No character takes more columns than it has bytes.
    word.count > longest ? max(longest, DisplayWidth.of(Substring(word))) : longest
  }
}

private struct Wrapping {
  let width: Int
  private var lines: [String] = []
  private var line: [(character: Character, width: Int)] = []
  private var lineWidth = 0
  /// How many characters of the line stand before its last word.
  private var wordStart = 0
  /// Whether the line was just ended at a space, so that further spaces belong to the break.
  private var skipsSpaces = false

  init(width: Int) { self.width = width }

  mutating func add(_ character: Character) {
    if character == " " { return addSpace() }
    skipsSpaces = false
    let characterWidth = DisplayWidth.of(character)
    if lineWidth + characterWidth > width, !line.isEmpty { breakLine() }
    line.append((character, characterWidth))
    lineWidth += characterWidth
  }

  private mutating func addSpace() {
    if skipsSpaces { return }
    if lineWidth < width {
      line.append((" ", 1))
      lineWidth += 1
      wordStart = line.count
    } else {
      end(lineAt: line.count, skippingSpaces: true)
    }
  }

  /// Ends the line before its last word, or, when that word fills the line, within it.
  private mutating func breakLine() {
    let hasWordBefore = line[..<wordStart].contains { $0.character != " " }
    end(lineAt: hasWordBefore ? wordStart : line.count, skippingSpaces: false)
  }

  private mutating func end(lineAt index: Int, skippingSpaces: Bool) {
    let kept = line[..<index]
    let end = kept.lastIndex { $0.character != " " }.map { $0 + 1 } ?? 0
    lines.append(String(kept[..<end].map(\.character)))
    line.removeFirst(index)
    lineWidth = line.reduce(0) { $0 + $1.width }
    wordStart = 0
    skipsSpaces = skippingSpaces
  }

  mutating func finish() -> [String] {
    if !line.isEmpty || lines.isEmpty { lines.append(String(line.map(\.character))) }
    return lines
  }
}
