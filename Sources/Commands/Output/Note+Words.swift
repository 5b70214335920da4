import Answers
import Wording

extension Note {
  /// The note with what may be done, in the words of a shell.
  var words: String { remedy.map { "\(text); \($0.words)" } ?? text }
}

extension Note.Remedy {
  fileprivate var words: String {
    switch self {
    case .seed: "`gradatlas seed` fills it"
    case .limit(let count): "--limit \(count) shows all"
    case .compare(let one, let other):
      "`gradatlas compare \(CommandText.quoted(one)) \(CommandText.quoted(other))` shows both, "
        + "`gradatlas merge \(CommandText.quoted(one)) \(CommandText.quoted(other))` makes them one"
    }
  }
}
