/// Blanks in a name or a cell: spaces of every kind, line ends, and marks that nobody sees.
package enum Blank {
  /// Whether a scalar is one.
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value)
      : scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  /// The text with each run of blanks as one space, and none at its ends.
  package static func collapsed(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    var isPending = false
    for scalar in scalars {
      if isBlank(scalar) {
        isPending = !text.isEmpty
      } else {
        if isPending { text.append(" ") }
        isPending = false
        text.append(scalar)
      }
    }
    return String(text)
  }
}
