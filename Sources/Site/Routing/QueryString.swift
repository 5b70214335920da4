/// What follows the `?` of an address: names with their values, in the order in which they stand.
struct QueryString: Hashable, Sendable {
  /// A name with a value.
  struct Parameter: Hashable, Sendable {
    let name: String
    let value: String
  }

  private(set) var parameters: [Parameter]

  init(_ parameters: [Parameter] = []) { self.parameters = parameters }

  /// Reads what was sent; nil if it is broken.
  ///
  /// - Parameter keepsEmpty: Whether a parameter without a value is one; forms send their empty fields.
  init?(parsing text: String?, keepsEmpty: Bool = false) {
    parameters = []
    for part in (text ?? "").split(separator: "&") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentEncoding.decode(sides[0], plusIsBlank: true),
        let value = PercentEncoding.decode(sides.count > 1 ? sides[1] : "", plusIsBlank: true)
      else { return nil }
      if keepsEmpty || !value.isEmpty { parameters.append(Parameter(name: name, value: value)) }
    }
  }

  /// As an address holds it, without the `?`.
  var encoded: String {
    parameters.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }.joined(separator: "&")
  }

  /// The first value of a name.
  subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

  /// All values of a name.
  func values(of name: String) -> [String] { parameters.filter { $0.name == name }.map(\.value) }

  /// Without a name.
  func without(_ names: String...) -> QueryString { QueryString(parameters.filter { !names.contains($0.name) }) }

  /// With one value for a name, in place of those that it has.
  func setting(_ name: String, _ value: String?) -> QueryString {
    QueryString(without(name).parameters + (value.map { [Parameter(name: name, value: $0)] } ?? []))
  }

  /// With a further value for a name.
  func adding(_ name: String, _ value: String) -> QueryString {
    QueryString(parameters + [Parameter(name: name, value: value)])
  }

  /// Without one value of a name.
  func removing(_ name: String, _ value: String) -> QueryString {
    QueryString(parameters.filter { $0 != Parameter(name: name, value: value) })
  }

  /// Each parameter once, in the order of names and then of values: one address for one page.
  var canonical: QueryString {
    var seen: Set<Parameter> = []
    let unique = parameters.filter { seen.insert($0).inserted }
    return QueryString(
      unique.enumerated().sorted { one, other in
        (one.element.name, one.offset) < (other.element.name, other.offset)
      }.map(\.element))
  }
}
