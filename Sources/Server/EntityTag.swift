import GradAtlas

/// A name of exactly these bytes of a page, by which a client asks whether it has them already.
///
/// - SeeAlso: <https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3>
struct EntityTag: Hashable, Sendable {
  /// With its quotes.
  let text: String

  init(of bytes: [UInt8]) {
    let digest = RunningDigest()
    bytes.withUnsafeBytes { digest.update($0) }
    text = "\"\(digest.text.prefix(32))\""
  }

  private init(text: String) { self.text = text }

  /// The name of the same page as it is compressed.
  var compressed: EntityTag { EntityTag(text: "\(text.dropLast())-gzip\"") }

  /// Whether a list of `If-None-Match` has it. A weak name is equal to the strong one, as the comparison is here.
  func isIn(_ list: String) -> Bool {
    if list.trimmingBlanks == "*" { return true }
    var rest = list[...]
    while let open = rest.firstIndex(of: "\"") {
      guard let close = rest[rest.index(after: open)...].firstIndex(of: "\"") else { return false }
      if rest[open...close] == text { return true }
      rest = rest[rest.index(after: close)...]
    }
    return false
  }
}

extension StringProtocol {
  /// Without what stands blank around it, as in headers.
  var trimmingBlanks: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
