/// Reads plain questions: words to lexemes to parts to a reading, by a fixed grammar.
///
/// The same question and vocabulary always give the same reading. Every word is used or refused; time grows with the
/// question's words and the vocabulary, and both are bounded by `QuestionLimits`.
public struct QuestionReader: Sendable {
  private let lexicon: Lexicon

  /// Makes the words of one database ready, which costs more than reading a question does: keep it for the next one.
  public init(_ vocabulary: Vocabulary) { lexicon = Lexicon(vocabulary) }

  /// Reads one question in the words of a database.
  ///
  /// - Throws: what keeps the question from an answer, with its place; nothing is guessed.
  public static func read(_ question: String, _ vocabulary: Vocabulary) throws(QuestionError) -> Answerable {
    try QuestionReader(vocabulary).read(question)
  }

  /// Reads a question.
  ///
  /// - Throws: what keeps the question from an answer, with its place; nothing is guessed.
  public func read(_ question: String) throws(QuestionError) -> Answerable {
    let tokens = try Self.tokens(question)
    let (lexemes, mended) = try LexemeReader.read(tokens, lexicon, question)
    let (frame, read) = try FrameParser.parse(lexemes, lexicon, question)
    let (reading, made) = try Assembler.assemble(frame, lexicon, question)
    var notes: [String] = []
    for note in mended + read + made where !notes.contains(note) { notes.append(note) }
    return Answerable(reading: reading, notes: notes)
  }

  /// The words, within the limits; a question that is too long is not looked at.
  private static func tokens(_ question: String) throws(QuestionError) -> [WordToken] {
    let shown = question.prefix(QuestionLimits.characters)
    if shown.endIndex != question.endIndex || question.utf8.count > QuestionLimits.characters * 8 {
      let source = String(String.UnicodeScalarView(question.unicodeScalars.prefix(QuestionLimits.characters)))
      throw QuestionError(.tooLong, span: 0..<source.utf8.count, source: source)
    }
    let tokens = Tokenizer.tokens(question)
    if tokens.count > QuestionLimits.tokens {
      throw QuestionError(.tooManyWords(tokens.count), span: 0..<question.utf8.count, source: question)
    }
    guard tokens.contains(where: { $0.kind == .word || $0.kind == .sign }) else {
      throw QuestionError(.empty, span: 0..<0, source: question)
    }
    return tokens
  }
}
