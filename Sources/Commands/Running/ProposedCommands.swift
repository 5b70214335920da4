import Catalog
import FilterLanguage
import Wording

/// The commands that messages propose, for the catalogue that the command line is about: what is typed after them word
/// for word is to meet the same file.
enum ProposedCommands {
  private static let beginning = "`gradatlas "

  /// ``​`gradatlas undo 3 --database k.db` takes it back``.
  ///
  /// - Parameter database: The catalogue that they are for; nil where they find it without being told.
  static func naming(_ database: String?, in text: String) -> String {
    guard let database, text.contains(beginning) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: beginning), let end = rest[start.upperBound...].firstIndex(of: "`") {
      result += rest[..<start.upperBound] + naming(database, inCommand: rest[start.upperBound..<end]) + "`"
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// The same for the command line of this process.
  static func named(in text: String) -> String {
    naming(database(in: ProcessArguments.all.dropFirst()), in: text)
  }

  /// The option goes to the end, but for a command with names behind `--`, where there are no options any more.
  private static func naming(_ database: String, inCommand command: Substring) -> String {
    let words = unquotedWords(of: command)
    guard !words.contains(where: { ["--database", "--help"].contains($0) || $0.hasPrefix("--database=") }) else {
      return String(command)
    }
    let option = CommandText.database(database)
    guard let end = words.first(where: { $0 == "--" }) else { return "\(command) \(option)" }
    return "\(command[..<end.startIndex])\(option) \(command[end.startIndex...])"
  }

  /// The words of a command that have no quotes in them.
  private static func unquotedWords(of command: Substring) -> [Substring] {
    var quote: Character?
    var isEscaped = false
    let words = command.split { character in
      if isEscaped {
        isEscaped = false
        return false
      }
      isEscaped = character == "\\" && quote != "'"
      if character == quote { quote = nil } else if quote == nil && "\"'".contains(character) { quote = character }
      return quote == nil && character == " "
    }
    return words.filter { !$0.contains("\"") && !$0.contains("'") }
  }

  /// The catalogue that a message's commands are for, as far as they have to be told.
  ///
  /// - Parameters:
  ///   - file: The file that the message is about.
  ///   - words: The command line.
  static func database(for file: String?, in words: some Sequence<String>) -> String? {
    let option = database(in: words)
    guard let file, (try? CatalogLocation.isTaken(file)) == true else { return option }
    let location = try? CatalogLocation.resolve(option: option, environment: Surroundings.locationVariables)
    return location?.path == file ? option : file
  }

  /// The value of --database among the words of a command line, the last one where there are several.
  static func database(in words: some Sequence<String>) -> String? {
    var database: String?
    var isNext = false
    for word in words {
      if word == "--" && !isNext { break }
      if isNext { database = word }
      if word.hasPrefix("--database=") { database = String(word.dropFirst("--database=".count)) }
      isNext = !isNext && word == "--database"
    }
    return database
  }
}
