/// A piece of SQL together with the values bound to its placeholders, in order.
///
/// Built by a string literal with interpolations. A `String` cannot be interpolated as it stands, so a value never
/// becomes SQL by accident: it is bound, or it is a validated identifier.
///
/// ```swift
/// let query: SQLText = "SELECT \(identifier: "name") FROM university WHERE slug = \(bind: slug)"
/// query.text      // SELECT "name" FROM university WHERE slug = ?
/// query.bindings  // [.text("cmu")]
/// ```
public struct SQLText: Hashable, Sendable {
  /// The SQL with a plain `?` where each binding belongs.
  public private(set) var text: String
  /// The values of the placeholders, first to last.
  public private(set) var bindings: [Binding]
  /// Where in `text` each placeholder stands, in UTF-8 bytes.
  private var offsets: [Int]

  /// An empty piece of SQL.
  public init() {
    text = ""
    bindings = []
    offsets = []
  }

  /// SQL that stands in the program or comes from a trusted source, taken as it is; never a user's input.
  ///
  /// - Parameter trusted: SQL without placeholders.
  public init(trusted: String) {
    self.init()
    text = trusted
  }

  /// Whether there is no text at all.
  public var isEmpty: Bool { text.isEmpty }

  /// The SQL with numbered placeholders, `?1`, `?2`, … in the order of `bindings`, as a reader wants to see it.
  public var numberedText: String {
    var result = ""
    let utf8 = text.utf8
    var start = utf8.startIndex
    var startOffset = 0
    for (number, offset) in offsets.enumerated() {
      let end = utf8.index(start, offsetBy: offset + 1 - startOffset)
      result += text[start..<end]
      result += String(number + 1)
      start = end
      startOffset = offset + 1
    }
    return result + text[start...]
  }

  /// Appends SQL text that stands in the program.
  mutating func append(literal: String) { text += literal }

  /// Appends a placeholder and its value.
  public mutating func append(_ binding: Binding) {
    offsets.append(text.utf8.count)
    bindings.append(binding)
    text += "?"
  }

  /// Appends another piece and its bindings; costs time in the length of `other` only.
  public mutating func append(_ other: SQLText) {
    let shift = text.utf8.count
    text += other.text
    bindings += other.bindings
    offsets.reserveCapacity(offsets.count + other.offsets.count)
    for offset in other.offsets { offsets.append(offset + shift) }
  }

  /// The two pieces, one after the other, with nothing in between.
  public static func + (left: SQLText, right: SQLText) -> SQLText {
    var result = left
    result.append(right)
    return result
  }

  /// Appends another piece.
  public static func += (left: inout SQLText, right: SQLText) { left.append(right) }
}

extension Sequence<SQLText> {
  /// The pieces in order with `separator` between them; empty where there are none.
  public func joined(separator: SQLText) -> SQLText {
    var result = SQLText()
    var isFirst = true
    for piece in self {
      if !isFirst { result.append(separator) }
      result.append(piece)
      isFirst = false
    }
    return result
  }
}
