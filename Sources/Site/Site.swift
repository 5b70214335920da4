import Answers
public import GradAtlas

/// A catalogue as pages: a request goes in, bytes come out. It knows no socket and no file.
public struct Site: Sendable {
  private let reader: CatalogReader
  private let links: Links

  /// - Parameters:
  ///   - reader: The catalogue.
  ///   - base: The path that the site stands at, `/` for the top of a host.
  ///   - origin: Scheme and host, such as `https://example.org`, for what needs whole addresses; nil if nobody knows.
  public init(_ reader: CatalogReader, base: String = "/", origin: String? = nil) {
    self.reader = reader
    links = Links(base: base, origin: origin)
  }

  /// What the site says to a request.
  ///
  /// A wrong address is no error: it gets a page, or in another form an object, that says what is wrong.
  ///
  /// - Throws: What reading the catalogue throws: `DatabaseError`, and `CatalogError` where the file is no catalogue of
  ///   this version any more.
  public func response(to request: PageRequest) async throws -> PageResponse {
    if let asset = Asset.response(to: request.path) { return asset }
    let links = links
    return try await reader.read { catalog in
      try SiteReader(request: request, links: links).response(from: catalog)
    }
  }
}
