/// How a number is to be read, by its format.
enum NumberFormat: Equatable {
  /// As it is.
  case number
  /// With so many decimals of a hundredth, and a percent sign.
  case percent(decimals: Int)
  /// With zeros before it, up to so many digits.
  case padded(digits: Int)
  /// The number of days since a day.
  case date
  case time
  case dateAndTime
  /// Of a date only the year is shown.
  case year

  /// What stands in no workbook, since every program has it.
  /// - SeeAlso: ECMA-376, part 1, 18.8.30.
  init(builtIn id: Int) {
    switch id {
    case 9: self = .percent(decimals: 0)
    case 10: self = .percent(decimals: 2)
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    case 22: self = .dateAndTime
    default: self = .number
    }
  }

  /// A format of the workbook's own, such as `yyyy\-mm\-dd;@`.
  init(code: String) {
    let bare = Self.withoutText(code)
    let letters = Set(bare.lowercased())
    let hasDay = letters.contains("d") || letters.contains("y")
    let hasTime = letters.contains("h") || letters.contains("s")
    if bare.lowercased().contains("general") {
      self = .number
    } else if hasDay || hasTime || letters.contains("m") {
      let isYear = letters.isSubset(of: ["y"])
      self = isYear ? .year : !hasTime ? .date : hasDay ? .dateAndTime : .time
    } else if letters.contains("%") {
      let decimals = bare.split(separator: ".", maxSplits: 1).dropFirst().first?.prefix { "0#?".contains($0) }
      self = .percent(decimals: min(decimals?.count ?? 0, 15))
    } else if bare.count >= 2, bare.allSatisfy({ $0 == "0" }) {
      self = .padded(digits: min(bare.count, 15))
    } else {
      self = .number
    }
  }

  /// The part for positive numbers, without texts in quotes, escaped characters, fillers, and colours or languages in
  /// brackets; `[h]` stays as `h`.
  private static func withoutText(_ code: String) -> String {
    var bare = ""
    var rest = Substring(code)
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if ["h", "hh", "m", "mm", "s", "ss"].contains(inside.lowercased()) { bare += "h" }
      default: bare.append(character)
      }
    }
    return bare
  }
}
