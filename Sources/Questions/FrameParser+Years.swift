/// Years: "in 2021", "2021 and 2022", "since last year", "between 2021 and 2022".
extension FrameParser {
  mutating func parseYears() -> Bool {
    let start = index
    var isTime = passBeforeYear()
    let lead = start..<index
    guard var years = year().map({ [$0] }) else {
      index = start
      return false
    }
    while let next = nextYear(&isTime) { years.append(next) }
    if years.count > 1 { dropRelator() }
    if junction?.value != .or { junction = nil }
    let isDenied = passDenial()
    frame.years.append(part(Frame.Years(years: years, isTime: isTime, isDenied: isDenied), from: start))
    for lexeme in lexemes[lead] where lexeme.meaning == .compare {
      frame.compares.append(Frame.Part(value: (), text: lexeme.text, span: lexeme.span))
    }
    return true
  }

  /// "in 2022 but not in 2021": the "not" of a further year is its own.
  private mutating func passDenial() -> Bool {
    guard negation != nil, !frame.years.isEmpty else { return false }
    negation = nil
    return true
  }

  /// Prepositions before a year; true for those that begin a time.
  private mutating func passBeforeYear() -> Bool {
    var isTime = false
    while let meaning = peek()?.meaning {
      switch meaning {
      case .relator(.place), .relator(.at), .relator(.cover(asks: nil)): break
      case .between, .since, .compare, .comparison(.more): isTime = true
      default: return isTime
      }
      index += 1
    }
    return isTime
  }

  private mutating func year() -> Frame.Year? {
    switch peek()?.meaning {
    case .year(let year):
      index += 1
      return .named(year)
    case .relativeYear(let year):
      index += 1
      return .relative(year)
    default: return nil
    }
  }

  private mutating func nextYear(_ isTime: inout Bool) -> Frame.Year? {
    let start = index
    switch peek()?.meaning {
    case .junction: break
    case .to, .since, .compare: isTime = true
    default: return nil
    }
    index += 1
    let joins = isTime
    if passBeforeYear() { isTime = true }
    if let year = year() { return year }
    isTime = joins && isTime
    index = start
    return nil
  }
}
