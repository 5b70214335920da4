/// Text for a page of the manual, in the language of man(7): nothing in it is a request or an escape.
enum Roff {
  /// Prose, in lines that are not too long; what stands in backticks becomes bold.
  static func prose(_ text: String) -> [String] {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    let isBalanced = !parts.count.isMultiple(of: 2)
    guard isBalanced else { return filled(escaped(text[...], isCode: false)) }
    let words = parts.enumerated().map { index, part in
      index.isMultiple(of: 2) ? escaped(part, isCode: false) : bold(String(part))
    }
    return filled(words.joined())
  }

  /// A paragraph in escaped text, in lines of 80 bytes where its words allow it.
  static func filled(_ paragraph: String) -> [String] {
    var lines: [String] = []
    for word in paragraph.split(separator: " ") {
      if let last = lines.last, last.utf8.count + word.utf8.count < 80 {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(guarded(String(word)))
      }
    }
    return lines
  }

  /// What is typed as it stands here.
  static func code(_ text: String) -> String { guarded(escaped(text[...], isCode: true)) }

  /// What is typed as it stands here, in bold.
  static func bold(_ text: String) -> String { #"\fB\#(escaped(text[...], isCode: true))\fR"# }

  /// What stands for something else.
  static func italic(_ text: String) -> String { #"\fI\#(escaped(text[...], isCode: true))\fR"# }

  /// A line that begins with a point or an apostrophe would be a request.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? #"\&"# + line : line
  }

  /// - SeeAlso: groff_char(7)
  private static func escaped(_ text: Substring, isCode: Bool) -> String {
    var result = ""
    var previous: Character = " "
    for character in text {
      switch character {
      case "\\": result += #"\e"#
      case "-" where isCode || !previous.isLetter: result += #"\-"#
      case "'" where isCode: result += #"\(aq"#
      case "`": result += #"\(ga"#
      case "^": result += #"\(ha"#
      case "~": result += #"\(ti"#
      default:
        for scalar in character.unicodeScalars {
          result += scalar.isASCII ? String(scalar) : #"\[u\#(hexadecimal(scalar))]"#
        }
      }
      previous = character
    }
    return result
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
