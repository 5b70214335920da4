import FilterLanguage
import SQLText

/// The SQL of groups: `listed`, a row for each value of each row; `grouped`, a row a group.
struct GroupStatement {
  let terms: GroupTerms
  private let definition: SubjectDefinition
  private let filter: CompiledFilter?

  init(_ terms: GroupTerms, over definition: SubjectDefinition, filter: CompiledFilter?) {
    self.terms = terms
    self.definition = definition
    self.filter = filter
  }

  /// The fields of `grouped`, for a condition or an order: what rows are grouped by, `count`, and what is worked out.
  var table: FieldTable {
    let keys = terms.keys.enumerated().map { index, use -> Field in
      let column: SQLText = "grouped.\(Self.key(index))"
      return Field(
        name: use.field.name, otherNames: use.field.otherNames, type: use.field.type, meaning: use.field.meaning,
        example: use.field.example, source: .column(column),
        editions: use.year.map { FieldEditions(years: [$0]) { _ in .column(column) } })
    }
    let count = Field(
      name: "count", type: .integer, meaning: "how many rows the group has", example: "count >= 2",
      source: .column("grouped.number"))
    let aggregates = terms.aggregates.enumerated().map { index, aggregate in
      Field(
        name: aggregate.name, type: aggregate.type, meaning: aggregate.name, example: "\(aggregate.name) > 1",
        source: .column("grouped.\(Self.aggregate(index))"))
    }
    return FieldTable(keys + [count] + aggregates)
  }

  /// `WITH …` of all groups, as the table `grouped`.
  var common: SQLText {
    let parts = (terms.aggregates.contains { $0.function == .median } ? [listed, ranked] : [listed]) + [grouped]
    return "WITH \(parts.joined(separator: ",\n"))"
  }

  /// What a statement over `grouped` selects: each value with its state, the number, and what is shown beside.
  var output: SQLText {
    let keys = terms.keys.indices.map { "grouped.\(Self.key($0)), grouped.\(Self.state($0))" as SQLText }
    let shown = terms.aggregates.prefix(terms.shownCount).indices.map { "grouped.\(Self.aggregate($0))" as SQLText }
    return (keys + ["grouped.number"] + shown).joined(separator: ", ")
  }

  /// The largest first, and those of one size by their values, what is unknown last.
  var order: SQLText { "grouped.number DESC, \(uniqueOrder)" }

  /// What makes any order total.
  var uniqueOrder: SQLText {
    terms.keys.indices.map { "grouped.\(Self.state($0)), grouped.\(Self.key($0))" as SQLText }.joined(separator: ", ")
  }

  private var listed: SQLText {
    let keys = terms.keys.enumerated().map { index, use -> SQLText in
      let value = value(use, index)
      let none: SQLText = use.items == nil ? "FALSE" : use.knowsNone
      return "\(value) AS \(Self.key(index)), CASE WHEN \(value) IS NOT NULL THEN 0 WHEN \(none) THEN 1 ELSE 2 END "
        + "AS \(Self.state(index))"
    }
    let aggregates = terms.aggregates.enumerated().map { index, aggregate -> SQLText in
      "\(aggregate.use.groupedValue ?? "NULL") AS \(Self.aggregate(index))"
    }
    let values = keys + aggregates
    let selected: SQLText = values.joined(separator: ", ")
    return "listed AS (SELECT \(selected) \(rows(reading: values)))"
  }

  private func value(_ use: FieldUse, _ index: Int) -> SQLText {
    use.items == nil ? use.groupedValue ?? "NULL" : "\(Self.items(index)).value"
  }

  /// FROM and WHERE; a field that holds many values has a row for each, or one for none.
  private func rows(reading values: [SQLText]) -> SQLText {
    let joins = terms.keys.enumerated().compactMap { index, use -> SQLText? in
      use.items.map { items in
        let name = Self.items(index)
        return """
           LEFT JOIN (SELECT DISTINCT row, value FROM (\(items.values)) AS item) AS \(name) ON \(name).row = \(items.key)
          """
      }
    }
    let conditions = [filter?.predicate].compactMap { $0 }
    let tables = definition.counting?.from(for: conditions + values + joins) ?? definition.from
    let wanted: SQLText = conditions.first.map { " WHERE \($0)" } ?? ""
    return "FROM \(tables)\(joins.joined(separator: ""))\(wanted)"
  }

  /// Of each value that a median is of its place within the group, and how many the group has.
  private var ranked: SQLText {
    let windows = terms.aggregates.enumerated().filter { $0.element.function == .median }.map { index, _ -> SQLText in
      let column = Self.aggregate(index)
      return """
        row_number() OVER (PARTITION BY \(groupKeys) ORDER BY \(column) NULLS LAST) AS \(Self.place(index)), \
        count(\(column)) OVER (PARTITION BY \(groupKeys)) AS \(Self.length(index))
        """
    }
    return "ranked AS (SELECT *, \(windows.joined(separator: ", ")) FROM listed)"
  }

  private var groupKeys: SQLText {
    terms.keys.indices.map { "\(Self.key($0)), \(Self.state($0))" as SQLText }.joined(separator: ", ")
  }

  private var grouped: SQLText {
    let hasMedian = terms.aggregates.contains { $0.function == .median }
    let aggregates = terms.aggregates.enumerated().map {
      ", \(sql($1.function, $0)) AS \(Self.aggregate($0))" as SQLText
    }
    return """
      grouped AS (SELECT \(groupKeys), count(*) AS number\(aggregates.joined(separator: "")) \
      FROM \(hasMedian ? "ranked" : "listed") GROUP BY \(groupKeys))
      """
  }

  private func sql(_ function: FilterFunction, _ index: Int) -> SQLText {
    let column = Self.aggregate(index)
    guard function == .median else { return "\(SQLText(trusted: function.rawValue))(\(column))" }
    let length = Self.length(index)
    return "avg(CASE WHEN \(Self.place(index)) IN ((\(length) + 1) / 2, (\(length) + 2) / 2) THEN \(column) END)"
  }

  /// One row over the rows that the filter finds: how many; for each field that rows are grouped by the bands, and the
  /// lists that may go on; and for each aggregate that is shown those that are not part of it, and the bands among them.
  var tally: SQLText {
    func number(_ condition: SQLText?) -> SQLText { condition.map { "count(*) FILTER (WHERE \($0))" } ?? "0" }
    let keys = terms.keys.flatMap { [number($0.isBand), number($0.mayHoldMore)] }
    let aggregates = terms.aggregates.prefix(terms.shownCount).flatMap { aggregate in
      [number(aggregate.use.groupedValue.map { "(\($0) IS NULL)" }), number(aggregate.use.isBand)]
    }
    let conditions = [filter?.predicate].compactMap { $0 }
    let tables = definition.counting?.from(for: conditions + keys + aggregates) ?? definition.from
    let wanted: SQLText = conditions.first.map { " WHERE \($0)" } ?? ""
    return "SELECT \((["count(*)"] + keys + aggregates).joined(separator: ", ")) FROM \(tables)\(wanted)"
  }

  private static func key(_ index: Int) -> SQLText { SQLText(trusted: "key\(index)") }
  private static func state(_ index: Int) -> SQLText { SQLText(trusted: "state\(index)") }
  private static func aggregate(_ index: Int) -> SQLText { SQLText(trusted: "result\(index)") }
  private static func items(_ index: Int) -> SQLText { SQLText(trusted: "items\(index)") }
  private static func place(_ index: Int) -> SQLText { SQLText(trusted: "place\(index)") }
  private static func length(_ index: Int) -> SQLText { SQLText(trusted: "length\(index)") }
}
