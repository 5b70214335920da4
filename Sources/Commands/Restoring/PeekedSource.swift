import Tables

/// A source whose first bytes were looked at, and are given all the same.
final class PeekedSource: ByteSource {
  /// The first bytes; fewer than were asked for where there are no more.
  let start: [UInt8]
  private let source: any ByteSource
  private var position = 0

  init(_ source: any ByteSource, count: Int) throws(ReadingError) {
    self.source = source
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      var read: Result<Int, ReadingError> = .success(0)
      bytes.withUnsafeMutableBytes { all in
        let rest = UnsafeMutableRawBufferPointer(rebasing: all[filled...])
        read = Result { () throws(ReadingError) in try source.read(into: rest) }
      }
      let added = try read.get()
      if added == 0 { break }
      filled += added
    }
    start = Array(bytes[..<filled])
  }

  /// What a source has, uncompressed where it is gzip.
  ///
  /// - Parameter path: The file as the user named it; `-` is standard input.
  static func uncompressed(_ source: any ByteSource, path: String) throws(ReadingError) -> any ByteSource {
    let whole = try PeekedSource(source, count: 2)
    return whole.start == [0x1F, 0x8B] ? try GunzipSource(whole, path: InputFile.name(of: path)) : whole
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    guard position < start.count else { return try source.read(into: buffer) }
    let count = min(buffer.count, start.count - position)
    buffer.copyBytes(from: start[position..<position + count])
    position += count
    return count
  }
}
