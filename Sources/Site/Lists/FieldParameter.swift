import Catalog
import FilterLanguage

/// A parameter that names a field: `state=California`, `ml_rank.max=10`, `ml_rank@2021.min=3`, `state.unknown=yes`.
struct FieldParameter {
  /// What is said of the field.
  enum Part: String {
    case min, max, unknown
  }

  let reference: FieldReference
  let field: Field
  /// Nil for a value itself.
  let part: Part?
  let value: String

  /// Nil if the name is none of a field.
  init?(_ parameter: QueryString.Parameter, among fields: [Field]) {
    var name = parameter.name[...]
    part = name.split(separator: ".").last.flatMap { Part(rawValue: String($0)) }
    if let part { name = name.dropLast(part.rawValue.count + 1) }
    guard let reference = EditionReference(parsing: String(name)),
      let field = fields.first(where: { $0.name == reference.ranking || $0.otherNames.contains(reference.ranking) })
    else { return nil }
    self.reference = FieldReference(field.name, year: reference.year)
    self.field = field
    value = parameter.value
  }

  /// What holds for the rows; nil if the value is none of the field's type.
  var filter: Filter? {
    switch part {
    case .unknown: return .isNull(field: reference)
    case .min: return typed.map { .comparison(field: reference, .greaterOrEqual, $0) }
    case .max: return typed.map { .comparison(field: reference, .lessOrEqual, $0) }
    case nil: return typed.map { .comparison(field: reference, .equal, $0) }
    }
  }

  private var typed: FilterValue? {
    switch field.type {
    case .text: .text(value)
    case .integer: Int64(value).map { .integer($0) }
    case .real: Double(value).map { .real($0) }
    case .boolean:
      ["true", "yes"].contains(value) ? .boolean(true) : ["false", "no"].contains(value) ? .boolean(false) : nil
    }
  }
}
