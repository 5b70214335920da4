/// What is shown of groups of rows: `avg(ml_rank), min(duration_min)`, separated by commas.
public struct GroupColumnList: Sendable {
  /// The columns as written.
  public let columns: [FilterOperand]
  let source: String

  /// Reads a list without looking fields up.
  ///
  /// - Throws: one error, with its place, where the text is no list of fields and calls.
  public init(_ text: String) throws(FilterErrors) {
    columns = try NameList.parse(text, .columns) { reader throws(FilterError) in try Parser.operand(&reader) }
    source = text
  }
}

/// What rows are grouped by, and what is worked out for each group.
public struct GroupTerms: Sendable {
  /// One number or value of a group.
  public struct Aggregate: Sendable {
    /// `avg`.
    public let function: FilterFunction
    /// What it is of.
    public let use: FieldUse

    /// As a filter writes it: `avg(ml_rank@2021)`.
    public var name: String { "\(function.rawValue)(\(use.name))" }

    /// What the results are.
    public var type: FieldType {
      switch function {
      case .avg, .median: .real
      default: use.field.type
      }
    }
  }

  /// What rows are grouped by.
  public let keys: [FieldUse]
  /// First those that are shown, and then those that only a condition or an order asks for.
  public let aggregates: [Aggregate]
  /// How many of them are shown.
  public let shownCount: Int

  /// Looks fields up in the table of the rows' fields.
  ///
  /// - Throws: every unknown field, field that cannot be grouped, and call that a group does not know, of the first of
  ///   these texts that has one.
  public init(
    by fields: ColumnList, showing columns: GroupColumnList?, having: Filter?, order: OrderBy?,
    with table: FieldTable
  ) throws(FilterErrors) {
    let keys = try fields.resolved(with: table)
    try fields.check(keys, with: table)
    var reader = AggregateReader(table, keys: keys)
    if let columns { try reader.read(columns.columns, shown: true, columns.source, .columns) }
    let shownCount = reader.aggregates.count
    if let having {
      let (text, located) = try having.checked()
      var operands: [FilterOperand] = []
      located.forEachOperand { operands.append($0) }
      try reader.read(operands, shown: false, text, .having)
    }
    if let order { try reader.read(order.keys.map(\.value), shown: false, order.source, .orderBy) }
    self.keys = keys
    aggregates = reader.aggregates
    self.shownCount = shownCount
  }
}

extension ColumnList {
  fileprivate func check(_ keys: [FieldUse], with table: FieldTable) throws(FilterErrors) {
    var resolver = Resolver(table, source: source)
    for (reference, use) in zip(self.fields, keys) where use.sortKey == nil && use.items == nil {
      resolver.report(.notGrouped(use.name), reference.span)
    }
    guard resolver.errors.isEmpty else { throw FilterErrors(resolver.errors.map { $0.from(origin) }) }
  }
}

/// Collects what groups are asked for, each once.
private struct AggregateReader {
  private let table: FieldTable
  private let keys: [FieldUse]
  private(set) var aggregates: [GroupTerms.Aggregate] = []

  init(_ table: FieldTable, keys: [FieldUse]) {
    self.table = table
    self.keys = keys
  }

  /// - Parameter shown: Whether each operand has to be a column, and not something that is worked out of columns.
  mutating func read(
    _ operands: [FilterOperand], shown: Bool, _ source: String, _ origin: FilterError.Origin
  ) throws(FilterErrors) {
    var resolver = Resolver(table, source: source)
    for operand in operands {
      if shown { checkColumn(operand, &resolver) }
      read(operand, &resolver)
    }
    guard resolver.errors.isEmpty else { throw FilterErrors(resolver.errors.map { $0.from(origin) }) }
  }

  private mutating func read(_ operand: FilterOperand, _ resolver: inout Resolver) {
    switch operand {
    case .field, .value: break
    case .arithmetic(let left, _, let right):
      read(left, &resolver)
      read(right, &resolver)
    case .call(let function, let argument, _):
      guard function.isOfGroup else { return read(argument, &resolver) }
      guard let aggregate = aggregate(function, argument, &resolver) else { return }
      if !aggregates.contains(where: { $0.name == aggregate.name }) { aggregates.append(aggregate) }
    }
  }

  private func aggregate(
    _ function: FilterFunction, _ argument: FilterOperand, _ resolver: inout Resolver
  ) -> GroupTerms.Aggregate? {
    guard case .field(let reference) = argument else {
      resolver.report(.nothingToSummarize(argument.description, function), argument.span)
      return nil
    }
    guard let use = resolver.use(reference) else { return nil }
    guard use.sortKey != nil else {
      resolver.report(.manyValuedOperand(use.name), reference.span)
      return nil
    }
    let isNumeric = use.field.type == .integer || use.field.type == .real
    guard isNumeric || (use.field.type == .text && (function == .min || function == .max)) else {
      resolver.report(.wrongOperand(use.name, use.field.type, .function(function)), reference.span)
      return nil
    }
    return GroupTerms.Aggregate(function: function, use: use)
  }

  /// A column is what a group is by, `count`, or one call.
  private func checkColumn(_ operand: FilterOperand, _ resolver: inout Resolver) {
    switch operand {
    case .call(let function, _, _) where function.isOfGroup: return
    case .field(let reference):
      if reference.name.lowercased() == "count" { return }
      guard let use = resolver.use(reference) else { return }
      if !keys.contains(where: { $0.name == use.name }) { resolver.report(.notOfGroup(use.name), reference.span) }
    default: resolver.report(.notOfGroup(operand.description), operand.span)
    }
  }
}

extension FilterFunction {
  /// Whether it is of the rows of a group, and not of one row.
  var isOfGroup: Bool {
    switch self {
    case .min, .max, .avg, .median: true
    case .count, .abs, .length, .lower, .upper: false
    }
  }
}
