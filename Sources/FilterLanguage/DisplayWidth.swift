/// How text stands on a terminal.
extension StringProtocol {
  /// The text with each tab as four spaces and each character that a terminal would act on, or that cannot be seen,
  /// as `�`: control characters, marks of writing direction, line separators.
  var shownOnTerminal: String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "\t" {
        result += "    "
      } else {
        result.unicodeScalars.append(scalar.isShown || scalar.joinsEmoji ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  /// Columns on a terminal.
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// Whether the shown text takes at most so many columns; looks at no more text than it needs.
  func fits(_ columns: Int) -> Bool {
    prefix(4 * columns).endIndex == endIndex && shownOnTerminal.displayWidth <= columns
  }
}

extension Character {
  /// Columns on a terminal: 2 for East Asian wide characters and emoji, else 1.
  ///
  /// - SeeAlso: <https://www.unicode.org/reports/tr11/>
  var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isCombiningMark && unicodeScalars.count == 1 { return 0 }
    if first.isWide { return 2 }
    return unicodeScalars.contains("\u{FE0F}") ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// Whether it may be printed as it is.
  var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }

  /// The joiner inside emoji; harmless on a terminal.
  var joinsEmoji: Bool { self == "\u{200D}" }

  var isWide: Bool {
    if properties.isEmojiPresentation { return true }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}
