import Catalog

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the process finds around it.
enum Surroundings {
  /// A variable of the environment; nil where it is unset.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The variables that say where the catalogue is.
  static var locationVariables: [String: String] {
    var variables: [String: String] = [:]
    for name in ["GRADATLAS_DATABASE", "XDG_DATA_HOME", "HOME"] { variables[name] = variable(name) }
    return variables
  }

  /// Who runs the tool, by the environment alone, and with which words.
  static var author: ChangeAuthor {
    let name = ["USER", "LOGNAME"].compactMap { variable($0) }.first { !$0.isEmpty }
    let words = CommandLine.arguments.dropFirst().map { word in
      word.contains { $0.isWhitespace || $0 == "'" } || word.isEmpty
        ? "'\(word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#))'" : word
    }
    return ChangeAuthor(name: name, command: words.joined(separator: " "))
  }
}
