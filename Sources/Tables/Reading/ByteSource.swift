/// Where bytes that are read come from: a file, standard input, memory.
public protocol ByteSource: AnyObject {
  /// Puts the next bytes at the start of `buffer`, which is never empty, and says how many; 0 only at the end.
  ///
  /// - Throws: `ReadingError.unreadable`.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int
}

/// A source that hands on bytes from memory.
public final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private let chunkSize: Int
  private var position = 0

  /// - Parameter chunkSize: How many bytes one read gives at most; a small one shows how a slow pipe is read.
  public init(_ bytes: [UInt8], chunkSize: Int = .max) {
    self.bytes = bytes
    self.chunkSize = max(chunkSize, 1)
  }

  /// A source of a text as UTF-8.
  public convenience init(_ text: String) { self.init(Array(text.utf8)) }

  /// Gives the next bytes; never throws.
  public func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, chunkSize, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
