/// Which characters a filter's words, numbers and spaces are made of.
extension Unicode.Scalar {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// Letters of any script, digits and `_`. Marks belong to the letter before them.
  var isWordPart: Bool {
    if isASCII { return isASCIIDigit || self == "_" || properties.isAlphabetic }
    return properties.isAlphabetic || properties.numericType != nil || isCombiningMark
  }

  var isWordPartOrDot: Bool { isWordPart || self == "." }

  var isNumberPart: Bool {
    isASCIIDigit || self == "." || self == "-" || self == "+" || self == "e" || self == "E"
  }

  /// White space as Unicode has it, so that a no-break space out of a web page is no riddle.
  var isFilterSpace: Bool { properties.isWhitespace }

  var isCombiningMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}

/// Quotes that a filter does not know but people and word processors write.
enum Quote {
  /// The scalars that may close what `scalar` opens; nil if it is no such quote.
  static func foreign(_ scalar: Unicode.Scalar) -> Set<Unicode.Scalar>? {
    switch scalar {
    case "\"": ["\"", "\u{201D}", "\u{201C}"]
    case "`": ["`", "'", "\u{B4}"]
    case "\u{B4}": ["\u{B4}"]
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2032}":
      ["\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "'"]
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2033}":
      ["\u{201C}", "\u{201D}", "\u{201F}", "\u{2033}", "\""]
    case "\u{AB}", "\u{BB}": ["\u{AB}", "\u{BB}"]
    default: nil
    }
  }
}
