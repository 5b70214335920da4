import Wording
import Testing

@Test(arguments: [
  ("", "3:5"), ("ab", "3:7"), ("é😀", "3:7"), ("a\nb", "4:2"), ("\r\n", "4:1"), ("\r\r", "5:1"), ("\n\r", "5:1"),
])
func `places are counted in lines and scalars`(text: String, place: String) {
  let end = Array(text.utf8).withUnsafeBufferPointer { SourcePosition(line: 3, column: 5).advanced(over: $0) }
  #expect(end.description == place)
}
