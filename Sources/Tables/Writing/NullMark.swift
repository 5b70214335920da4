/// What stands for NULL in a format that has a choice.
struct NullMark {
  let bytes: [UInt8]

  /// Nothing at all where there is no mark.
  init(_ text: String?) { bytes = Array((text ?? "").utf8) }

  var isEmpty: Bool { bytes.isEmpty }

  /// Whether a text would be taken for NULL; an empty mark is for the format itself to tell from empty text.
  @inline(__always)
  func equals(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.count == text.count && bytes.elementsEqual(text)
  }
}
