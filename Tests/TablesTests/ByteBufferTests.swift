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

@Test func `a byte set holds its text and its ranges`() {
  let set = ByteSet("az", and: 0...3, 0xFE...0xFF)
  #expect((UInt8.min ... .max).filter(set.contains) == [0, 1, 2, 3, 0x61, 0x7A, 0xFE, 0xFF])
}
