import Testing

/// Questions of one kind, each with the answer that is right: a command that has the same rows, `yes`, `no` or
/// `not known`, what the answer shows and does not show, or who is asked back and which word is refused.
struct Family: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let questions: [ExpectedAnswer]

  /// The answers, each followed by the questions that want it, one a line and indented with `-`.
  init(_ subject: String, _ table: String) {
    testDescription = subject
    var (right, questions) = ("", [ExpectedAnswer]())
    for line in table.split(separator: "\n") {
      if line.hasPrefix("- ") {
        questions.append(ExpectedAnswer(question: String(line.dropFirst(2)), right: right))
      } else {
        right = String(line)
      }
    }
    self.questions = questions
  }

  static let all = crossedRankings + groups + subjects + ranks + editions + yesOrNo + facts + strangers
}

/// A question and its right answer.
struct ExpectedAnswer: Sendable {
  let question: String
  let right: String
}
