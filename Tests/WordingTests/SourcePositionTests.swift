import Wording
import Testing

@Test func `places are in order of reading`() {
  let places = [SourcePosition(line: 2, column: 1), SourcePosition(line: 1, column: 9), .start]
  #expect(places.sorted().map(\.description) == ["1:1", "1:9", "2:1"])
}
