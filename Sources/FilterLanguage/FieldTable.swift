/// Every field that a filter may name; the one table behind resolving, errors, `fields`, completions and docs.
public struct FieldTable: Sendable {
  /// In the order given, which is the order to list them in.
  public let fields: [Field]
  private let byName: [String: Int]

  /// A table of fields; of two with the same name the first counts.
  public init(_ fields: [Field]) {
    self.fields = fields
    byName = Dictionary(zip(fields.map { $0.name.lowercased() }, fields.indices)) { first, _ in first }
  }

  /// The field of that name, in any case.
  public subscript(_ name: String) -> Field? { byName[name.lowercased()].map { fields[$0] } }

  /// Up to three names like that one, best first.
  public func nearest(to name: String) -> [String] {
    NearestNames.find(name, among: fields.map(\.name), count: 3)
  }
}
