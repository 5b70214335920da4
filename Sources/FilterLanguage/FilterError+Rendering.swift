import Wording

extension FilterError {
  /// The line of the place, from 1.
  public var line: Int { excerpt.line }

  /// The column of the place, from 1, in characters as a reader counts them.
  public var column: Int { excerpt.column }

  /// The message, the place under a caret and the hint, as printed on stderr; no final newline.
  ///
  /// ```text
  /// error: unknown field `contry`
  ///   --> filter:1:1
  /// 1 | contry = 'NO'
  ///   | ^^^^^^
  /// help: did you mean `country`? `gradatlas fields` lists every field
  /// ```
  public var rendered: String {
    let excerpt = excerpt
    let margin = String(repeating: " ", count: String(excerpt.line).count)
    var lines = [
      "error: \(message)",
      "\(margin) --> \(origin.rawValue):\(excerpt.line):\(excerpt.column)",
    ]
    if !source.isEmpty {
      lines.append("\(excerpt.line) | \(excerpt.text)")
      lines.append("\(margin) | \(excerpt.carets)")
    }
    if let hint { lines.append("help: \(hint)") }
    return lines.joined(separator: "\n")
  }

  private var excerpt: SourceExcerpt { SourceExcerpt(source, span: span) }
}
