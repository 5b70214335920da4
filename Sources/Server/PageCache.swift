import Site
import Synchronization

/// Pages that were made since the catalogue last changed, as far as there is room for them.
///
/// There are two halves. A page that is asked for is kept in the young one; once that is full it becomes the old one, and
/// what was in that and was not asked for meanwhile is forgotten. So every call takes the same short time.
final class PageCache: Sendable {
  private struct Half {
    var pages: [PageRequest: FinishedPage] = [:]
    var byteCount = 0

    mutating func insert(_ page: FinishedPage, for request: PageRequest) {
      byteCount += PageCache.byteCount(of: page, for: request)
      if let replaced = pages.updateValue(page, forKey: request) {
        byteCount -= PageCache.byteCount(of: replaced, for: request)
      }
    }
  }

  private struct Pages {
    var generation = 0
    var young = Half()
    var old = Half()

    /// Forgets what was made of an earlier state.
    mutating func move(to generation: Int) {
      guard generation > self.generation else { return }
      self = Pages(generation: generation)
    }

    mutating func insert(_ page: FinishedPage, for request: PageRequest, limit: Int) {
      if young.byteCount + PageCache.byteCount(of: page, for: request) > limit { (old, young) = (young, Half()) }
      young.insert(page, for: request)
    }
  }

  /// What one half holds at most.
  private let limit: Int
  private let pages = Mutex(Pages())

  /// - Parameter byteLimit: How many bytes all pages together may have; 0 keeps none.
  init(byteLimit: Int) { limit = byteLimit / 2 }

  /// The page of an address, where it was made of this state of the catalogue.
  ///
  /// - Parameter generation: The state as it was found before this call.
  func page(for request: PageRequest, of generation: Int) -> FinishedPage? {
    pages.withLock { pages in
      pages.move(to: generation)
      guard generation == pages.generation else { return nil }
      if let page = pages.young.pages[request] { return page }
      guard let page = pages.old.pages[request] else { return nil }
      pages.insert(page, for: request, limit: limit)
      return page
    }
  }

  /// Keeps a page, unless it is wrong, or too large, or the catalogue is known to have changed since.
  ///
  /// - Parameter generation: The state as it was found before the page was made; the page may be of a later one.
  func keep(_ page: FinishedPage, for request: PageRequest, of generation: Int) {
    guard page.page.status == 200, Self.byteCount(of: page, for: request) <= limit else { return }
    pages.withLock { pages in
      pages.move(to: generation)
      if generation == pages.generation { pages.insert(page, for: request, limit: limit) }
    }
  }

  /// How many bytes are kept, at most.
  var byteCount: Int { pages.withLock { $0.young.byteCount + $0.old.byteCount } }

  private static func byteCount(of page: FinishedPage, for request: PageRequest) -> Int {
    page.byteCount + request.path.utf8.count + (request.query?.utf8.count ?? 0)
  }
}
