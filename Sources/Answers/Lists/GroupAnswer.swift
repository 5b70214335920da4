public import Catalog
import Tables

/// Groups of a list's rows, each with its number, and with what a reader must know of them.
public struct GroupAnswer: Shown {
  /// The groups.
  public let groups: Groups
  private let known: [Note]

  init(_ groups: Groups, notes: [Note]) {
    self.groups = groups
    known = notes
  }

  /// For people the values, with a name for what is unknown; for programs each value, null where there is none, and
  /// behind it whether it is known.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    let isForPeople = reader == .person
    let fields = groups.fields.flatMap { field -> [Column] in
      let column = Column(key: field.key, title: field.title, isNumeric: field.isNumeric)
      return isForPeople ? [column] : [column, Column(key: "\(field.key)_known", title: "\(field.title) known")]
    }
    let aggregates = groups.aggregates.map { Column(key: $0.key, title: $0.title, isNumeric: $0.isNumeric) }
    let rows = groups.groups.map { group -> [Cell] in
      let values = group.values.flatMap { isForPeople ? [$0.named] : [$0.cell, .boolean($0.isKnown)] }
      return values + [.integer(Int64(group.count))] + group.aggregates.map { isForPeople ? $0.rounded : $0.cell }
    }
    return AnswerTable(
      columns: fields + [Column(key: "count", title: "Count", isNumeric: true)] + aggregates, rows: rows)
  }

  /// What a reader must know of them.
  public func notes(for reader: Listing.Reader) -> [Note] { known }
}

extension CatalogFile {
  /// The rows of a list by values that they share, the largest group first unless another order is asked for.
  ///
  /// ```swift
  /// let answer = try catalog.groups(Grouping(.programs, by: ColumnList("state")))
  /// for group in answer.groups.groups { print(group.values[0], group.count) }
  /// ```
  ///
  /// - Throws: `FilterErrors` for the filter, the fields, the columns, the condition on groups or the order; `CatalogError`
  ///   for the year; `DatabaseError`.
  public func groups(_ grouping: Grouping) throws -> GroupAnswer {
    let groups = try grouping.compiled(for: connection).groups(in: connection)
    if try isEmpty { return GroupAnswer(groups, notes: [.emptyCatalog]) }
    let asksForAreas = grouping.subject == .focusAreas
    let areas = asksForAreas ? [] : try grouping.filter?.containingAreas(in: connection) ?? []
    let leftOut = groups.leftOut?.notes(counted: grouping.subject.counted) ?? []
    return GroupAnswer(groups, notes: areas.map(\.note) + leftOut + groups.notes.map { Note($0) })
  }

  /// How many groups there are, the limit and offset considered.
  ///
  /// - Throws: As ``groups(_:)``.
  public func count(of grouping: Grouping) throws -> RowCount {
    RowCount(count: try grouping.compiled(for: connection).count(in: connection))
  }

  /// How groups are asked for, without running it.
  ///
  /// - Throws: As ``groups(_:)``.
  public func explain(_ grouping: Grouping) throws -> QueryExplanation {
    try grouping.compiled(for: connection).explanation(in: connection)
  }
}

extension Groups.Value {
  fileprivate var cell: Cell {
    switch self {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .real(let number): .real(number)
    case .truth(let flag): .boolean(flag)
    case .unknown, .none: .null
    }
  }

  fileprivate var named: Cell {
    switch self {
    case .unknown: .text("(unknown)")
    case .none: .text("(none)")
    default: cell
    }
  }

  /// With two digits behind the point, as people read it.
  fileprivate var rounded: Cell {
    guard case .real(let number) = self, abs(number) < 1e15 else { return cell }
    return .real((number * 100).rounded() / 100)
  }
}
