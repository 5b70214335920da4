public import Wording

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
  /// help: did you mean `country`?
  /// ```
  public var rendered: String { rendered { $0.advice } }

  /// The same with the remedies in other words.
  ///
  /// - Parameter words: Puts remedies into words; nil if there is nothing to say.
  public func rendered(_ words: ([Remedy]) -> String?) -> String {
    excerpt.rendered(message, in: origin.rawValue, showsLine: !source.isEmpty, help: words(remedies))
  }

  private var excerpt: SourceExcerpt { SourceExcerpt(source, span: span) }
}

extension FilterErrors {
  /// All of them as they are printed on stderr, one below the other, without a final newline.
  public var rendered: String { rendered { $0.advice } }

  /// The same with the remedies in other words.
  ///
  /// - Parameter words: Puts remedies into words; nil if there is nothing to say.
  public func rendered(_ words: ([Remedy]) -> String?) -> String {
    errors.map { $0.rendered(words) }.joined(separator: "\n")
  }
}

extension FilterErrors: ExplainedError {
  /// The code of the first error.
  public var code: String { errors[0].code }

  /// Every message.
  public var message: String { errors.map(\.message).joined(separator: "; ") }

  /// What can be done about the first error.
  public var remedies: [Remedy] { errors[0].remedies }

  /// What could stand in the place of the first error.
  public var candidates: [String] { errors[0].candidates }
}
