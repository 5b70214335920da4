/// One word, number or sign of a question.
struct WordToken: Sendable {
  enum Kind: Sendable {
    /// Letters or digits.
    case word
    /// A comma or a semicolon.
    case comma
    /// A hyphen or dash of any length.
    case dash
    /// `/`.
    case slash
    /// Any other sign that is not left out.
    case sign
  }

  let kind: Kind
  /// As written.
  let text: String
  /// What it is looked up by; replaced where a typing mistake is mended.
  var key: String
  /// Its place in the question, in UTF-8 bytes.
  let span: Range<Int>
  /// Whether `key` is not what was written but a known word near it.
  var isMended = false

  var stem: String { WordKey.stem(key) }

  init(_ kind: Kind, _ text: String, key: String, span: Range<Int>) {
    self.kind = kind
    self.text = text
    self.key = key
    self.span = span
  }
}
