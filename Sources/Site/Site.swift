public import GradAtlas

/// A catalogue as pages. It knows no socket and no file: a request goes in, bytes come out.
public struct Site: Sendable {
  private let reader: CatalogReader

  public init(_ reader: CatalogReader) { self.reader = reader }

  /// The page of an address.
  ///
  /// - Throws: What reading the catalogue throws.
  public func response(to request: PageRequest) async throws -> PageResponse {
    let fields = try await reader.read { catalog in try catalog.fields(of: .programs) }
    return PageResponse(headers: [("content-type", "text/plain; charset=utf-8")], body: Array("\(fields)\n".utf8))
  }
}
