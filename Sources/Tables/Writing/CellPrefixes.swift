/// What stands before each cell of a row, one behind the other in memory of its own: taking one out of an array of
/// arrays would cost two reference counts a cell, which was half of the time of writing CSV.
struct CellPrefixes: ~Copyable {
  let count: Int
  private var text: ByteBuffer
  private let ends: UnsafeMutablePointer<Int>

  init(_ prefixes: [[UInt8]]) {
    count = prefixes.count
    text = ByteBuffer(prefixes.flatMap(\.self))
    // ends[0] is the start of the first.
    ends = .allocate(capacity: count + 1)
    ends.initialize(repeating: 0, count: count + 1)
    for (index, prefix) in prefixes.enumerated() { ends[index + 1] = ends[index] + prefix.count }
  }

  deinit { ends.deallocate() }

  /// Appends the prefix of that column, which is less than ``count``.
  @inline(__always)
  func append(_ column: Int, to buffer: inout ByteBuffer) {
    let length = ends[column + 1] - ends[column]
    if length == 0 { return }
    if length == 1 { return buffer.append(text.bytes[ends[column]]) }
    buffer.append(UnsafeBufferPointer(rebasing: text.bytes[ends[column]..<ends[column + 1]]))
  }
}
