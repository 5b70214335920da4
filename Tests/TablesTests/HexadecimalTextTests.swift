import Testing

@testable import Tables

@Test func `bytes are read from digits of either case, two each`() {
  #expect(HexadecimalText.bytes(Array("0aFf".utf8)) == [0x0A, 0xFF])
  #expect(HexadecimalText.bytes([]) == [])
  for text in ["0", "0g", "g0", "0 "] { #expect(HexadecimalText.bytes(Array(text.utf8)) == nil, "\(text)") }
}

@Test(
  arguments: [
    ("x'0AfF'", [0x0A, 0xFF]), ("x''", []), ("x'0", nil), ("'0a'", nil), ("x'0a", nil), ("x'g0'", nil),
  ] as [(String, [UInt8]?)])
func `a literal of SQL's is read whole or not at all`(_ text: String, _ bytes: [UInt8]?) {
  let found = Array(text.utf8).withUnsafeBufferPointer { HexadecimalText.bytes(ofLiteral: $0) }
  #expect(found == bytes)
}

@Test(arguments: [[], [0], [10, 0, 255]] as [[UInt8]])
func `a literal of bytes reads back`(_ bytes: [UInt8]) {
  let literal = HexadecimalText.literal(bytes)
  #expect(Array(literal.utf8).withUnsafeBufferPointer { HexadecimalText.bytes(ofLiteral: $0) } == bytes)
}

@Test func `a literal has two lower-case digits a byte`() {
  #expect(HexadecimalText.literal([10, 0, 255]) == "x'0a00ff'")
}
