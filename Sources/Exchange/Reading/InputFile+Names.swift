extension InputFile {
  /// How messages name a file that the user named; `-` is standard input.
  package static func name(of path: String) -> String { path == "-" ? "stdin" : path }

  /// What a source is called that is a file, without its folder.
  package static func title(of path: String) -> String {
    path == "-" ? "Standard input" : path.split(separator: "/").last.map { String($0) } ?? path
  }
}
