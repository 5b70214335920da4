/// The formats rows can be read from; the raw value is the name on the command line.
public enum InputFormat: String, CaseIterable, Sendable {
  /// Comma-separated values as in RFC 4180, also with semicolons or tabs between cells.
  case csv
}

extension InputFormat {
  /// The format that a file's name ends in; nil where the name says nothing, such as `-`.
  public init?(fileName: String) {
    let name = fileName.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring().utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    switch String(Substring(name[name.index(after: dot)...])).lowercased() {
    case "csv": self = .csv
    default: return nil
    }
  }
}
