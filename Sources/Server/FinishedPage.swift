import Site
import Synchronization

/// A page with what is worked out of its bytes once, however often it is sent.
final class FinishedPage: Sendable {
  let page: PageResponse
  /// The name of its bytes.
  let tag: EntityTag
  private let gzip = Mutex<[UInt8]?>(nil)

  init(_ page: PageResponse) {
    self.page = page
    tag = EntityTag(of: page.body)
  }

  /// Its bytes in gzip's format; nil if there is no memory for them.
  var compressed: [UInt8]? {
    if let bytes = gzip.withLock({ $0 }) { return bytes }
    // Two that ask at the same time may both do the work: nobody waits for a lock meanwhile.
    let bytes = Gzip.compressed(page.body)
    gzip.withLock { $0 = bytes }
    return bytes
  }

  /// At most how many bytes it holds: compressing may save nothing.
  var byteCount: Int {
    page.headers.reduce(2 * page.body.count + Self.overhead) { $0 + $1.name.utf8.count + $1.value.utf8.count }
  }

  /// About what a page needs beside its bytes.
  private static let overhead = 1024
}
