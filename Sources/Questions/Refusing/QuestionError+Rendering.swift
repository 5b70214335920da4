import FilterLanguage
import Wording

extension QuestionError {
  /// The column of the place, from 1, in characters as a reader counts them.
  public var column: Int { SourceExcerpt(source, span: span).column }

  /// The message, the place under a caret and the hint, as printed on stderr; no final newline.
  ///
  /// ```text
  /// error: `underwater basket weaving` is not known here
  ///   --> question:1:22
  /// 1 | which programs cover underwater basket weaving
  ///   |                      ^^^^^^^^^^^^^^^^^^^^^^^^^
  /// help: ask for focus areas, universities, places, …
  /// ```
  public var rendered: String {
    let excerpt = SourceExcerpt(source, span: span)
    let margin = String(repeating: " ", count: String(excerpt.line).count)
    var lines = ["error: \(message)", "\(margin) --> question:\(excerpt.line):\(excerpt.column)"]
    if !source.isEmpty {
      lines.append("\(excerpt.line) | \(excerpt.text)")
      lines.append("\(margin) | \(excerpt.carets)")
    }
    lines.append("help: \(hint)")
    return lines.joined(separator: "\n")
  }
}
