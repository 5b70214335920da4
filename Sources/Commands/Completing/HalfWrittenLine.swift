import ArgumentParser
import Catalog

/// The command line as far as it is written when a shell asks how a word of it may go on.
struct HalfWrittenLine {
  /// The tool, its command and what follows, without quotes.
  let words: [String]
  /// The word to complete, without quotes.
  let word: String

  /// - Parameters:
  ///   - words: As the shell gives them.
  ///   - index: Which of them is to be completed.
  init(_ words: [String], completing index: Int) {
    self.words = words.map { Self.isQuoted ? Self.unquoted($0) : $0 }
    let word = words.indices.contains(index) ? self.words[index] : ""
    // The library's script for fish writes an empty word so, which versions before 4 do not unquote.
    self.word = word == "''" ? "" : word
  }

  /// Shells give words as they were typed; fish has done so since version 4.
  private static var isQuoted: Bool {
    guard CompletionShell.requesting == .fish else { return true }
    let major = CompletionShell.requestingVersion?.prefix { $0 != "." } ?? ""
    return Int(major).map { $0 >= 4 } ?? true
  }

  /// What a shell makes of a word, whose last quote may not be closed yet.
  private static func unquoted(_ word: String) -> String {
    var result = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      if isEscaped {
        result.append(character)
        isEscaped = false
      } else if character == "\\" && quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil && (character == "'" || character == "\"") {
        quote = character
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// The list whose fields are meant; nil if no list is named.
  var subject: ListSubject? { words.dropFirst().lazy.compactMap { ListSubject(rawValue: $0) }.first }

  /// Where the catalogue is that the command would read.
  var location: CatalogLocation {
    get throws {
      try CatalogLocation.resolve(option: database, environment: Surroundings.locationVariables)
    }
  }

  private var database: String? {
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--database=") { return String(word.dropFirst("--database=".count)) }
      if word == "--database", words.indices.contains(index + 1) { return Self.expanded(words[index + 1]) }
    }
    return nil
  }

  private static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Surroundings.variable("HOME") else { return path }
    return home + path.dropFirst()
  }
}
