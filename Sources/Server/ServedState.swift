import GradAtlas
import Site

/// How the catalogue that is served stands.
struct ServedState: Sendable {
  let reader: CatalogReader

  /// That it can be read, and which state of it is: its newest change, and how old that is.
  ///
  /// - Throws: What reading throws.
  func health() async throws -> PageResponse {
    let change = try await reader.read { catalog in try catalog.log(limit: 1).entries.first.map { ($0.id, $0.madeAt) } }
    let parts = [
      #""status":"ok""#, #""change":\#(change.map { String($0.0) } ?? "null")"#,
      #""made_at":\#(change.map { JSONText.quoted($0.1) } ?? "null")"#,
      #""age_seconds":\#(change.flatMap { UTCTime.age(of: $0.1) }.map { String($0) } ?? "null")"#,
    ]
    return PageResponse(
      headers: [("content-type", "application/json"), ("cache-control", "no-store")],
      body: Array("{\(parts.joined(separator: ","))}\n".utf8))
  }
}
