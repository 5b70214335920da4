/// Where written bytes go: a file, standard output, memory.
public protocol ByteSink: AnyObject {
  /// Takes all of `bytes`, which are valid only during the call; writers call it with chunks of about 64 KiB.
  ///
  /// - Throws: `OutputError` when not all of them could be taken; nothing more may be written then.
  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError)
}

extension ByteSink {
  /// Takes all of a text, as UTF-8.
  public func write(_ text: String) throws(OutputError) {
    try Array(text.utf8).withUnsafeBufferPointer { (utf8) throws(OutputError) in
      try write(UnsafeRawBufferPointer(utf8))
    }
  }
}

/// A sink that keeps everything in memory.
public final class MemorySink: ByteSink {
  /// All bytes so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty sink.
  public init() {}

  /// The bytes as text, invalid UTF-8 repaired.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes the bytes; never throws.
  public func write(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }
}
