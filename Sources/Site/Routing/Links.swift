import Catalog

/// The addresses that pages link to, below the path that the site stands at.
struct Links: Sendable {
  /// Without a slash at its end: empty at the top of a host.
  let base: String
  /// The scheme and the host, such as `https://example.org`, where they are known: for what needs whole addresses.
  var origin: String?

  /// - Parameter base: The path that the site stands at, with or without slashes around it.
  init(base: String, origin: String? = nil) {
    let parts = base.split(separator: "/").map { PercentEncoding.encode(PercentEncoding.decode($0) ?? String($0)) }
    self.base = parts.isEmpty ? "" : "/" + parts.joined(separator: "/")
    self.origin = origin
  }

  /// A path of the site with what follows the `?`.
  func address(_ path: String, _ query: QueryString = QueryString()) -> String {
    query.parameters.isEmpty ? base + path : "\(base)\(path)?\(query.encoded)"
  }

  /// With scheme and host, if they are known.
  func whole(_ path: String, _ query: QueryString = QueryString()) -> String { (origin ?? "") + address(path, query) }

  func list(_ subject: ListSubject, _ query: QueryString = QueryString()) -> String {
    address("/\(subject.rawValue)/", query)
  }

  func university(_ slug: String) -> String { address("/universities/\(encode(slug))/") }

  func program(_ university: String, _ program: String) -> String {
    address("/programs/\(encode(university))/\(encode(program))/")
  }

  func focusArea(_ slug: String) -> String { address("/focus-areas/\(encode(slug))/") }

  func ranking(_ slug: String) -> String { address("/rankings/\(encode(slug))/") }

  func edition(_ name: EditionName) -> String { address("/rankings/\(encode(name.ranking))/\(name.year)/") }

  func difference(_ ranking: String, _ from: Int, _ to: Int, _ query: QueryString = QueryString()) -> String {
    address("/rankings/\(encode(ranking))/\(from)..\(to)/", query)
  }

  func chart(of university: String, in ranking: String) -> String {
    address("/universities/\(encode(university))/\(encode(ranking)).svg")
  }

  func ask(_ question: String) -> String { address("/ask/", QueryString([.init(name: "q", value: question)])) }

  func search(_ words: String) -> String { address("/search/", QueryString([.init(name: "q", value: words)])) }

  func compare(_ names: [String]) -> String {
    address("/compare/", QueryString(names.map { .init(name: "of", value: $0) }))
  }

  private func encode(_ part: String) -> String { PercentEncoding.encode(part) }
}
