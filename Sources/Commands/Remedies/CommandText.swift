/// Arguments as a shell takes them: pasted into sh, bash or zsh, they come out as they were.
enum CommandText {
  /// Quoted only where a shell would act on something in it: `cmu`, `'a; b'`, `'it'\''s'`.
  ///
  /// - Parameter avoidingBackticks: Whether no backtick may stand in it, since it stands between backticks itself.
  static func word(_ text: String, avoidingBackticks: Bool = false) -> String {
    if isPlain(text) { return text }
    if text.unicodeScalars.contains(where: { isUnseen($0) || (avoidingBackticks && $0 == "`") }) {
      return printed(text, avoidingBackticks)
    }
    return singleQuoted(text)
  }

  /// Always in quotes; in double ones, which read best round a filter, with what a shell would act on inside them escaped.
  /// An exclamation mark cannot be, where bash and zsh look for a command of before.
  static func quoted(_ text: String, avoidingBackticks: Bool = false) -> String {
    let scalars = text.unicodeScalars
    guard !scalars.contains(where: { isUnseen($0) || $0 == "!" || (avoidingBackticks && $0 == "`") }) else {
      return word(text, avoidingBackticks: avoidingBackticks)
    }
    return "\"" + scalars.map { ("\"\\$`".unicodeScalars.contains($0) ? "\\" : "") + String($0) }.joined() + "\""
  }

  /// An option with its value; one that begins with a hyphen would be taken for an option itself.
  static func option(_ name: String, _ value: String) -> String {
    value.hasPrefix("-") ? "\(name)=\(quoted(value))" : "\(name) \(quoted(value))"
  }

  /// The option that names a catalogue, for a command that stands between backticks.
  static func database(_ path: String) -> String {
    "--database\(path.hasPrefix("-") ? "=" : " ")\(word(path, avoidingBackticks: true))"
  }

  /// Names behind a command and its options; behind `--` where one of them would be taken for an option.
  static func names(_ names: [String]) -> String {
    (names.contains { $0.hasPrefix("-") } ? "-- " : "") + names.map { quoted($0) }.joined(separator: " ")
  }

  /// In quotes only where it has to be, in double ones where they do.
  static func argument(_ text: String, avoidingBackticks: Bool = false) -> String {
    isPlain(text) ? text : quoted(text, avoidingBackticks: avoidingBackticks)
  }

  /// What stands between two commands that are printed without the tool's name, which stands before the first.
  static let next = "; gradatlas "

  /// Whether no shell acts on anything in it. A word that begins with `=` is a command's path to zsh.
  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("=")
      && text.allSatisfy { $0.isLetter || $0.isNumber || "-_./,:@+=".contains($0) }
  }

  private static func singleQuoted(_ text: String) -> String { "'\(text.replacing("'", with: #"'\''"#))'" }

  /// Whether a character moves a terminal's cursor, colours, or reverses what stands round it: the same that are shown by
  /// pictures and numbers, which would not come out of a shell as they were.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// By the numbers of its bytes, which `printf` makes into the text: `"$(printf 'a\033b')"`. All three shells know
  /// that; `$'…'` is not known to every sh. A shell cuts newlines at the end off, so those stand behind it.
  private static func printed(_ text: String, _ avoidingBackticks: Bool) -> String {
    let body = text.unicodeScalars.reversed().drop { $0 == "\n" }.reversed()
    let newlines = text.unicodeScalars.count - body.count
    let format = body.enumerated().map { index, scalar in
      switch scalar {
      case "%": "%%"
      case "\\": #"\\"#
      case "-" where index == 0: number(scalar)
      // Within double quotes bash and zsh look for a command of before.
      case "'", "!": number(scalar)
      case "`" where avoidingBackticks: number(scalar)
      default: isUnseen(scalar) ? number(scalar) : String(scalar)
      }
    }.joined()
    let end = newlines > 0 ? "'\(String(repeating: "\n", count: newlines))'" : ""
    return body.isEmpty ? end : "\"$(printf '\(format)')\"\(end)"
  }

  /// `\033`; of each byte in UTF-8.
  private static func number(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf8.map { byte in
      let digits = String(byte, radix: 8)
      return #"\"# + String(repeating: "0", count: 3 - digits.count) + digits
    }.joined()
  }
}
