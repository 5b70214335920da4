extension Double {
  /// `0.8755`; `-0.0003`.
  var inFourDecimals: String { decimals(4) }

  /// `0.88`.
  var inTwoDecimals: String { decimals(2) }

  /// With so many digits behind the point, rounded half away from zero; for numbers up to some millions.
  func decimals(_ count: Int) -> String {
    let unit = (0..<count).reduce(1) { unit, _ in unit * 10 }
    let rounded = Int((magnitude * Double(unit)).rounded())
    let rest = String(rounded % unit)
    let sign = self < 0 && rounded > 0 ? "-" : ""
    return "\(sign)\(rounded / unit).\(String(repeating: "0", count: count - rest.count))\(rest)"
  }
}
