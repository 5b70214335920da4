import Answers
import Wording

extension Note {
  /// The note with what may be done, in the words of a shell.
  var words: String { RemedyWords.ofThisProcess.text(remedies).map { "\(text); \($0)" } ?? text }
}
