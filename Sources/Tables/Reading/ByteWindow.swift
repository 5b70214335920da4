import Markdown
import Wording

/// The part of a source that is being read: one record, and whatever was read behind it.
///
/// The text in it is checked to be UTF-8 without NUL. Its memory is used again for what follows, and grows only for a
/// record that is longer.
struct ByteWindow: ~Copyable {
  /// What may be read behind the text, so that a reader can look at eight bytes at once.
  private static let margin = 8

  /// The file's name for messages; of a workbook with its sheet.
  var file: String
  private let source: any ByteSource
  private let encoding: TextEncoding
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Where the record starts, the checked text ends, and the bytes end.
  private var start = 0
  private var end = 0
  private var filled = 0
  private var isDrained = false
  private var fault: TextCheck.Fault?
  /// Where the record starts in the file.
  private(set) var position = SourcePosition.start
  /// How many bytes of UTF-8 stand before the record.
  private(set) var offset = 0

  /// A window on the source's first bytes.
  init(
    _ source: any ByteSource, file: String, encoding: TextEncoding, capacity: Int = 1 << 18
  ) throws(ReadingError) {
    self.source = source
    self.file = file
    self.encoding = encoding
    self.capacity = capacity
    memory = .allocate(capacity: capacity + Self.margin)
    memory.initialize(repeating: 0, count: capacity + Self.margin)
    try fill()
  }

  deinit { memory.deallocate() }

  /// What has been read from the record's start on; valid until the next change.
  @inline(__always)
  var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory + start, count: end - start) }

  /// Whether nothing follows ``text``.
  @inline(__always)
  var isFinal: Bool { isDrained && fault == nil }

  /// Reads on, so that ``text`` becomes longer or ``isFinal`` true.
  ///
  /// - Throws: what is wrong behind the text; that the record is too long; what the source throws.
  mutating func fill() throws(ReadingError) {
    if let fault { throw error(reason(fault), at: end - start) }
    makeRoom()
    guard filled < capacity else { throw error(.recordTooLong, at: 0) }
    while filled < capacity && !isDrained {
      let count = try source.read(into: UnsafeMutableRawBufferPointer(start: memory + filled, count: capacity - filled))
      filled += count
      isDrained = count == 0
    }
    let fresh = UnsafeBufferPointer(start: memory + end, count: filled - end)
    let (soundCount, fault) = TextCheck.check(fresh, isFinal: isDrained)
    end += soundCount
    self.fault = fault
  }

  private func reason(_ fault: TextCheck.Fault) -> TableProblem.Reason {
    switch fault {
    case .nul: .nul
    case .invalidByte(let byte): .invalidByte(byte, encoding)
    }
  }

  /// Moves the record to the memory's start, and takes more memory when it fills half of it.
  private mutating func makeRoom() {
    memory.update(from: memory + start, count: filled - start)
    end -= start
    filled -= start
    start = 0
    guard filled * 2 > capacity, capacity < TableReader.maximumRecordByteCount else { return }
    capacity *= 2
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.margin)
    larger.initialize(repeating: 0, count: capacity + Self.margin)
    larger.update(from: memory, count: filled)
    memory.deallocate()
    memory = larger
  }

  /// Goes on to the next record, which starts a line.
  @inline(__always)
  mutating func advance(by count: Int, lines: Int) {
    start += count
    offset += count
    position = SourcePosition(line: position.line + lines, column: 1)
  }

  /// Goes on within or across lines.
  mutating func advance(by count: Int) {
    position = self.position(at: count)
    start += count
    offset += count
  }

  /// Where a byte of the record stands in the file.
  func position(at offset: Int) -> SourcePosition {
    position.advanced(over: UnsafeBufferPointer(rebasing: text[..<offset]))
  }

  /// Where bytes of the record stand, in one pass where each stands behind the one before it.
  func positions(at offsets: some Sequence<Int>) -> [SourcePosition] {
    var reached = 0
    var position = position
    return offsets.map { offset in
      guard offset >= reached else { return self.position(at: offset) }
      position = position.advanced(over: UnsafeBufferPointer(rebasing: text[reached..<offset]))
      reached = offset
      return position
    }
  }

  /// A problem that ends the reading.
  func error(_ reason: TableProblem.Reason, at offset: Int) -> ReadingError {
    .problems(TableProblems(file: file, problems: [TableProblem(reason, at: position(at: offset))]))
  }
}
