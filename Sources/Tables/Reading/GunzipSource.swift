import CZlib

/// A source that uncompresses what another gives, if it is compressed with gzip or zlib.
public final class GunzipSource: ByteSource {
  private static let chunkSize = 65_536
  private let source: any ByteSource
  private let path: String
  private let stream: UnsafeMutablePointer<z_stream>
  private let chunk: UnsafeMutablePointer<UInt8>
  private var isAtEnd = false

  /// A source over another.
  ///
  /// - Parameter path: How messages name the file.
  /// - Throws: `ReadingError.damaged` where there is no memory to uncompress in.
  public init(_ source: any ByteSource, path: String) throws(ReadingError) {
    self.source = source
    self.path = path
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    chunk = .allocate(capacity: Self.chunkSize)
    guard czlib_begin_gunzip(stream) == Z_OK else { throw .damaged(path: path) }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    chunk.deallocate()
  }

  /// Gives the next bytes.
  ///
  /// - Throws: `ReadingError.damaged` where the bytes are not compressed or end before their time; what the other source
  ///   throws.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard let start = buffer.baseAddress, !isAtEnd else { return 0 }
    stream.pointee.next_out = start.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(clamping: buffer.count)
    let room = Int(stream.pointee.avail_out)
    while Int(stream.pointee.avail_out) == room {
      if stream.pointee.avail_in == 0, try !refill() { throw .damaged(path: path) }
      switch inflate(stream, Z_NO_FLUSH) {
      case Z_OK, Z_BUF_ERROR: continue
      case Z_STREAM_END:
        if try startsAnotherMember() { continue }
        isAtEnd = true
        return room - Int(stream.pointee.avail_out)
      default: throw .damaged(path: path)
      }
    }
    return room - Int(stream.pointee.avail_out)
  }

  /// Whether there were more bytes.
  private func refill() throws(ReadingError) -> Bool {
    let count = try source.read(into: UnsafeMutableRawBufferPointer(start: chunk, count: Self.chunkSize))
    stream.pointee.next_in = chunk
    stream.pointee.avail_in = UInt32(count)
    return count > 0
  }

  /// Files of gzip may stand one behind the other.
  private func startsAnotherMember() throws(ReadingError) -> Bool {
    if stream.pointee.avail_in == 0, try !refill() { return false }
    guard inflateReset(stream) == Z_OK else { throw .damaged(path: path) }
    return true
  }
}
