/// The words, numbers and signs of a duration, taken one by one.
struct DurationTokens {
  enum Unit { case month, year }
  struct Decimal {
    let digits: Int
    /// 1, 10 or 100.
    let divisor: Int
  }
  struct Amount {
    let value: Decimal
    let unit: Unit?
    let isOpen: Bool
  }

  private var rest: ArraySlice<String>

  /// Nil for a text that holds anything else than words, numbers, dashes and plus signs, or is very long.
  init?(_ text: String) {
    var text = text.lowercased()
    if text.hasSuffix(".") { text.removeLast() }
    guard text.utf8.count <= 100 else { return nil }
    var tokens: [String] = []
    var isJoined = false
    for scalar in text.unicodeScalars {
      let isNumeric = ("0"..."9").contains(scalar) || scalar == "."
      if isNumeric || ("a"..."z").contains(scalar) {
        let continues = isJoined && tokens.last.map { Self.isNumber($0) == isNumeric } ?? false
        continues ? tokens[tokens.count - 1].unicodeScalars.append(scalar) : tokens.append(String(scalar))
        isJoined = true
        continue
      }
      isJoined = false
      if Blank.isBlank(scalar) { continue }
      guard scalar == "+" || Dash.isDash(scalar) else { return nil }
      tokens.append(scalar == "+" ? "+" : "-")
    }
    rest = tokens[...]
  }

  var isEmpty: Bool { rest.isEmpty }

  mutating func take(_ token: String) -> Bool {
    guard rest.first == token else { return false }
    rest.removeFirst()
    return true
  }

  mutating func takeOrMore() -> Bool { take("or") && take("more") }

  /// A number, with its unit and a plus sign if they follow.
  mutating func takeAmount() -> Amount? {
    guard let first = rest.popFirst(), let value = Self.decimal(first) else { return nil }
    let isOpenBefore = take("+")
    let unit = takeUnit()
    let isOpenBehind = unit != nil && take("+")
    return Amount(value: value, unit: unit, isOpen: isOpenBefore || isOpenBehind)
  }

  private mutating func takeUnit() -> Unit? {
    for word in ["year", "years", "yr", "yrs"] where take(word) { return .year }
    for word in ["month", "months", "mo", "mos"] where take(word) { return .month }
    return nil
  }

  private static func isNumber(_ token: String) -> Bool {
    token.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
  }

  private static func decimal(_ token: String) -> Decimal? {
    let words = ["one", "two", "three", "four", "five", "six"]
    if let index = words.firstIndex(of: token) { return Decimal(digits: index + 1, divisor: 1) }
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...4).contains(whole.count), let number = Int(whole) else { return nil }
    if parts.count == 1 { return Decimal(digits: number, divisor: 1) }
    guard parts.count == 2, (1...2).contains(parts[1].count), let fraction = Int(parts[1]) else { return nil }
    let divisor = parts[1].count == 1 ? 10 : 100
    return Decimal(digits: number * divisor + fraction, divisor: divisor)
  }
}
