/// Where the catalogue of a run lies: at a path that somebody named, or at the standard one.
///
/// The difference matters: a named path that does not exist is a mistake, the standard file is made on first use.
public enum CatalogLocation: Sendable, Equatable {
  /// Given on the command line or in `GRADATLAS_DATABASE`.
  case named(String)
  /// `$XDG_DATA_HOME/gradatlas/catalog.db`, or below `~/.local/share`.
  case standard(String)

  /// The path, in either case.
  public var path: String {
    switch self {
    case .named(let path), .standard(let path): path
    }
  }

  /// Works the location out: the option first, then `GRADATLAS_DATABASE`, then the standard folder.
  ///
  /// An empty variable counts as unset, and so does a relative `XDG_DATA_HOME`.
  ///
  /// - Throws: `.noDefaultFolder` where neither `XDG_DATA_HOME` nor `HOME` gives an absolute path.
  /// - SeeAlso: <https://specifications.freedesktop.org/basedir-spec/latest/>
  public static func resolve(option: String?, environment: [String: String]) throws(CatalogError) -> CatalogLocation {
    if let option { return .named(option) }
    if let path = environment["GRADATLAS_DATABASE"], !path.isEmpty { return .named(path) }
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
      return .standard("\(folder)/gradatlas/catalog.db")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { throw CatalogError(.noDefaultFolder) }
    return .standard("\(home)/.local/share/gradatlas/catalog.db")
  }

  /// Whether something stands at a path, be it a catalogue or not.
  ///
  /// - Throws: `.cannotCreate` for a path that is no path: empty, or with a NUL in it.
  public static func isTaken(_ path: String) throws(CatalogError) -> Bool {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw CatalogError(.cannotCreate(path: path, reason: "not a path"))
    }
    return path.exists
  }
}
