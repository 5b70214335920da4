/// Takes a question apart by recursive descent over its lexemes, left to right, each looked at a fixed number of times.
struct FrameParser {
  let lexemes: [Lexeme]
  let lexicon: Lexicon
  let source: String
  var index = 0
  var frame = Frame()
  var notes: [String] = []
  /// "and" or "or" that waits for what it joins.
  var junction: (value: Junction, lexeme: Lexeme)?
  /// "not" that waits for what it denies.
  var negation: Lexeme?
  /// "in" that waits for its name.
  var relator: (value: Relator, lexeme: Lexeme)?
  /// "course" that waits for its name.
  var kind: (value: Noun, lexeme: Lexeme)?
  /// "2+ years" was read, and its sign is still to be counted.
  var isPlus = false
  /// "called" that waits for its name.
  var named: Lexeme?

  /// The parts and notes on how they were read.
  static func parse(
    _ lexemes: [Lexeme], _ lexicon: Lexicon, _ source: String
  ) throws(QuestionError) -> (frame: Frame, notes: [String]) {
    let meant = lexemes.filter { $0.meaning != .filler }
    var parser = FrameParser(lexemes: meant, lexicon: lexicon, source: source)
    parser.frame.isYesOrNo = lexemes.first.map { ClosedWords.yesOrNo.contains($0.text.lowercased()) } ?? false
    while parser.index < parser.lexemes.count { try parser.step() }
    try parser.finish()
    return (parser.frame, parser.notes)
  }

  private mutating func step() throws(QuestionError) {
    if parseYears() { return }
    if try parseProgramCount() { return }
    if try parseDuration() { return }
    if try parseRank() { return }
    if try parseKnown() { return }
    if try parseName() { return }
    try parseMarker()
  }

  /// The lexeme that many places on.
  func peek(_ ahead: Int = 0) -> Lexeme? {
    index + ahead < lexemes.count ? lexemes[index + ahead] : nil
  }

  func misplaced(_ lexeme: Lexeme) -> QuestionError {
    QuestionError(.misplaced(lexeme.text), span: lexeme.span, source: source)
  }

  func text(_ range: Range<Int>) -> (text: String, span: Range<Int>) {
    let span = lexemes[range.lowerBound].span.lowerBound..<lexemes[range.upperBound - 1].span.upperBound
    return (String(decoding: Array(source.utf8)[span], as: UTF8.self), span)
  }

  func part<Value>(_ value: Value, from start: Int) -> Frame.Part<Value> {
    let (text, span) = text(start..<max(index, start + 1))
    return Frame.Part(value: value, text: text, span: span)
  }

  /// Nothing may be left waiting, but for a preposition that belongs to a question word: "which city is MIT in".
  private mutating func finish() throws(QuestionError) {
    if case .comma? = junction?.value { junction = nil }
    if let lexeme = kind?.lexeme ?? named ?? negation ?? junction?.lexeme { throw incomplete(lexeme) }
    guard let relator else { return }
    if case .cover(let asked?) = relator.value {
      if lacksObject(asked) { throw incomplete(relator.lexeme) }
      return dropRelator()
    }
    if relator.value == .place, !frame.conditions.isEmpty, isReferring(relator.lexeme) { return }
    let isAsked = !frame.attributes.isEmpty || frame.nouns.contains { [.cities, .states].contains($0.value.noun) }
    guard isAsked || frame.asks(.place) || frame.asks(.thing) && !frame.conditions.isEmpty else {
      throw incomplete(relator.lexeme)
    }
  }

  /// Whether a preposition goes with "it" or "them", as in "a program with robotics in it".
  private func isReferring(_ lexeme: Lexeme) -> Bool {
    let rest = String(decoding: source.utf8.dropFirst(lexeme.span.upperBound), as: UTF8.self)
    return ["it", "them"].contains(Tokenizer.tokens(rest).first?.key)
  }

  /// Whether a verb at the end has nothing that it may ask for: "programs that cover", but not "what does MIT teach".
  private func lacksObject(_ asked: Noun) -> Bool {
    guard frame.subject == .programs || frame.subject == .universities else { return false }
    let isOfUniversity = frame.conditions.contains { $0.value.operands?.contains { !$0.universities.isEmpty } ?? false }
    return !isOfUniversity && (asked == .focusAreas || asked == .courses)
  }

  private func incomplete(_ lexeme: Lexeme) -> QuestionError {
    QuestionError(.incomplete(after: lexeme.text), span: lexeme.span, source: source)
  }
}
