import Markdown
public import Wording

/// Reads a script of SQL that ``TableWriter/init(insertingInto:columns:to:)`` wrote, and nothing else: no SQL is run, and
/// a script that was changed otherwise than in its values is refused.
///
/// ```swift
/// var reader = try InsertScriptReader(FileSource(path: path), file: path)
/// try reader.skip("BEGIN;\n")
/// while try reader.nextRow() { print(reader.table, reader.values) }
/// try reader.skip("COMMIT;\n")
/// try reader.end()
/// ```
public struct InsertScriptReader: ~Copyable {
  /// A literal.
  public enum Value: Equatable, Sendable {
    /// `NULL`.
    case null
    /// A whole number of 64 bits.
    case integer(Int64)
    /// A number with a fraction or an exponent.
    case real(Double)
    /// UTF-8, which is not looked at.
    case text([UInt8])
    /// `x'0aff'`.
    case blob([UInt8])
  }

  /// The table of the row.
  public private(set) var table = ""
  /// The row's values.
  public private(set) var values: [Value] = []
  private var bytes: ScriptBytes
  private let file: String
  private var rowPlace = SourcePosition.start

  /// A reader at the start of a script.
  public init(_ source: any ByteSource, file: String) throws {
    bytes = try ScriptBytes(source)
    self.file = file
  }

  /// Where the row starts.
  public var position: SourcePosition { rowPlace }

  /// Takes the rest of the line, and its end.
  ///
  /// - Throws: `InsertScriptError` where it is longer than a line of the script's frame.
  public mutating func takeLine() throws -> String {
    var line: [UInt8] = []
    while let byte = try bytes.next(), byte != UInt8(ascii: "\n") {
      guard line.count < 1_000 else { throw unexpected("the end of the line") }
      line.append(byte)
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Passes over a text, which must come next.
  ///
  /// - Throws: `InsertScriptError` at the first byte that differs.
  public mutating func skip(_ text: String) throws {
    for byte in text.utf8 {
      guard try bytes.peek() == byte else { throw unexpected(text) }
      _ = try bytes.next()
    }
  }

  /// Goes on to the next row; false, and nothing taken, where something else comes next.
  ///
  /// - Throws: `InsertScriptError` at what is no literal, or no end of the statement.
  public mutating func nextRow() throws -> Bool {
    guard try bytes.starts(with: "INSERT INTO \"") else { return false }
    rowPlace = bytes.position
    try skip("INSERT INTO ")
    table = String(decoding: try quoted(by: UInt8(ascii: "\"")), as: UTF8.self)
    try skip(" VALUES (")
    values.removeAll(keepingCapacity: true)
    repeat { values.append(try literal()) } while try take(", ")
    try skip(");\n")
    return true
  }

  /// Checks that nothing follows.
  public mutating func end() throws {
    if try bytes.peek() != nil { throw unexpected("the end of the script") }
  }

  private mutating func take(_ text: StaticString) throws -> Bool {
    guard try bytes.starts(with: text) else { return false }
    for _ in 0..<text.utf8CodeUnitCount { _ = try bytes.next() }
    return true
  }

  private mutating func literal() throws -> Value {
    switch try bytes.peek() {
    case UInt8(ascii: "'"): return .text(try text())
    case UInt8(ascii: "x"): return .blob(try blob())
    case UInt8(ascii: "N"):
      try skip("NULL")
      return .null
    default: return try number()
    }
  }

  private mutating func text() throws -> [UInt8] {
    var text = try quoted(by: UInt8(ascii: "'"))
    while try take("||char(") {
      switch try number() {
      case .integer(13): text.append(13)
      case .integer(0): text.append(0)
      default: throw unexpected("char(13) or char(0)")
      }
      try skip(")||")
      text += try quoted(by: UInt8(ascii: "'"))
    }
    return text
  }

  private mutating func quoted(by quote: UInt8) throws -> [UInt8] {
    var text: [UInt8] = []
    guard try bytes.next() == quote else { throw unexpected("a quote") }
    while true {
      guard let byte = try bytes.next() else { throw unexpected("a closing quote") }
      if byte == quote {
        guard try bytes.peek() == quote else { return text }
        _ = try bytes.next()
      }
      guard text.count < TableReader.maximumRecordByteCount * 64 else { throw unexpected("a text of at most 1 GiB") }
      text.append(byte)
    }
  }

  private mutating func blob() throws -> [UInt8] {
    try skip("x")
    guard let blob = HexadecimalText.bytes(try quoted(by: UInt8(ascii: "'"))) else {
      throw unexpected("hexadecimal digits")
    }
    return blob
  }

  private mutating func number() throws -> Value {
    var text = ""
    while let byte = try bytes.peek(), Self.isNumberPart(byte), text.utf8.count < 400 {
      text.unicodeScalars.append(Unicode.Scalar(byte))
      _ = try bytes.next()
    }
    if let integer = Int64(text) { return .integer(integer) }
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "e") }), let real = Double(text)
    else {
      throw unexpected("a literal")
    }
    return .real(real)
  }

  private static func isNumberPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"):
      true
    default: false
    }
  }

  private func unexpected(_ expected: String) -> InsertScriptError {
    let line = expected.prefix { $0 != "\n" }
    return InsertScriptError(
      expected: line.count > 60 ? line.prefix(60) + "…" : String(line), file: file, position: bytes.position)
  }
}
