public import SQLText

/// What a row counts with in a group.
extension FieldUse {
  /// The one value over the row, NULL where it is unknown or a band; nil for a field that holds many.
  public var groupedValue: SQLText? {
    guard sortKey != nil else { return nil }
    let value = rowSQL
    guard let most = value.most else { return value.least }
    return "CASE WHEN \(most) > \(value.least) THEN NULL ELSE \(value.least) END"
  }

  /// `SELECT row, value` of all values that a field of many holds, some of them twice, and the row's key; nil for a field
  /// of one value, and for one whose values are not counted.
  public var items: (values: SQLText, key: SQLText)? {
    guard sortKey == nil, case .membership(let membership) = source, let items = membership.items else { return nil }
    return (items, membership.key)
  }

  /// Of a field of many values an operand that holds where a row without any is known to have none.
  public var knowsNone: SQLText {
    guard case .membership(let membership) = source else { return "FALSE" }
    switch membership.completeness {
    case .always: return "TRUE"
    case .when(let isComplete): return isComplete
    case .never: return "FALSE"
    }
  }

  /// Of a field of many values an operand that holds where a row may have more than it shows; nil if none may.
  public var mayHoldMore: SQLText? {
    guard sortKey == nil, case .membership(let membership) = source, let isStated = membership.isStated,
      case .when(let isComplete) = membership.completeness
    else { return nil }
    return "(\(isStated) AND \(isComplete) IS NOT TRUE)"
  }

  /// The name of the field whose lists may be open: its own, but of one that takes a list for a part of its values that
  /// of the list.
  public var listName: String {
    if case .membership(let membership) = source, let list = membership.partialList { return list }
    return isCount ? field.name : name
  }

  /// An operand that holds where the value is a band; nil for a field without bands.
  public var isBand: SQLText? {
    guard sortKey != nil, let most = rowSQL.most else { return nil }
    return "(\(most) > \(rowSQL.least))"
  }
}
