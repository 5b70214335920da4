import Glibc

/// The terminal that standard output may be.
enum Terminal {
  /// Whether a person looks at standard output.
  static var isStandardOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Its columns; 80 where nobody knows.
  static var width: Int { width(of: STDOUT_FILENO) }

  /// The columns of the terminal that a descriptor is of; 80 where nobody knows.
  static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return Surroundings.variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }

  /// Whether the locale's characters are those of Unicode; where it is not set at all they are ASCII's.
  static var showsUnicode: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { Surroundings.variable($0) }.first { !$0.isEmpty }
    let name = locale?.lowercased() ?? ""
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8") || name.contains("utf-8@") || name.contains("utf8@")
  }

  /// No, where `NO_COLOR` is set to anything or the terminal is a dumb one.
  ///
  /// - SeeAlso: <https://no-color.org>
  static var wantsColor: Bool {
    (Surroundings.variable("NO_COLOR") ?? "").isEmpty && Surroundings.variable("TERM") != "dumb"
  }
}
