import Markdown
import Wording

/// The columns of a file of objects: a key each, in the order in which they are met.
struct JSONKeys {
  /// How many different keys a file may have.
  static let maximumCount = 4_096

  private(set) var columns: [InputColumn] = []
  private var indices: [String: Int] = [:]
  /// The columns whose place is still to be worked out, each with the offset of its key.
  private var unplaced: [(index: Int, offset: Int)] = []

  /// Whether these bytes, which have no escapes, are the key of a column.
  func isKey(_ bytes: UnsafeBufferPointer<UInt8>, ofColumn index: Int) -> Bool {
    guard index < columns.count else { return false }
    return columns[index].name.utf8.withContiguousStorageIfAvailable { $0.elementsEqual(bytes) } ?? false
  }

  /// The column of a key; a further one where no object before had it.
  ///
  /// - Parameter offset: Where the key stands in the window.
  mutating func column(_ key: String, at offset: Int) throws(JSONStop) -> Int {
    if let index = indices[key] { return index }
    guard columns.count < Self.maximumCount else { throw .wrong(.tooManyColumns, offset: offset) }
    indices[key] = columns.count
    unplaced.append((columns.count, offset))
    columns.append(InputColumn(name: key, position: .start))
    return columns.count - 1
  }

  /// Works out where the keys stand that were met since the last time, before the window moves.
  mutating func place(in window: borrowing ByteWindow) {
    for (column, position) in zip(unplaced, window.positions(at: unplaced.lazy.map(\.offset))) {
      columns[column.index] = InputColumn(name: columns[column.index].name, position: position)
    }
    unplaced = []
  }

  /// The text of a key between its quotes.
  static func text(
    _ raw: UnsafeBufferPointer<UInt8>, _ hasEscapes: Bool, at offset: Int
  ) throws(JSONStop) -> String {
    guard hasEscapes else { return String(decoding: raw, as: UTF8.self) }
    var buffer = ByteBuffer(capacity: raw.count)
    try JSONTextReading.append(raw, at: offset, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
