import Testing

@testable import Tables

@Test(
  arguments: [
    ([0x61, 0xC3, 0xA9], "aé"), ([], ""), ([0xFF], "\u{FFFD}"), ([0x61, 0xC3], "a\u{FFFD}"),
    ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"),
  ] as [([UInt8], String)])
func `bytes that are no UTF-8 are replaced`(_ bytes: [UInt8], _ expected: String) {
  var result: String?
  bytes.withUnsafeBufferPointer { withRepairedUTF8($0) { result = String(decoding: $0, as: UTF8.self) } }
  #expect(result == expected)
}
