import Catalog
import FilterLanguage

/// A condition of a list with the address of the list without it.
struct Chip {
  let label: String
  let address: String
}

extension ListRequest {
  /// What the address asks of the rows.
  func chips(_ links: Links) -> [Chip] {
    let rest = query.without("after")
    let fields = parameters.map { parameter in
      Chip(
        label: parameter.label,
        address: links.list(subject, rest.removing(parameter.name, parameter.value).canonical))
    }
    let text = written.map { Chip(label: "Filter: \($0)", address: links.list(subject, rest.without("where"))) }
    return fields + (text.map { [$0] } ?? [])
  }
}

extension FieldParameter {
  /// The name that it has in an address.
  var name: String { reference.description + (part.map { ".\($0.rawValue)" } ?? "") }

  /// `State: California`; `ML rank 2021: at most 10`.
  fileprivate var label: String {
    let title = field.name.split(separator: "_").joined(separator: " ")
    let year = reference.year.map { " \($0)" } ?? ""
    let said: String =
      switch part {
      case .min: "at least \(value)"
      case .max: "at most \(value)"
      case .unknown: "not known"
      case nil: value
      }
    return "\(title.prefix(1).uppercased())\(title.dropFirst())\(year): \(said)"
  }
}
