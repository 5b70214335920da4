public import SQLText

/// How the rows that a filter leaves unanswered are counted where one of several conditions leads to the few that can be
/// meant: for each of its answers but no by itself, so that an index serves each.
public struct LedUnknown: Sendable {
  /// Rows for which the leading condition has one answer.
  public struct Part: Sendable {
    /// Holds for those of them that the filter is NULL for, as if no list held what it is asked for.
    public let condition: SQLText
    /// For each of the filter's reasons what holds for those that count as with a value or list; nil if none does.
    public let stated: [SQLText?]
    /// The same for those that count as without.
    public let missing: [SQLText?]
  }

  /// The answers; no row is in two of them.
  public let parts: [Part]
  /// What sets the rows right one of whose lists holds what it is asked for; nil if no list is asked.
  public let matched: MatchedUnknown?
}

extension LedUnknown {
  /// Nil if no condition of several that must all hold leads to rows.
  ///
  /// - Parameter reasons: Those of the filter.
  init?(_ filter: ResolvedFilter, _ uses: [FieldUse], _ reasons: [UnknownReason]) {
    guard case .and(let all) = filter, let leader = Leader(all) else { return nil }
    matched = MatchedUnknown(lists: filter, uses)
    if matched == nil, filter.asksLists { return nil }
    let others = all.filter { !leader.leads($0) }
    let unmatched = CompiledFilter.reasons(filter, uses, \.unmatchedListUnknownSQL)
    let listed = Set(others.filter(\.isListed).flatMap(\.ownNames))
    let areSurelyOpen = leader.isList || !listed.isEmpty
    parts = leader.answers.map { answer in
      let isOpen = areSurelyOpen || answer.state != .holds
      let counts = reasons.map { reason -> (stated: SQLText?, missing: SQLText?) in
        if reason.field.name == leader.name {
          return (answer.state == .stated ? "TRUE" : nil, answer.state == .missing ? "TRUE" : nil)
        }
        // A list that is asked for a value is a reason for each of the rows.
        let isReason =
          listed.contains(reason.field.name)
          ? nil : unmatched.first { $0.field.name == reason.field.name }?.predicate ?? "FALSE"
        guard let isStated = reason.field.isStated else { return (nil, isReason ?? "TRUE") }
        let also: SQLText = isReason.map { "\($0) AND " } ?? ""
        return ("\(also)\(isStated)", "\(also)NOT \(isStated)")
      }
      return Part(
        condition: Self.condition(answer.condition, others, isOpen: isOpen), stated: counts.map(\.stated),
        missing: counts.map(\.missing))
    }
  }

  /// - Parameter isOpen: Whether what is not denied is surely unanswered.
  private static func condition(_ led: SQLText, _ others: [ResolvedFilter], isOpen: Bool) -> SQLText {
    if isOpen { return ([led] + others.map(\.unmatchedIsNotDenied)).joined(separator: " AND ") }
    let rest = Compiler(logic: .unmatchedLists).clause(.and(others)).sql
    return "\(led) AND (\(rest)) IS NULL"
  }
}

/// A condition that leads to rows, by its answers other than no.
private struct Leader {
  enum State { case holds, stated, missing }
  /// The field's name.
  let name: String
  /// Whether it is over a list, which is asked as if it did not hold what is asked for.
  let isList: Bool
  let answers: [(condition: SQLText, state: State)]

  /// The narrowest value of its own, or else a list.
  init?(_ parts: [ResolvedFilter]) {
    let names = Set(parts.flatMap(\.ownNames))
    let leaders = names.sorted().compactMap { name -> (leader: Leader, width: Double)? in
      let asked = parts.filter { $0.isTerm(of: name) }.compactMap(\.ownTerm)
      guard parts.filter({ $0.names(name) }).count == asked.count, let first = asked.first,
        let answers = Self.answers(first.use.source, asked)
      else { return nil }
      let isList = first.use.isList
      return (Leader(name: name, isList: isList, answers: answers), Self.width(asked, isList: isList))
    }
    guard let best = leaders.min(by: { $0.width < $1.width }) else { return nil }
    self = best.leader
  }

  private init(name: String, isList: Bool, answers: [(condition: SQLText, state: State)]) {
    self.name = name
    self.isList = isList
    self.answers = answers
  }

  private static func width(_ terms: [ResolvedTerm], isList: Bool) -> Double {
    isList ? .infinity : terms.map(\.width).min() ?? .infinity
  }

  private static func answers(
    _ source: FieldSource, _ terms: [ResolvedTerm]
  ) -> [(condition: SQLText, state: State)]? {
    guard terms.allSatisfy({ !$0.asksForNull && !$0.asksForAbsence }) else { return nil }
    switch source {
    case .column: return nil
    case .lookup(let lookup):
      guard let without = lookup.keysWithout, terms.contains(where: { $0.width.isFinite }) else { return nil }
      let rows = lookup.rows(JoinedTerms(terms: terms, junction: .and))
      let cut = lookup.rowsCut(by: .and(terms.map { .term($0) }))
      return [("\(lookup.key) IN (\(rows))", .holds)] + (cut.map { [("\(lookup.key) IN (\($0))", .stated)] } ?? [])
        + [("\(lookup.key) IN (\(without))", .missing)]
    case .membership(let membership):
      if let states = membership.states { return [(states.isOpen, .stated), (states.isMissing, .missing)] }
      guard terms.count == 1, terms[0].width.isFinite else { return nil }
      let holds: SQLText = "\(membership.key) IN (\(membership.rows(JoinedTerms(terms: terms, junction: .or))))"
      if case .always = membership.completeness { return [(holds, .holds)] }
      return membership.keysWithout.map { [(holds, .holds), ("\(membership.key) IN (\($0))", .missing)] }
    }
  }

  /// Whether a part is one of its terms.
  func leads(_ part: ResolvedFilter) -> Bool { part.isTerm(of: name) }
}

extension FieldUse {
  /// Whether its values are a list of which it is known whether there are more.
  var isList: Bool {
    if case .membership(let membership) = source { membership.states != nil } else { false }
  }
}

extension ResolvedFilter {
  fileprivate var ownTerm: ResolvedTerm? { if case .term(let term) = self { term } else { nil } }

  fileprivate var ownNames: [String] { ownTerm.map { [$0.use.name] } ?? [] }

  fileprivate func isTerm(of name: String) -> Bool { ownTerm?.use.name == name }

  fileprivate func names(_ name: String) -> Bool {
    var isNamed = false
    forEachTerm {
      if $0.use.name == name { isNamed = true }
    } computed: { term in
      if term.uses.contains(where: { $0.name == name || $0.field.name == name }) { isNamed = true }
    }
    return isNamed
  }

  /// Whether a list is asked for a value.
  fileprivate var asksLists: Bool {
    var asks = false
    forEachTerm {
      if $0.use.isList, !$0.asksForNull { asks = true }
    } computed: { _ in
    }
    return asks
  }

  /// Whether a list is asked for a value, and nothing else is.
  fileprivate var isListed: Bool { ownTerm.map { $0.use.isList && !$0.asksForNull && !$0.asksForAbsence } ?? false }

  /// Holds where the filter is true or unanswered for a row whose lists hold nothing that is asked for.
  fileprivate var unmatchedIsNotDenied: SQLText {
    if isListed, case .membership(let membership)? = ownTerm?.use.source,
      case .when(let isComplete) = membership.completeness
    {
      return "\(isComplete) IS NOT TRUE"
    }
    return "(\(Compiler(logic: .unmatchedLists).clause(self).sql)) IS NOT FALSE"
  }
}
