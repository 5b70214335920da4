/// A source whose first bytes were looked at, and are given all the same.
package final class PeekedSource: ByteSource {
  /// The first bytes; fewer than were asked for where there are no more.
  package private(set) var head: [UInt8] = []
  private let source: any ByteSource
  private var position = 0

  package init(_ source: any ByteSource, count: Int = 256) throws(ReadingError) {
    self.source = source
    var buffer = [UInt8](repeating: 0, count: count)
    while head.count < count {
      let missing = count - head.count
      let read = try buffer.withUnsafeMutableBufferPointer { (bytes) throws(ReadingError) in
        try source.read(into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes[..<missing])))
      }
      if read == 0 { break }
      head += buffer[..<read]
    }
  }

  /// What a source has, uncompressed where it is gzip.
  ///
  /// - Parameter name: How messages name the file.
  package static func uncompressed(_ source: any ByteSource, name: String) throws(ReadingError) -> any ByteSource {
    let whole = try PeekedSource(source, count: 2)
    return whole.head == [0x1F, 0x8B] ? try GunzipSource(whole, path: name) : whole
  }

  /// Leaves out the next bytes, which are among the first.
  func skip(_ count: Int) { position += count }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard position < head.count else { return try source.read(into: buffer) }
    let count = min(buffer.count, head.count - position)
    buffer.copyBytes(from: head[position..<position + count])
    position += count
    return count
  }
}
