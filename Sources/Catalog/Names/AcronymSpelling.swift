import Terms

/// How an acronym is made of the words of a name.
enum AcronymSpelling {
  /// Of first letters in their order, though not of all words: `UCSD`, `NTU` of Nanyang Technological University, Singapore.
  case initials
  /// Of beginnings of all words, but for small ones: `UniKL`, `ESPOL`; or of some, with nothing left out but words that many
  /// names have and a country: `POSTECH`, `Caltech`.
  case wholly
  /// As that, of a name with two words: `UVic` of University of Victoria. Many a name is so short.
  case ofShortName
  /// Of beginnings of some of its words: `HUTECH` of Ho Chi Minh City University of Technology.
  case partly
  /// Not of this name; perhaps of that in another language.
  case otherwise

  /// - Parameter words: Folded, without abbreviations spelled out.
  init(_ acronym: String, of words: [String]) {
    let parts = acronym.split { !$0.isLetter && !$0.isNumber }.map { FoldedKey(String($0)).text }
    let whole = parts.joined()
    let initials = words.compactMap(\.first)
    if (parts + [whole]).contains(where: { $0.count >= 2 && Self.isRun(Array($0), in: initials) }) {
      self = .initials
    } else if Self.spells(Array(whole), words[...], mayLeaveOut: { Initials.isSmall($0) || CommonWords.contain($0) }) {
      self = words.count { !Initials.isSmall($0) } > 2 ? .wholly : .ofShortName
    } else {
      self = Self.spells(Array(whole), words[...], mayLeaveOut: { _ in true }) ? .partly : .otherwise
    }
  }

  /// Whether letters stand in some others in their order.
  private static func isRun(_ letters: [Character], in initials: [Character]) -> Bool {
    var rest = letters[...]
    for initial in initials where initial == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  private static func spells(
    _ letters: [Character], _ words: ArraySlice<String>, mayLeaveOut: (String) -> Bool
  ) -> Bool {
    // Which numbers of letters the words before may have given.
    var reached: Set<Int> = [0]
    for word in words {
      var next: Set<Int> = mayLeaveOut(word) ? reached : []
      for start in reached {
        for (count, letter) in word.enumerated() {
          guard start + count < letters.count, letters[start + count] == letter else { break }
          next.insert(start + count + 1)
        }
      }
      reached = next
    }
    return reached.contains(letters.count)
  }
}
