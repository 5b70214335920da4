import Answers
import Wording

extension Note {
  /// The note with what may be done, in the words of a shell.
  var words: String { remedy.map { "\(text); \($0.words)" } ?? text }
}

extension Note.Remedy {
  fileprivate var words: String {
    switch self {
    case .seed: "\(ProposedCommand("seed")) fills it"
    case .limit(let count): "--limit \(count) shows all"
    case .compare(let one, let other):
      "\(ProposedCommand("compare", [one, other])) shows both, \(ProposedCommand("merge", [one, other])) makes them one"
    }
  }
}
