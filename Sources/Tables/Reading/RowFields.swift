/// The cells of the row that was read last, as ranges of bytes; its memory is used again for each row.
struct RowFields: ~Copyable {
  /// One cell.
  struct Field {
    /// Where its bytes start: in the record, or in `copies`.
    var start: UInt32
    var count: UInt32
    /// Where the cell starts in the record, with its quote.
    var place: UInt32
    var kind: CellKind
    /// Whether its bytes had to be changed, and so stand in `copies`.
    var isCopied = false
  }

  private var fields: UnsafeMutablePointer<Field>
  private var capacity = 64
  private(set) var count = 0
  /// Bytes of cells that stand otherwise in the file, such as with doubled quotes.
  var copies = ByteBuffer(capacity: 256)

  init() { fields = .allocate(capacity: capacity) }

  deinit { fields.deallocate() }

  @inline(__always)
  mutating func removeAll() {
    count = 0
    copies.truncate(to: 0)
  }

  @inline(__always)
  mutating func append(_ field: Field) {
    if count == capacity { grow() }
    fields[count] = field
    count += 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Field>.allocate(capacity: capacity * 2)
    larger.update(from: fields, count: count)
    fields.deallocate()
    fields = larger
    capacity *= 2
  }

  subscript(index: Int) -> Field {
    @inline(__always) get {
      precondition(index >= 0 && index < count, "the row has no such column")
      return fields[index]
    }
    set {
      precondition(index >= 0 && index < count, "the row has no such column")
      fields[index] = newValue
    }
  }
}

extension RowFields {
  /// A cell's bytes, valid until the next change of either.
  @inline(__always)
  func bytes(_ index: Int, in window: borrowing ByteWindow) -> UnsafeBufferPointer<UInt8> {
    let field = self[index]
    let whole = field.isCopied ? copies.bytes : window.text
    return UnsafeBufferPointer(rebasing: whole[Int(field.start)..<Int(field.start + field.count)])
  }
}
