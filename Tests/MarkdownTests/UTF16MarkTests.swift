import Markdown
import Testing

@Test func `UTF-16 is recognised by its mark or its zeros`() {
  #expect(UTF16Mark([0xFF, 0xFE]).map { [$0.isLittleEndian ? 1 : 0, $0.byteCount] } == [1, 2])
  #expect(UTF16Mark([0xFE, 0xFF, 0, 0x61]).map { [$0.isLittleEndian ? 1 : 0, $0.byteCount] } == [0, 2])
  #expect(UTF16Mark([0x61, 0, 0x62, 0]).map { [$0.isLittleEndian ? 1 : 0, $0.byteCount] } == [1, 0])
  #expect(UTF16Mark([0, 0x61, 0, 0x62]).map { [$0.isLittleEndian ? 1 : 0, $0.byteCount] } == [0, 0])
  for other: [UInt8] in [[], [0x61], [0x61, 0], [0xEF, 0xBB, 0xBF, 0x61], [0x61, 0, 0, 0x62], Array("a,b".utf8)] {
    #expect(UTF16Mark(other) == nil)
  }
}
