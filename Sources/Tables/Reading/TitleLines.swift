/// Lines above the header of a table, as publishers put them: a title, a source, an empty line.
package enum TitleLines {
  /// What stands among the names of a header for a column that is named by nothing but a year.
  package static let year = "year of ranks"

  /// How many lines are looked at.
  private static let most = 20

  /// Goes on to the line that is the header, and returns those above it; where no line is known to be one, stays.
  static func take(from window: inout ByteWindow, _ options: ReadingOptions) -> [String] {
    guard !options.headerNames.isEmpty else { return [] }
    let lines = lines(of: window)
    guard lines.first.map({ !$0.text.hasPrefix("sep=") }) == true else { return [] }
    let delimiters = options.delimiter.map { [$0] } ?? [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let known = lines.indices.first { isHeader($0, of: lines, delimiters, options.headerNames) }
    guard let header = known ?? lines.indices.first(where: { isFirstOfSeveral($0, of: lines, delimiters) }) else {
      return []
    }
    window.advance(by: lines[header].offset)
    return lines[..<header].map(\.title).filter { !$0.isEmpty }
  }

  private struct Line {
    let offset: Int
    let text: String

    /// Without the delimiters of empty cells at its end, and quotes around.
    var title: String {
      String(text.reversed().drop { ",;\t\" ".contains($0) }.reversed().drop { $0 == "\"" || $0 == " " })
    }

    func cells(_ delimiter: UInt8) -> [String] {
      var cells: [[UInt8]] = [[]]
      var isQuoted = false
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\"") {
          isQuoted.toggle()
        } else if byte == delimiter, !isQuoted {
          cells.append([])
        } else {
          cells[cells.count - 1].append(byte)
        }
      }
      return cells.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The first lines that have something.
  private static func lines(of window: borrowing ByteWindow) -> [Line] {
    let text = window.text
    var lines: [Line] = []
    var start = 0
    while start < text.count, lines.count <= most {
      let end = text[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? text.count
      if end > start {
        let line = UnsafeBufferPointer(rebasing: text[start..<end])
        lines.append(Line(offset: start, text: String(decoding: line, as: UTF8.self)))
      }
      start = end + 1
    }
    return lines
  }

  /// Whether a line has what a header has, and the line below it as many cells.
  private static func isHeader(_ index: Int, of lines: [Line], _ delimiters: [UInt8], _ wanted: [[String]]) -> Bool {
    delimiters.contains { delimiter in
      let cells = lines[index].cells(delimiter)
      guard isHeader(cells, wanted) else { return false }
      return index + 1 == lines.count || lines[index + 1].cells(delimiter).count >= cells.count
    }
  }

  /// Whether a line and the one below it have several cells, and those above it one each.
  private static func isFirstOfSeveral(_ index: Int, of lines: [Line], _ delimiters: [UInt8]) -> Bool {
    let isSeveral = { (line: Line, delimiter: UInt8) in line.cells(delimiter).count { !$0.isEmpty } > 1 }
    guard index > 0, index + 1 < lines.count else { return false }
    return delimiters.contains { isSeveral(lines[index], $0) && isSeveral(lines[index + 1], $0) }
      && lines[..<index].allSatisfy { line in !delimiters.contains { isSeveral(line, $0) } }
  }

  /// Whether the names of a header have what is wanted: of each list one.
  static func isHeader(_ names: [String], _ wanted: [[String]]) -> Bool {
    let matcher = ColumnMatcher(names + names.map { withoutYear($0) })
    return wanted.allSatisfy { !matcher.columns(of: $0).isEmpty }
  }

  /// `rank2024` as `rank` and `2024`.
  private static func parts(_ word: Substring) -> [Substring] {
    let start = word.prefix { $0.isLetter }
    let middle = word.dropFirst(start.count).prefix { $0.isNumber }
    return [start, middle, word.dropFirst(start.count + middle.count)].filter { !$0.isEmpty }
  }

  /// `2024 rank` as `rank`; a name that is nothing but a year as `year of ranks`.
  private static func withoutYear(_ name: String) -> String {
    let words = name.split { !$0.isLetter && !$0.isNumber }.flatMap { parts($0) }
    let rest = words.filter { word in !(word.utf8.count == 4 && (1900...2999).contains(Int(word) ?? 0)) }
    if rest.count == words.count { return "" }
    return rest.isEmpty ? year : rest.joined(separator: " ")
  }
}
