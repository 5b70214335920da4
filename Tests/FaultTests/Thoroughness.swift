import Foundation

/// How thorough the fault tests are: a minute of faults spread evenly, or with `TORTURE=1` every one.
enum Thoroughness {
  static let isComplete = ProcessInfo.processInfo.environment["TORTURE"] == "1"

  /// Numbers of `1...count`, evenly spread, with the first and the last.
  static func sample(_ count: Int, upTo size: Int) -> [Int] {
    guard count > 0 else { return [] }
    if isComplete || count <= size { return Array(1...count) }
    return (0..<size).map { 1 + $0 * (count - 1) / (size - 1) }
  }

  /// A few numbers of `1...count`, others for each turn, so that all turns together are spread evenly.
  static func sample(_ count: Int, upTo size: Int, turn: Int) -> [Int] {
    if isComplete || count <= size { return sample(count, upTo: size) }
    // Steps of the golden ratio never come near to where they were.
    let places = (0..<size).map { (Double(turn * size + $0) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1) }
    return Set(places.map { 1 + Int($0 * Double(count)) }).sorted()
  }
}
