import Wording

@testable import Commands

extension Explained {
  /// What the command line says of how to mend it; nil for nothing.
  var help: String? { RemedyWords(about: nil, in: EmptyCollection()).text(remedies) }
}
