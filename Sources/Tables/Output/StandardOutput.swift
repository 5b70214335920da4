/// Standard output behind a buffer of 64 KiB.
///
/// The process has to ignore `SIGPIPE`; then a reader that goes away is `OutputError.closedPipe`, which a tool ends
/// quietly on. Nothing is flushed by itself: call ``flush()`` at the end.
public final class StandardOutput: ByteSink {
  private static let capacity = 65_536
  private let file: FileDescriptor
  private var buffer: [UInt8] = []

  /// Writes to a descriptor that is open already and stays open.
  ///
  /// - Parameters:
  ///   - descriptor: 1 is standard output.
  ///   - name: What error messages call it.
  public init(descriptor: Int32 = 1, name: String = "standard output") {
    file = FileDescriptor(number: descriptor, path: name)
    buffer.reserveCapacity(Self.capacity)
  }

  /// Keeps the bytes until there are 64 KiB of them; a chunk as large as that goes straight through.
  ///
  /// - Throws: `closedPipe`, `diskFull` or `cannotWrite`.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    if buffer.count + bytes.count > Self.capacity { try flush() }
    if bytes.count >= Self.capacity { return try file.write(bytes) }
    buffer.append(contentsOf: bytes)
  }

  /// Writes what the buffer holds; after an error it is dropped, so that the error is met only once.
  ///
  /// - Throws: `closedPipe`, `diskFull` or `cannotWrite`.
  public func flush() throws(OutputError) {
    if buffer.isEmpty { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    try buffer.withUnsafeBufferPointer { (bytes) throws(OutputError) in
      try file.write(UnsafeRawBufferPointer(bytes))
    }
  }
}
