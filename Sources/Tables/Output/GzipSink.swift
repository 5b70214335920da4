import CZlib

/// A sink that compresses what it takes and hands it on, in the format of gzip without a name and a time: the same bytes
/// give the same file.
///
/// - SeeAlso: <https://www.rfc-editor.org/rfc/rfc1952>
public final class GzipSink: ByteSink {
  private static let chunkSize = 65_536
  private let target: any ByteSink
  private let stream: UnsafeMutablePointer<z_stream>
  private let chunk: UnsafeMutablePointer<UInt8>
  private let isReady: Bool

  /// A sink over another, which gets gzip's header with the first bytes.
  public init(to target: any ByteSink) {
    self.target = target
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    chunk = .allocate(capacity: Self.chunkSize)
    isReady = czlib_begin_gzip(stream, Z_DEFAULT_COMPRESSION) == Z_OK
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    chunk.deallocate()
  }

  /// Compresses the bytes.
  ///
  /// - Throws: What the other sink throws.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // zlib counts in 32 bits.
      let part = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
      try deflate(part, Z_NO_FLUSH)
      rest = rest.dropFirst(part.count)
    }
  }

  /// Writes what is still held back and gzip's end; nothing may be written afterwards. The other sink stays open.
  ///
  /// - Throws: What the other sink throws.
  public func finish() throws(OutputError) { try deflate(UnsafeRawBufferPointer(start: nil, count: 0), Z_FINISH) }

  private func deflate(_ bytes: UnsafeRawBufferPointer, _ flush: Int32) throws(OutputError) {
    guard isReady else { throw .noMemory }
    // zlib only reads the bytes, though it asks for a pointer that can write.
    stream.pointee.next_in = bytes.bindMemory(to: UInt8.self).baseAddress.map { UnsafeMutablePointer(mutating: $0) }
    stream.pointee.avail_in = UInt32(bytes.count)
    repeat {
      stream.pointee.next_out = chunk
      stream.pointee.avail_out = UInt32(Self.chunkSize)
      guard CZlib.deflate(stream, flush) != Z_STREAM_ERROR else { throw .noMemory }
      let count = Self.chunkSize - Int(stream.pointee.avail_out)
      if count > 0 { try target.write(UnsafeRawBufferPointer(start: chunk, count: count)) }
    } while stream.pointee.avail_out == 0
  }
}
