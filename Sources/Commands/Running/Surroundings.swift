import Catalog
import FilterLanguage
import Glibc
import Wording

/// What the process finds around it.
enum Surroundings {
  /// A variable of the environment; nil if it is unset.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The variables that say where the catalogue is.
  static var locationVariables: [String: String] {
    var variables: [String: String] = [:]
    for name in ["GRADATLAS_DATABASE", "XDG_DATA_HOME", "HOME"] { variables[name] = variable(name) }
    return variables
  }

  /// Who runs the tool, and with which words, as a shell takes them.
  static var author: ChangeAuthor {
    let words = ProcessArguments.all.dropFirst().map { CommandText.word($0) }
    return ChangeAuthor(name: ProcessUser.current.name, command: words.joined(separator: " "))
  }
}
