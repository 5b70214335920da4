public import SQLText

/// How the rows that a filter leaves unanswered are counted without looking at every row: of each field those about which
/// it says nothing, less those that the filter holds for. An index may serve the former, and the latter are few.
public struct QuickUnknown: Sendable {
  /// What is known of one field.
  public enum Part: Sendable {
    /// The rows without a value are those for which a condition holds.
    case value(isMissing: SQLText)
    /// The rows whose value is a range that leaves the filter open, and those without a value.
    case range(isCut: SQLText, isMissing: SQLText)
    /// The rows with an open list, and those without a list.
    case list(FieldMembership.States)
  }

  /// A part for each of the filter's reasons, in their order.
  public let parts: [Part]
}

extension QuickUnknown {
  /// Nil if no such way is known: it takes a filter over one field, or several such filters beside OR.
  ///
  /// A row whose value is unknown answers every comparison with NULL, and so all of one field; a row whose list may go on
  /// answers each with yes or NULL, as long as none asks for absence. Beside OR a row is unanswered for a field when that
  /// is so and nothing else says yes. `IS NULL` is never unanswered.
  ///
  /// - Parameter fields: Those that can leave the filter unanswered.
  init?(_ filter: ResolvedFilter, _ fields: [FieldUse]) {
    if case .computed(let term) = filter {
      guard let parts = term.quickUnknown, parts.count == fields.count else { return nil }
      self.parts = parts
      return
    }
    guard !fields.isEmpty, filter.isOneFieldAnAlternative, filter.terms(allSatisfy: { !$0.asksForNull }) else {
      return nil
    }
    let parts = fields.compactMap { Part($0, in: filter) }
    guard parts.count == fields.count else { return nil }
    self.parts = parts
  }
}

extension QuickUnknown.Part {
  fileprivate init?(_ use: FieldUse, in filter: ResolvedFilter) {
    switch use.source {
    case .column(let expression): self = .value(isMissing: "\(expression) IS NULL")
    case .lookup(let lookup):
      let isMissing: SQLText =
        lookup.keysWithout.map { "\(lookup.key) IN (\($0))" } ?? "\(lookup.column) IS NULL"
      if let cut = lookup.rowsCut(by: filter.alternative(over: use)) {
        self = .range(isCut: "\(lookup.key) IN (\(cut))", isMissing: isMissing)
      } else {
        self = .value(isMissing: isMissing)
      }
    case .membership(let membership):
      if let keys = membership.keysWithout {
        self = .value(isMissing: "\(membership.key) IN (\(keys))")
        return
      }
      let asksForAbsence = !filter.terms { $0.use.name != use.name || !$0.asksForAbsence }
      guard let states = membership.states, !asksForAbsence else { return nil }
      self = .list(states)
    }
  }
}

extension ResolvedFilter {
  /// Whether it is over one field, or any of some filters that are, each over its own.
  fileprivate var isOneFieldAnAlternative: Bool {
    guard case .or(let parts) = self else { return fieldNames.count == 1 }
    return parts.allSatisfy { $0.fieldNames.count == 1 }
  }

  /// What it asks of one field, which no other alternative is over.
  fileprivate func alternative(over use: FieldUse) -> ResolvedFilter {
    guard case .or(let parts) = self else { return self }
    return .or(parts.filter { $0.fieldNames == [use.name] })
  }

  private var fieldNames: Set<String> {
    var names: Set<String> = []
    forEachTerm {
      names.insert($0.use.name)
    } computed: { term in
      for use in term.uses { names.insert(use.name) }
    }
    return names
  }

  /// False where something is worked out, too.
  fileprivate func terms(allSatisfy condition: (ResolvedTerm) -> Bool) -> Bool {
    switch self {
    case .term(let term): condition(term)
    case .computed: false
    case .and(let parts), .or(let parts): parts.allSatisfy { $0.terms(allSatisfy: condition) }
    }
  }
}
