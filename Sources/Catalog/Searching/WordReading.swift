/// A word of a search as the catalogue has it.
struct WordReading {
  /// As it was typed.
  let word: String
  /// Whether a name has it, or goes on from it.
  let isKnown: Bool
  /// Words of the catalogue that are other forms of it.
  let forms: [String]
  /// Of a word that no name has, and no other form of it: the nearest words.
  let corrections: [String]

  init(_ word: String, in vocabulary: Vocabulary) {
    self.word = word
    isKnown = UnspacedScript.isIn(word) || vocabulary.has(prefix: word)
    forms = vocabulary.forms(of: word)
    corrections = isKnown || !forms.isEmpty ? [] : vocabulary.corrections(of: word)
  }

  /// What is searched for in the place of a word that no name has.
  var replacements: [String] { forms.isEmpty ? corrections : forms }

  /// Whether nothing can be found for it.
  var isMissing: Bool { !isKnown && replacements.isEmpty }

  /// The word that names are looked up by.
  var best: String { isKnown ? word : replacements.first ?? word }

  /// What was searched for in its place; nil for a word that some name has.
  var correction: SearchResult.Correction? {
    isKnown ? nil : SearchResult.Correction(word: word, replacements: replacements)
  }

  /// The forms that were searched for beside it; nil if there are none.
  var otherForms: SearchResult.Correction? {
    isKnown && !forms.isEmpty ? SearchResult.Correction(word: word, replacements: forms) : nil
  }

  /// How it may be spelt in a name.
  func phrases(withForms: Bool) -> [SearchExpression.Phrase] {
    guard isKnown else { return replacements.map { SearchExpression.Phrase(words: [$0]) } }
    let others = withForms ? forms.map { SearchExpression.Phrase(words: [$0]) } : []
    return [SearchExpression.Phrase(words: [word], isPrefix: true)] + others
  }
}
