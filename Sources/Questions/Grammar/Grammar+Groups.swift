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
    rule("Grouped", "Head count|counts|numbers|totals @per ~the GroupField") { Self.grouped($0.rows(0), $0.field(1)) }
    rule("Grouped", "Grouped Behind") { parts in
      let groups = parts.groups(0)
      guard let rows = groups.rows.with(parts.modifier(1)), let field = groups.field else { return nil }
      return Self.grouped(rows, field)
    }
    pass("Grouped", "Grouped ~, counted|and_count_them")
    for opening in ["@howMany", "~@opening", "@opening @howMany", "~@asking"] {
      rule("Question", "\(opening) Grouped ~@closing") { .request(.groups($0.groups(0))) }
    }
    rule("Question", "@howMany Head @holdsSome each|every GroupField") {
      ["focus", "course", "track"].contains($0.field(1)) ? Self.groups($0.rows(0), $0.field(1)) : nil
    }
    rule("Question", "in @howMany ~different|distinct PlaceNoun are|is|do|can ~there ~you|i ~find Rows") {
      let (noun, isPlural) = $0.noun(0)
      var rows = $0.rows(1)
      guard [.programs, .universities].contains(rows.noun), rows.order == nil, rows.columns.isEmpty else { return nil }
      (rows.noun, rows.isPlural) = (noun, isPlural)
      return rows.filled().map { .request(.count($0)) }
    }
    for pattern in [
      "@howMany Head do|does each|every GroupField @offer", "@howMany Head each|every GroupField @offer",
      "@howMany Head each|every GroupField @cover",
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
      "GroupField @with Amount Rows", "in ~@which GroupField are|is ~there Amount Rows",
      "GroupField where|in_which there|are|is ~are|is Amount Rows",
    ] {
      rule("Having", pattern) { parts in
        let amount = parts.amount(1)
        // Of universities that is a condition on each.
        guard case .groups(var groups)? = Self.grouped(parts.rows(2), parts.field(0)), amount.number.count != nil,
          groups.field != "university"
        else { return nil }
        groups.having = (amount.comparison, amount.number)
        return .groups(groups)
      }
    }
    rule("Having", "GroupField @with Number Rows Trailing") { parts in
      guard case .groups(var groups)? = Self.grouped(parts.rows(2), parts.field(0)), parts.number(1).count != nil,
        groups.field != "university"
      else { return nil }
      groups.having = (parts.comparison(3), parts.number(1))
      return .groups(groups)
    }
    words("MostWord", "most|the most|the largest number of|the highest number of|the greatest number of", .flag(true))
    words("MostWord", "fewest|the fewest|least|the least|the smallest number of", .flag(false))
    for pattern in ["GroupField @with MostWord Rows", "in ~@which GroupField are|is ~there MostWord Rows"] {
      rule("Having", pattern) { parts in Self.most(parts.field(0), parts.flag(1), parts.rows(2)) }
    }
    pass("@holdsSome", "@with", "@offer", "@cover", "@teach")
    for (noun, field) in [("@course", "course"), ("tracks|track", "track"), ("@areas", "focus")] {
      rule("OrderPhrase", "@holdsSome MostWord \(noun)") {
        .order(RowOrder(superlative: $0.flag(0) ? .most(field) : .fewest(field)))
      }
    }
    words("@areas", "focus areas|areas|topics|fields|subjects")
    rule("Question", "~@asking ~the Having ~@closing") { .request(.groups($0.groups(0))) }
    for (noun, field) in [("@course", "course"), ("tracks|track", "track"), ("@areas", "focus")] {
      rule("Predicate", "@holdsSome Amount \(noun)", cost: .piece) {
        .test(.count(field, $0.amount(0).comparison, $0.amount(0).number))
      }
      rule("Predicate", "@holdsSome Number \(noun) Trailing", cost: .piece) {
        .test(.count(field, $0.comparison(1), $0.number(0)))
      }
    }
  }

  private static func most(_ field: String, _ isMost: Bool, _ rows: Rows) -> Value? {
    guard case .groups(var groups)? = grouped(rows, field), !(rows.noun == .programs && groups.field == "university")
    else { return nil }
    groups.limit = 1
    groups.isFewest = !isMost
    return .groups(groups)
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
    for pattern in [
      "Measure RankingName rank|ranking|position Behind", "Measure rank|ranking|position in|by ~the RankingName Behind",
    ] {
      rule("Measured", pattern) {
        guard let rows = Rows(noun: .universities, isPlural: true).with($0.modifier(2)) else { return nil }
        return Self.measured(rows, .rank($0.measure(0)), $0.name(1))
      }
    }
    rule("Measured", "Measure rank|ranking|position in|by ~the RankingName") {
      Self.measured(Rows(noun: .universities, isPlural: true), .rank($0.measure(0)), $0.name(1))
    }
    rule("Measured", "Rows ~s Measure RankingName rank|ranking|position") {
      Self.measured($0.rows(0), .rank($0.measure(1)), $0.name(2))
    }
    rule("Measured", "Rows ~s Measure @length") { Self.measured($0.rows(0), .duration($0.measure(1)), nil) }
    rule("Measured", "@howLong do|does|are|is Rows ~@take on_average") {
      Self.measured($0.rows(0), .duration("avg"), nil)
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
