/// Why the scanner of JSON stopped.
enum JSONStop: Error {
  /// The text ends here; there may be more.
  case incomplete
  case wrong(TableProblem.Reason, offset: Int)
}

/// Goes through JSON text, byte by byte.
///
/// - SeeAlso: <https://www.rfc-editor.org/rfc/rfc8259>
struct JSONScanner {
  /// How deep arrays and objects may stand in each other.
  static let maximumDepth = 64

  let base: UnsafePointer<UInt8>
  let count: Int
  var offset = 0

  init(_ base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
  }

  /// The next byte that is no blank.
  @inline(__always)
  mutating func peek() throws(JSONStop) -> UInt8 {
    while offset < count {
      let byte = base[offset]
      if byte > 0x20 || !Self.isBlank(byte) { return byte }
      offset += 1
    }
    throw .incomplete
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  /// Steps over a byte that has to come next.
  @inline(__always)
  mutating func take(_ byte: UInt8, or part: JSONPart) throws(JSONStop) {
    guard try peek() == byte else { throw .wrong(.json(expected: part), offset: offset) }
    offset += 1
  }

  /// Steps over a text; whether it has escapes. Its bytes stand between `start + 1` and the new offset less one.
  mutating func skipText() throws(JSONStop) -> Bool {
    offset += 1
    var hasEscapes = false
    while offset < count {
      let byte = base[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") { return hasEscapes }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        offset += 1
      } else if byte < 0x20 {
        throw .wrong(.json(expected: .escapedControl), offset: offset - 1)
      }
    }
    throw .incomplete
  }

  /// Steps over a number.
  mutating func skipNumber() throws(JSONStop) {
    if base[offset] == UInt8(ascii: "-") { offset += 1 }
    let start = offset
    try skipDigits()
    if base[start] == UInt8(ascii: "0") && offset > start + 1 { throw .wrong(.json(expected: .value), offset: start) }
    if offset < count && base[offset] == UInt8(ascii: ".") {
      offset += 1
      try skipDigits()
    }
    if offset < count && base[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < count && (base[offset] == UInt8(ascii: "+") || base[offset] == UInt8(ascii: "-")) { offset += 1 }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(JSONStop) {
    let start = offset
    while offset < count && 0x30...0x39 ~= base[offset] { offset += 1 }
    // What follows may be a further digit.
    if offset == count { throw .incomplete }
    if offset == start { throw .wrong(.json(expected: .digit), offset: offset) }
  }

  /// Steps over `true`, `false` or `null`.
  mutating func skipWord(_ word: StaticString) throws(JSONStop) {
    for index in 0..<word.utf8CodeUnitCount {
      guard offset + index < count else { throw .incomplete }
      guard base[offset + index] == word.utf8Start[index] else {
        throw .wrong(.json(expected: .value), offset: offset)
      }
    }
    offset += word.utf8CodeUnitCount
  }

  /// Steps over any value, and says what it is.
  mutating func skipValue(depth: Int) throws(JSONStop) -> (kind: CellKind, hasEscapes: Bool) {
    switch try peek() {
    case UInt8(ascii: "\""): return (.text, try skipText())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try skipNumber()
      return (.number, false)
    case UInt8(ascii: "t"):
      try skipWord("true")
      return (.boolean, false)
    case UInt8(ascii: "f"):
      try skipWord("false")
      return (.boolean, false)
    case UInt8(ascii: "n"):
      try skipWord("null")
      return (.null, false)
    case UInt8(ascii: "["): return (try skipArray(depth: depth) ? .list : .nested, false)
    case UInt8(ascii: "{"):
      try skipObject(depth: depth)
      return (.nested, false)
    default: throw .wrong(.json(expected: .value), offset: offset)
    }
  }

  /// Steps over an array; whether all of it are texts, numbers and truth values.
  private mutating func skipArray(depth: Int) throws(JSONStop) -> Bool {
    try enter(depth)
    var isList = true
    if try peek() == UInt8(ascii: "]") {
      offset += 1
      return isList
    }
    while true {
      let kind = try skipValue(depth: depth + 1).kind
      if kind == .null || kind == .nested || kind == .list { isList = false }
      if try ends(with: UInt8(ascii: "]"), .commaOrBracket) { return isList }
    }
  }

  private mutating func skipObject(depth: Int) throws(JSONStop) {
    try enter(depth)
    if try peek() == UInt8(ascii: "}") {
      offset += 1
      return
    }
    while true {
      guard try peek() == UInt8(ascii: "\"") else { throw .wrong(.json(expected: .key), offset: offset) }
      _ = try skipText()
      try take(UInt8(ascii: ":"), or: .colon)
      _ = try skipValue(depth: depth + 1)
      if try ends(with: UInt8(ascii: "}"), .commaOrBrace) { return }
    }
  }

  private mutating func enter(_ depth: Int) throws(JSONStop) {
    guard depth < Self.maximumDepth else { throw .wrong(.tooDeep, offset: offset) }
    offset += 1
  }

  /// Steps over a comma, or over the end of an array or object and says so.
  @inline(__always)
  mutating func ends(with end: UInt8, _ part: JSONPart) throws(JSONStop) -> Bool {
    let byte = try peek()
    guard byte == end || byte == UInt8(ascii: ",") else { throw .wrong(.json(expected: part), offset: offset) }
    offset += 1
    return byte == end
  }
}

/// What JSON has to have at a place.
public enum JSONPart: Equatable, Sendable, CaseIterable {
  case value, key, colon, digit, commaOrBrace, commaOrBracket
  /// An object, as a row is one.
  case object
  /// `[` or `{` at the file's start.
  case start
  /// Nothing more, behind the array of rows.
  case end
  /// The rest of what was begun, where the file ends.
  case rest
  /// `\n` and not a newline within a text.
  case escapedControl
  /// One of the escapes of JSON.
  case escape
  /// The other half of a surrogate pair.
  case surrogatePair
}
