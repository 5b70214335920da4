public import SQLText

/// What is known of a field's values where a filter is unanswered.
extension FieldUse {
  /// What is true where a list or a value is stated, for a field whose lists may be open or whose values may be bands.
  public var isStated: SQLText? {
    switch source {
    case .membership(let membership) where hasLists: membership.isStated
    case .lookup(let lookup) where hasBands: "(\(lookup.column) IS NOT NULL)"
    default: nil
    }
  }

  /// Whether its values are lists, of which some may go on.
  public var hasLists: Bool {
    guard field.isManyValued, case .membership(let membership) = source, case .when = membership.completeness
    else { return false }
    return membership.isStated != nil
  }

  /// Whether some of its values are known only as lying between two numbers.
  public var hasBands: Bool {
    if case .lookup(let lookup) = source { lookup.selection.range != nil } else { false }
  }
}
