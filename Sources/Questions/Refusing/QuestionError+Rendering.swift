public import Wording

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
  /// help: the nearest known: `basket analysis`
  /// ```
  public var rendered: String { rendered { $0.advice } }

  /// The same with the remedies in other words.
  ///
  /// - Parameter words: Puts remedies into words; nil if there is nothing to say.
  public func rendered(_ words: ([Remedy]) -> String?) -> String {
    SourceExcerpt(source, span: span).rendered(
      message, in: "question", showsLine: !source.isEmpty, help: words(remedies))
  }
}
