/// Calls `body` with the text, or with a copy in which U+FFFD stands for each part that is no UTF-8.
///
/// Text that is valid, which is nearly all, is not copied.
func withRepairedUTF8(_ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  if (try? UTF8Span(validating: text.span)) != nil { return body(text) }
  var repaired = String(decoding: text, as: UTF8.self)
  repaired.withUTF8(body)
}
