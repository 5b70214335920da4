import Foundation
import GradAtlas
import Site
import TestSupport

/// A site over a catalogue of one test's own.
final class TestSite {
  /// What an address gives.
  struct Answer {
    let response: PageResponse

    var status: Int { response.status }

    /// The body as text.
    var text: String { String(decoding: response.body, as: UTF8.self) }

    /// The body as a page.
    var page: ParsedPage { ParsedPage(response.body) }

    /// The body as an object of JSON.
    var object: [String: Any] {
      (try? JSONSerialization.jsonObject(with: Data(response.body))).flatMap { $0 as? [String: Any] } ?? [:]
    }

    /// The value of a header.
    func header(_ name: String) -> String? { response.headers.first { $0.name == name }?.value }
  }

  private let folder: TemporaryDirectory
  private let site: Site

  /// - Parameters:
  ///   - catalog: The bytes of its catalogue.
  ///   - base: The path that it stands at.
  init(_ catalog: [UInt8] = standardCatalog, base: String = "/") throws {
    folder = try TemporaryDirectory()
    try folder.write(catalog, to: "catalog.db")
    site = Site(try CatalogReader(folder.path("catalog.db"), connections: 2), base: base)
  }

  /// What an address gives, with or without a `?` in it.
  func get(_ address: String) async throws -> Answer {
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    return Answer(
      response: try await site.response(to: PageRequest(path: parts[0], query: parts.count > 1 ? parts[1] : nil)))
  }
}

/// The bytes of catalogues that are none of the usual.
enum TestCatalog {
  /// One without anything in it.
  static let empty = made { _ in }

  /// One of `StrangeCatalog`.
  static let strange = made(StrangeCatalog.fill)

  private static func made(_ fill: (borrowing CatalogFile) throws -> Void) -> Result<[UInt8], any Error> {
    Result {
      let folder = try TemporaryDirectory()
      _ = try NewCatalogFile.make(at: folder.path("made.db")) { catalog in
        try fill(catalog)
        return true
      }
      return try Array(Data(contentsOf: folder.url.appendingPathComponent("made.db")))
    }
  }
}
