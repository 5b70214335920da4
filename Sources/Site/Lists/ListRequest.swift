import Answers
import Catalog
import FilterLanguage
import Wording

/// What a page of a list is asked for: its address as a list of the catalogue.
struct ListRequest {
  /// How many rows stand on a page unless the address says so, and how many at most.
  static let usualLimit = 50
  static let limits = 1...1000

  let subject: ListSubject
  /// In its one order, without what is usual.
  let query: QueryString
  /// The fields that it names with what is said of them.
  let parameters: [FieldParameter]
  let fields: [Field]
  let written: Filter?
  let order: OrderBy?
  let columns: ColumnList?
  let year: Int?
  let limit: Int
  let after: Int64?

  /// - Throws: `FilterErrors` for the filter, the order and the columns; `RequestError` for anything else.
  init(_ subject: ListSubject, _ query: QueryString, fields: [Field]) throws {
    self.subject = subject
    self.fields = fields
    written = try query["where"].map { try Filter($0) }
    order = try query["sort"].map { try OrderBy($0) }
    columns = try query["columns"].map { try ColumnList($0) }
    year = try query["year"].map { try Self.number($0, of: "year", in: EditionName.years) }
    limit = try query["limit"].map { try Self.number($0, of: "limit", in: Self.limits) } ?? Self.usualLimit
    after = try query["after"].map { Int64(try Self.number($0, of: "after", in: 0...Int.max)) }
    let known = Set(RouteParameter.ofLists.map(\.name))
    parameters = try query.parameters.filter { !known.contains($0.name) }.map { parameter in
      guard let found = FieldParameter(parameter, among: fields) else {
        throw RequestError.unknownParameter(
          parameter.name, nearest: NearestNames.find(parameter.name, among: known + fields.map(\.name), count: 3))
      }
      guard found.filter != nil else { throw RequestError.wrongValue(parameter.value, of: parameter.name) }
      return found
    }
    let canonical = query.canonical
    self.query = query["limit"] == String(Self.usualLimit) ? canonical.without("limit") : canonical
  }

  private static func number(_ text: String, of name: String, in range: ClosedRange<Int>) throws -> Int {
    guard let number = Int(text), range.contains(number) else { throw RequestError.wrongValue(text, of: name) }
    return number
  }

  /// What holds for the rows: any of the values of one field or what is within its bounds, and all that is said of different fields.
  ///
  /// - Parameter field: A field of which nothing is asked, to count its values; nil for none.
  func filter(without field: String? = nil) -> Filter? {
    let asked = parameters.filter { $0.reference.description != field }
    let names = asked.map(\.reference.description).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let filters = names.compactMap { name -> Filter? in
      let own = asked.filter { $0.reference.description == name }
      let values = own.filter { $0.part == nil || $0.part == .unknown }.compactMap(\.filter)
      let bounds = Filter.all(own.filter { $0.part == .min || $0.part == .max }.compactMap(\.filter))
      return Filter.any(values + [bounds].compactMap { $0 })
    }
    return Filter.all(filters + (written.map { [$0] } ?? []))
  }

  /// The rows of the whole list.
  ///
  /// - Parameter reader: Who reads them.
  func listing(for reader: Listing.Reader) -> Listing {
    Listing(subject, filter: filter(), order: order, columns: columns, reader: reader, year: year)
  }
}

/// Why an address cannot be answered.
enum RequestError: Error, Equatable {
  case broken
  case notFound(String)
  case unknownParameter(String, nearest: [String])
  case wrongValue(String, of: String)
  case tooFew(Int)
  case goneRow(Int64)
}

extension RequestError: ExplainedError {
  var explanation: Explanation {
    switch self {
    case .broken: Explanation("broken_address", .usage, "the address is broken")
    case .notFound(let path): Explanation("not_found", .usage, "there is no page at `\(path)`")
    case .unknownParameter(let name, let nearest):
      Explanation(
        "unknown_parameter", .usage, "`\(name)` is neither a field nor a parameter of this page", .meant(nearest),
        candidates: nearest)
    case .wrongValue(let value, let name): Explanation("wrong_value", .usage, "`\(value)` is not a valid `\(name)`")
    case .tooFew(let count):
      Explanation("wrong_number", .usage, "two to six are compared, not \(count)")
    case .goneRow:
      Explanation("gone_row", .usage, "the row that the page begins after is no longer in the catalogue")
    }
  }

  var code: String { explanation.code }
  var message: String { explanation.message }
  var remedies: [Remedy] { explanation.remedies }
  var candidates: [String] { explanation.candidates }
}
