import Wording

/// Every field that a filter may name; the one table behind resolving, errors, `fields`, completions and docs.
public struct FieldTable: Sendable {
  /// In the order given, which is the order to list them in.
  public let fields: [Field]
  /// Whether they are the columns of a table or view, which SQL knows by those names.
  public let areColumns: Bool
  /// How rows are reached from a key of their fields that is not their own.
  let reaches: [KeyReach]
  private let byName: [String: Int]

  /// A table of fields; of two with the same name the first counts, and a name goes before another's further name.
  public init(_ fields: [Field], areColumns: Bool = false, reaches: [KeyReach] = []) {
    self.fields = fields
    self.areColumns = areColumns
    self.reaches = reaches
    let names = zip(fields.map(\.name), fields.indices).map { ($0, $1) }
    let otherNames = zip(fields, fields.indices).flatMap { field, index in field.otherNames.map { ($0, index) } }
    byName = Dictionary((names + otherNames).map { ($0.lowercased(), $1) }) { first, _ in first }
  }

  /// The field of that name or further name, in any case.
  public subscript(_ name: String) -> Field? { byName[name.lowercased()].map { fields[$0] } }

  /// Up to three names like that one, best first.
  public func nearest(to name: String) -> [String] {
    NearestNames.find(name, among: fields.map(\.name), count: 3)
  }
}
