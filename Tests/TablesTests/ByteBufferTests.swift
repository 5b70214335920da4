import Testing

@testable import Tables

@Test func `a byte buffer grows and can be cut back`() {
  var buffer = ByteBuffer(capacity: 1)
  for _ in 0..<100 { buffer.append("0123456789" as StaticString) }
  #expect(buffer.count == 1000)
  buffer.truncate(to: 12)
  buffer.append("é" as String)
  buffer.append([1, 2])
  #expect(Array(buffer.bytes) == Array("012345678901é\u{1}\u{2}".utf8))
}

@Test func `escaping copies what is not replaced`() {
  var buffer = ByteBuffer(capacity: 1)
  Array("<<a>b<c".utf8).withUnsafeBufferPointer { text in
    buffer.append(text, escaping: ByteSet("<>")) { rest, buffer in
      if rest[0] == UInt8(ascii: ">") { return 0 }
      buffer.append("[" as StaticString)
      return rest.count > 1 && rest[1] == rest[0] ? 2 : 1
    }
  }
  #expect(String(decoding: buffer.bytes, as: UTF8.self) == "[a>b[c")
}

@Test func `a byte set holds its text, and the controls with their leads where they are asked for`() {
  #expect((UInt8.min ... .max).filter(ByteSet("az").contains) == [0x61, 0x7A])
  let set = ByteSet("az", andControlsLedBy: 0xC2, 0xE2)
  #expect((UInt8.min ... .max).filter(set.contains) == Array(0...0x1F) + [0x61, 0x7A, 0x7F, 0xC2, 0xE2])
}
