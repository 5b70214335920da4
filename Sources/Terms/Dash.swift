/// The scalars that print as a dash: hyphens, en and em dash, minus.
package enum Dash {
  package static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2212}" || scalar == "\u{FE63}" || scalar == "\u{FF0D}"
      || (0x2010...0x2015).contains(scalar.value)
  }
}
