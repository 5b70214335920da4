import CZlib

/// The picture that other sites show with a link to this one: ranks over years, as lines.
///
/// - SeeAlso: <https://www.w3.org/TR/png/>
enum SitePicture {
  static let width = 1200
  static let height = 630

  /// PNG with one byte a dot.
  static let png: [UInt8] = {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    append("IHDR", number(width) + number(height) + [8, 3, 0, 0, 0], to: &bytes)
    append("PLTE", colours.flatMap { $0 }, to: &bytes)
    append("IDAT", deflated(rows()), to: &bytes)
    append("IEND", [], to: &bytes)
    return bytes
  }()

  /// Page, hairlines, and the lines of the charts.
  private static let colours: [[UInt8]] = [
    [255, 255, 255], [216, 222, 228], [11, 98, 164], [180, 83, 9], [4, 120, 87], [126, 34, 206],
  ]

  /// The places of each line, from the top, a year each.
  private static let lines: [[Double]] = [[1, 1, 2, 1, 1], [3, 2, 1, 2, 3], [2, 4, 4, 3, 2], [4, 3, 3, 4, 4]]

  private static func rows() -> [UInt8] {
    var dots = [UInt8](repeating: 0, count: width * height)
    for place in 1...4 { fill(&dots, x: 100..<1100, y: top(of: Double(place))..<top(of: Double(place)) + 2, 1) }
    for (index, line) in lines.enumerated() { draw(line, UInt8(index + 2), &dots) }
    // A byte before each row says that it is not filtered.
    return (0..<height).flatMap { [0] + dots[$0 * width..<($0 + 1) * width] }
  }

  private static func top(of place: Double) -> Int { Int(place * 126) }

  private static func draw(_ line: [Double], _ colour: UInt8, _ dots: inout [UInt8]) {
    let step = 1000 / (line.count - 1)
    for x in 0..<1000 {
      let (index, rest) = (x / step, Double(x % step) / Double(step))
      // Slow at both ends, as lines of ranks are drawn.
      let eased = rest * rest * (3 - 2 * rest)
      let place = line[index] + (line[min(index + 1, line.count - 1)] - line[index]) * eased
      fill(&dots, x: x + 97..<x + 104, y: top(of: place) - 4..<top(of: place) + 5, colour)
    }
  }

  private static func fill(_ dots: inout [UInt8], x: Range<Int>, y: Range<Int>, _ colour: UInt8) {
    for row in y { for column in x { dots[row * width + column] = colour } }
  }

  private static func append(_ type: StaticString, _ content: [UInt8], to bytes: inout [UInt8]) {
    let named = type.withUTF8Buffer { Array($0) } + content
    let check = named.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    bytes += number(content.count) + named + number(Int(check))
  }

  /// Four bytes, the highest first.
  private static func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var length = compressBound(UInt(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(length))
    let status = compress2(&output, &length, bytes, UInt(bytes.count), 9)
    precondition(status == Z_OK, "there is room for the whole")
    return Array(output.prefix(Int(length)))
  }
}
