/// The texts that the cells of a workbook share, in one block of memory.
final class SharedStrings: XMLPart {
  /// How many there may be, and how long in all: 256 MiB.
  static let maximumCount = 1 << 23
  static let maximumByteCount = 1 << 28

  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var text = RichText()
  private var isItem = false

  override func startElement(_ name: Name, _ attributes: Attributes) {
    if Self.equals(name, "si") {
      isItem = true
      text.removeAll()
    } else if isItem {
      text.start(name, attributes)
    }
  }

  override func endElement(_ name: Name) {
    guard isItem else { return }
    guard Self.equals(name, "si") else { return text.end(name) }
    isItem = false
    bytes += EscapedText.decoded(text.bytes)
    ends.append(UInt32(bytes.count))
    if ends.count > Self.maximumCount || bytes.count > Self.maximumByteCount { stop(.tooMany(part: self.name)) }
  }

  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isItem else { return }
    text.take(bytes)
    if text.bytes.count > Self.maximumByteCount { stop(.tooMany(part: name)) }
  }

  /// The text of a number from 0; nil if there is none.
  func text(_ index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }
}
