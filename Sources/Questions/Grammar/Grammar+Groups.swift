/// Groups: numbers, averages and extremes of each state, area, university.
extension Grammar {
  mutating func addGroups() {
    for (field, phrases) in [
      ("state", "state|states"), ("country", "country|countries"), ("city", "city|cities|town"),
      ("university", "university|universities|school|schools|institution|college"),
      ("focus", "focus area|focus areas|area|areas|topic|topics|field|field of study|specialty"),
      ("track", "track|tracks"), ("course", "course|courses|core course|core courses"),
      ("degree", "degree|degrees|kind of degree|degree type"), ("delivery", "delivery|mode of delivery"),
    ] { words("GroupField", phrases, .field(field)) }
    words(
      "@per", "per|by|for each|for every|in each|in every|of each|of every|at each|at every|grouped by|broken down by")
    words("@per", "across|from each|by each|across all|covering each|with each|in all|split by|in the different")
    addCountsPerField()
    addHaving()
    addMeasures()
  }

  private mutating func addCountsPerField() {
    rule("Grouped", "Rows @per ~the GroupField") { Self.grouped($0.rows(0), $0.field(1)) }
    for opening in ["@howMany", "~@opening", "@opening @howMany", "~@asking", "@opening @howMany"] {
      rule("Question", "\(opening) Grouped ~@closing") { .request(.groups($0.groups(0))) }
    }
    for pattern in [
      "@howMany Head do|does each|every GroupField @offer",
      "@howMany Head are|is ~there ~available @per ~the GroupField",
      "@howMany Head do|does each|every GroupField @cover",
    ] {
      rule("Question", pattern) { Self.groups($0.rows(0), $0.field(1)) }
    }
    rule("Question", "@per GroupField ~, @howMany Rows") { Self.groups($0.rows(1), $0.field(0)) }
  }

  private static func grouped(_ rows: Rows, _ field: String) -> Value? {
    guard let rows = rows.filled(), rows.isCountable, rows.noun.groups.contains(field) else { return nil }
    return .groups(GroupRequest(rows, by: field))
  }

  private static func groups(_ rows: Rows, _ field: String) -> Value? {
    guard case .groups(let groups)? = grouped(rows, field) else { return nil }
    return .request(.groups(groups))
  }

  /// "states with more than one university", "universities with more than 5 core courses", "the state with the most
  /// programs".
  private mutating func addHaving() {
    for pattern in [
      "GroupField @with Comparison Number Rows", "GroupField @with Number Rows", "GroupField @with Number or_more Rows",
    ] {
      rule("Having", pattern) { parts in
        let isCompared = pattern.contains("Comparison")
        let comparison: Comparison =
          isCompared ? parts.comparison(1) : pattern.contains("or_more") ? .atLeast : .exactly
        let (number, rows) = (parts.number(isCompared ? 2 : 1), parts.rows(isCompared ? 3 : 2))
        // Of universities that is a condition on each.
        guard case .groups(var groups)? = Self.grouped(rows, parts.field(0)), number.count != nil,
          groups.field != "university"
        else { return nil }
        groups.having = (comparison, number)
        return .groups(groups)
      }
    }
    words("MostWord", "most|the most|the largest number of|the highest number of|the greatest number of", .flag(true))
    words("MostWord", "fewest|the fewest|least|the least|the smallest number of", .flag(false))
    rule("Having", "GroupField @with MostWord Rows") { parts in
      let rows = parts.rows(2)
      guard case .groups(var groups)? = Self.grouped(rows, parts.field(0)),
        !(rows.noun == .programs && groups.field == "university")
      else { return nil }
      groups.limit = 1
      groups.isFewest = parts.flag(1) == false
      return .groups(groups)
    }
    for (noun, field) in [("@course", "course"), ("tracks|track", "track"), ("@areas", "focus")] {
      for verb in ["@with", "@offer", "@cover"] {
        rule("OrderPhrase", "\(verb) MostWord \(noun)") {
          .order(RowOrder(superlative: $0.flag(0) ? .most(field) : .fewest(field)))
        }
      }
    }
    words("@areas", "focus areas|areas|topics|fields|subjects")
    rule("Question", "~@asking ~the Having ~@closing") { .request(.groups($0.groups(0))) }
    for (noun, field) in [("@course", "course"), ("tracks|track", "track"), ("@areas", "focus")] {
      rule("Predicate", "@with Comparison Number \(noun)", cost: .piece) {
        .test(.count(field, $0.comparison(0), $0.number(1)))
      }
      rule("Predicate", "@cover Comparison Number \(noun)", cost: .piece) {
        .test(.count(field, $0.comparison(0), $0.number(1)))
      }
      rule("Predicate", "@with Number \(noun)", cost: .piece) { .test(.count(field, .exactly, $0.number(0))) }
      rule("Predicate", "@with Number or_more \(noun)", cost: .piece) { .test(.count(field, .atLeast, $0.number(0))) }
    }
  }

  /// "average duration of programs in California", "average AI rank by state".
  private mutating func addMeasures() {
    words("Measure", "average|avg|mean", .measure("avg"))
    words("Measure", "median", .measure("median"))
    words("Measure", "minimum|lowest|least|shortest|smallest", .measure("min"))
    words("Measure", "maximum|highest|greatest|largest|longest", .measure("max"))
    words("@length", "duration|length|durations|program length|program duration")
    rule("Measured", "Measure @length of|for|among ~the|all Rows") {
      Self.measured($0.rows(1), .duration($0.measure(0)), nil)
    }
    rule("Measured", "Measure @length Behind") {
      guard let rows = Rows(noun: .programs, isPlural: true).with($0.modifier(1)) else { return nil }
      return Self.measured(rows, .duration($0.measure(0)), nil)
    }
    rule("Measured", "Measure @length") {
      Self.measured(Rows(noun: .programs, isPlural: true), .duration($0.measure(0)), nil)
    }
    for pattern in [
      "Measure RankingName rank|ranking|position of|for|among ~the|all Rows",
      "Measure rank|ranking|position in|by ~the RankingName of|for|among ~the|all Rows",
    ] {
      rule("Measured", pattern) { Self.measured($0.rows(2), .rank($0.measure(0)), $0.name(1)) }
    }
    rule("Measured", "Measure RankingName rank|ranking") {
      Self.measured(Rows(noun: .universities, isPlural: true), .rank($0.measure(0)), $0.name(1))
    }
    rule("Measured", "Measure rank|ranking of|for ~the|all Rows in|by ~the RankingName") {
      Self.measured($0.rows(1), .rank($0.measure(0)), $0.name(2))
    }
    rule("MeasuredGroups", "Measured @per ~the GroupField") {
      var groups = $0.groups(0)
      let field = $0.field(1)
      guard groups.rows.noun.groups.contains(field) else { return nil }
      groups.field = field
      return .groups(groups)
    }
    words("@bestRank", "best|highest|top")
    rule("Measured", "@bestRank RankingName rank|ranking ~of|for|among ~all Rows") {
      Self.measured($0.rows(1), .rank("min"), $0.name(0))
    }
    rule("Measured", "@bestRank RankingName rank|ranking") {
      Self.measured(Rows(noun: .universities, isPlural: true), .rank("min"), $0.name(0))
    }
    rule("MeasuredGroups", "Measured") { .groups($0.groups(0)) }
    for opening in ["~@factOpening", "~@opening ~the"] {
      rule("Question", "\(opening) MeasuredGroups ~@closing") { .request(.groups($0.groups(0))) }
    }
  }

  private static func measured(_ rows: Rows, _ measure: GroupRequest.Measure, _ ranking: Mention?) -> Value? {
    guard let rows = rows.filled(), rows.isCountable else { return nil }
    switch measure {
    case .duration where rows.noun != .programs: return nil
    case .rank where rows.noun != .universities && rows.noun != .programs: return nil
    default: break
    }
    var groups = GroupRequest(rows, by: nil)
    (groups.measure, groups.ranking) = (measure, ranking)
    return .groups(groups)
  }
}

extension Rows {
  /// Whether it says nothing that a number of rows has no place for.
  fileprivate var isCountable: Bool {
    order == nil && columns.isEmpty && shown.isEmpty && !hasRankColumn && count == nil && rankings == nil && !isOpen
  }
}

extension Noun {
  /// The fields by which rows of it are grouped.
  fileprivate var groups: Set<String> {
    let places: Set = ["state", "country", "city"]
    return switch self {
    case .programs: places.union(["university", "focus", "track", "course", "degree", "delivery"])
    case .universities: places.union(["focus", "track", "course", "degree"])
    case .tracks: places.union(["university"])
    case .focusAreas, .courses: places.union(["university"])
    case .rankings, .cities, .states, .countries: []
    }
  }
}
