/// Reads plain questions: words to lexemes to parts to a reading, by a fixed grammar.
///
/// The same question and vocabulary always give the same reading. Every word is used or refused; time grows with the
/// question's words and the vocabulary, and both are bounded by `QuestionLimits`.
public struct QuestionReader: Sendable {
  private let lexicon: Lexicon

  /// Makes the words of one database ready, which costs more than reading a question does: keep it for the next one.
  public init(_ vocabulary: Vocabulary) { lexicon = Lexicon(vocabulary) }

  /// Reads one question in the words of a database, just as a reader kept for several would.
  ///
  /// Only the names that the question may hold are made ready, unless a word of it is unknown among them.
  ///
  /// - Throws: what keeps the question from an answer, with its place; nothing is guessed.
  public static func read(_ question: String, _ vocabulary: Vocabulary) throws(QuestionError) -> Answerable {
    let tokens = try tokens(question)
    if let firstWords = FirstWords(tokens) {
      let lexicon = Lexicon(vocabulary, beginningWith: firstWords)
      if let lexemes = try LexemeReader.readKnown(tokens, lexicon, question) {
        return try answerable(lexemes, [], lexicon, question)
      }
    }
    return try read(tokens, Lexicon(vocabulary), question)
  }

  /// Reads a question.
  ///
  /// - Throws: what keeps the question from an answer, with its place; nothing is guessed.
  public func read(_ question: String) throws(QuestionError) -> Answerable {
    try Self.read(Self.tokens(question), lexicon, question)
  }

  private static func read(
    _ tokens: [WordToken], _ lexicon: Lexicon, _ question: String
  ) throws(QuestionError) -> Answerable {
    let (lexemes, mended) = try LexemeReader.read(tokens, lexicon, question)
    return try answerable(lexemes, mended, lexicon, question)
  }

  private static func answerable(
    _ lexemes: [Lexeme], _ mended: [String], _ lexicon: Lexicon, _ question: String
  ) throws(QuestionError) -> Answerable {
    let (frame, read) = try FrameParser.parse(lexemes, lexicon, question)
    let (reading, made) = try Assembler.assemble(frame, lexicon, question)
    var notes: [String] = []
    for note in mended + read + made where !notes.contains(note) { notes.append(note) }
    return Answerable(reading: reading, notes: notes)
  }

  /// The words, within the limits; a question that is too long is not looked at.
  static func tokens(_ question: String) throws(QuestionError) -> [WordToken] {
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
