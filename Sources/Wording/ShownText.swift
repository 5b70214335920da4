/// How text stands on a terminal.
extension StringProtocol {
  /// The text with each tab as four spaces and each character that a terminal would act on, or that cannot be seen,
  /// as `�`: control characters, marks of writing direction, line separators.
  package var shownOnTerminal: String {
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

  /// Whether the shown text takes at most so many columns; looks at no more text than it needs.
  func fits(_ columns: Int) -> Bool {
    prefix(4 * columns).endIndex == endIndex && DisplayWidth.of(shownOnTerminal) <= columns
  }
}

extension Unicode.Scalar {
  /// Whether it may be printed as it is.
  package var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }

  /// The joiner inside emoji; harmless on a terminal.
  var joinsEmoji: Bool { self == "\u{200D}" }
}
