/// Bytes that grow at the end: what a row is written into before it goes to its sink.
///
/// The memory is its own rather than an array's, so that appending a byte is a store and no check for a shared copy.
struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  /// A buffer that starts with a copy of `bytes`.
  init(_ bytes: [UInt8]) {
    self.init(capacity: bytes.count)
    append(bytes)
  }

  deinit { start.deallocate() }

  /// What has been written; valid until the next change.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  /// Room for `needed` bytes behind the end, of which ``advance(by:)`` then makes some part of the buffer.
  @inline(__always)
  mutating func room(for needed: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < needed { grow(needed) }
    return start + count
  }

  @inline(__always)
  mutating func advance(by written: Int) { count += written }

  @inline(never)
  private mutating func grow(_ needed: Int) {
    capacity = max(capacity * 2, count + needed)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  /// Forgets what stands behind the first `length` bytes.
  mutating func truncate(to length: Int) { count = min(count, length) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    room(for: 1).pointee = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard let source = text.baseAddress else { return }
    room(for: text.count).update(from: source, count: text.count)
    count += text.count
  }

  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Copies `text`, asking `escape` at each byte of `special`.
  ///
  /// - Parameter escape: Gets the text from that byte on. It appends what stands there instead and returns how many
  ///   bytes that replaces, or appends nothing, returns 0, and the byte is copied.
  @inline(__always)
  mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, escaping special: ByteSet,
    _ escape: (UnsafeBufferPointer<UInt8>, inout ByteBuffer) -> Int
  ) {
    var copied = 0
    var index = 0
    while index < text.count {
      guard special.contains(text[index]) else {
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: text[copied..<index]))
      let replaced = escape(UnsafeBufferPointer(rebasing: text[index...]), &self)
      copied = index + replaced
      index += max(replaced, 1)
    }
    append(UnsafeBufferPointer(rebasing: text[copied...]))
  }
}
