import FilterLanguage

/// The commands that messages propose, for the catalogue that the command line is about: what is typed after them word
/// for word is to meet the same file.
enum ProposedCommands {
  private static let beginning = "`gradatlas "

  /// ``​`gradatlas undo 3 --database k.db` takes it back``.
  ///
  /// - Parameter database: The value of --database on the command line; nil where it has none.
  static func naming(_ database: String?, in text: String) -> String {
    guard let database, text.contains(beginning) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: beginning), let end = rest[start.upperBound...].firstIndex(of: "`") {
      let command = rest[start.upperBound..<end]
      result += rest[..<end]
      if takesDatabase(command) { result += " --database \(CommandText.word(database))" }
      result.append("`")
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// The same for the command line of this process.
  static func named(in text: String) -> String {
    naming(database(in: CommandLine.arguments.dropFirst()), in: text)
  }

  private static func takesDatabase(_ command: Substring) -> Bool {
    !["--database", "--help"].contains { command.contains($0) }
  }

  /// The value of --database among the words of a command line.
  static func database(in words: some Sequence<String>) -> String? {
    var isNext = false
    for word in words {
      if isNext { return word }
      if word.hasPrefix("--database=") { return String(word.dropFirst("--database=".count)) }
      isNext = word == "--database"
    }
    return nil
  }
}
