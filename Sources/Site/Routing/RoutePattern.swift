import Catalog

/// A kind of address: how it looks, what it leads to, what may follow the `?`. The pages, the description of the interface
/// and the map of the site are all made from this one table.
struct RoutePattern: Sendable {
  /// `/rankings/{ranking}/{year}/`.
  let path: String
  /// What it leads to, in a sentence for those who write programs.
  let summary: String
  /// Whether it holds rows or facts, and is there as JSON, CSV, NDJSON and Markdown too.
  let holdsRows: Bool
  /// The parameters that it takes behind the `?`, without those of fields.
  let parameters: [RouteParameter]
  /// Whose fields it takes as parameters; nil for none.
  let fields: ListSubject?
  /// What it leads to, where the parts in braces have values; nil if they cannot have such values.
  let route: @Sendable ([String]) -> Route?

  init(
    _ path: String, _ summary: String, holdsRows: Bool = true, _ parameters: [RouteParameter] = [],
    fields: ListSubject? = nil, route: @escaping @Sendable ([String]) -> Route?
  ) {
    self.path = path
    self.summary = summary
    self.holdsRows = holdsRows
    self.parameters = parameters
    self.fields = fields
    self.route = route
  }

  /// The names in braces.
  var variables: [String] {
    path.split(separator: "/").flatMap { part in
      part.split(separator: "{").filter { $0.contains("}") }.map { String($0.prefix { $0 != "}" }) }
    }
  }

  /// The address in another form: `/programs/` as `/programs.json`.
  func path(_ form: PageForm) -> String {
    form == .html ? path : path.dropLast() + ".\(form.rawValue)"
  }
}

/// What may follow the `?` of an address.
struct RouteParameter: Sendable {
  let name: String
  let summary: String
  let example: String
  var isNumber = false
  var isRequired = false
  var repeats = false
}
