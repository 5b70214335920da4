import Markdown
import Wording

/// Bytes one by one, with their place.
struct ScriptBytes: ~Copyable {
  private let source: any ByteSource
  private let chunk: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  private var line = 1
  private var column = 1

  init(_ source: any ByteSource) throws {
    self.source = source
    chunk = .allocate(byteCount: 1 << 16, alignment: 1)
    try refill()
  }

  deinit { chunk.deallocate() }

  /// Columns count characters of UTF-8.
  var position: SourcePosition { SourcePosition(line: line, column: column) }

  mutating func peek() throws -> UInt8? {
    if start == end { try refill() }
    return start < end ? chunk[start] : nil
  }

  mutating func next() throws -> UInt8? {
    guard let byte = try peek() else { return nil }
    start += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
    return byte
  }

  /// Whether a short text comes next.
  mutating func starts(with text: StaticString) throws -> Bool {
    while end - start < text.utf8CodeUnitCount {
      let before = end - start
      try refill()
      if end - start == before { return false }
    }
    return (0..<text.utf8CodeUnitCount).allSatisfy { chunk[start + $0] == text.utf8Start[$0] }
  }

  /// Moves what is left to the start and reads more behind it.
  private mutating func refill() throws {
    chunk.copyMemory(from: UnsafeRawBufferPointer(rebasing: chunk[start..<end]))
    end -= start
    start = 0
    end += try source.read(into: UnsafeMutableRawBufferPointer(rebasing: chunk[end...]))
  }
}
