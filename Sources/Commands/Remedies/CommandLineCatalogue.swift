import Catalog

/// Which catalogue a command line is about, as far as a command that a message proposes has to be told.
enum CommandLineCatalogue {
  /// The catalogue to name, where it is not found without being named.
  ///
  /// - Parameters:
  ///   - file: The file that the message is about.
  ///   - words: The command line.
  static func named(for file: String?, in words: some Sequence<String>) -> String? {
    let option = named(in: words)
    guard let file, (try? CatalogLocation.isTaken(file)) == true else { return option }
    let location = try? CatalogLocation.resolve(option: option, environment: Surroundings.locationVariables)
    return location?.path == file ? option : file
  }

  /// The value of --database among the words of a command line, the last one where there are several.
  static func named(in words: some Sequence<String>) -> String? {
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
