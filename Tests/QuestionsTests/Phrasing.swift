import Questions
import Testing

@testable import Commands

/// A question and its reading: the kind and the command.
struct Phrasing: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let expected: String

  /// A table of readings, each followed by the questions that ask for it, one a line and indented with `-`.
  static func table(_ text: String) -> [Phrasing] {
    var expected = ""
    var phrasings: [Phrasing] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("- ") {
        phrasings.append(Phrasing(testDescription: String(line.dropFirst(2)), expected: expected))
      } else {
        expected = String(line)
      }
    }
    return phrasings
  }

  /// What the question is read as, or the code and the words of its refusal.
  static func read(_ question: String, _ reader: QuestionReader = Fixture.reader) -> String {
    text(Result { () throws(QuestionError) in try reader.read(question) })
  }

  static func text(_ answer: Result<Answerable, QuestionError>) -> String {
    switch answer {
    case .success(let answerable): "\(answerable.reading.kind): \(answerable.reading.command)"
    case .failure(let error):
      error.words.isEmpty ? error.code : "\(error.code): \(error.words.joined(separator: ", "))"
    }
  }
}

extension QuestionError {
  /// The words that the error is about, as written.
  var words: [String] {
    switch problem {
    case .unknownWords(let words): words.map(\.text)
    case .ambiguousName(let name, _): [name]
    case .notHeld, .notAnswered, .misplaced, .incomplete, .rankingNotNamed, .universityNotNamed, .noSuchYear:
      [String(decoding: Array(source.utf8)[span], as: UTF8.self)]
    default: []
    }
  }
}
