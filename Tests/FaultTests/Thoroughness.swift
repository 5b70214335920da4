import Foundation

/// How thorough the fault tests are: a minute of faults spread evenly, or with `TORTURE=1` all that there are, as far as
/// the time reaches that `TORTURE_MINUTES` gives.
enum Thoroughness {
  static let isComplete = variable("TORTURE") == "1"

  /// How commands begin that are to be tortured, all of them where it is empty: `TORTURE_COMMANDS`, separated by commas.
  static let commands = variable("TORTURE_COMMANDS").split(separator: ",").map { String($0) }

  /// How many minutes there are in all; 0 is no end.
  static let minutes = Double(variable("TORTURE_MINUTES")) ?? 0

  /// Numbers of `1...count`, evenly spread, with the first and the last; where all are taken, in no order.
  static func sample(_ count: Int, upTo size: Int) -> [Int] {
    guard count > 0 else { return [] }
    if isComplete { return spread(count, from: .random(in: 0..<1)) }
    return count <= size ? Array(1...count) : (0..<size).map { 1 + $0 * (count - 1) / (size - 1) }
  }

  /// A few numbers of `1...count`, others for each turn, so that all turns together are spread evenly.
  static func sample(_ count: Int, upTo size: Int, turn: Int) -> [Int] {
    if isComplete || count <= size { return sample(count, upTo: size) }
    return spread(count, from: Double(turn * size) * goldenRatio).prefix(size).sorted()
  }

  /// Every number of `1...count` once, in an order of which each beginning is spread evenly: steps of the golden ratio
  /// never come near to where they were.
  ///
  /// - Parameter origin: Where it begins; the part behind the point counts.
  static func spread(_ count: Int, from origin: Double) -> [Int] {
    let step = (max(1, Int(Double(count) * goldenRatio))...).first { haveNoDivisor($0, count) } ?? 1
    let first = Int(Double(count) * origin.truncatingRemainder(dividingBy: 1))
    return (0..<count).map { 1 + (first + $0 * step) % count }
  }

  private static let goldenRatio = 0.618_033_988_75

  private static func haveNoDivisor(_ one: Int, _ other: Int) -> Bool {
    other == 0 ? one == 1 : haveNoDivisor(other, one % other)
  }

  private static func variable(_ name: String) -> String { ProcessInfo.processInfo.environment[name] ?? "" }
}

/// The part of a torture's time that one test has; there is always time left where it has no end.
struct TimeShare {
  private let end: ContinuousClock.Instant?

  /// Begins now.
  ///
  /// - Parameter part: Of the minutes in all, on each of the processors, since tests run side by side.
  init(_ part: Double) {
    let isLimited = Thoroughness.isComplete && Thoroughness.minutes > 0
    let seconds = Thoroughness.minutes * 60 * Double(ProcessInfo.processInfo.activeProcessorCount) * part
    end = isLimited ? .now + .seconds(seconds) : nil
  }

  var isLeft: Bool { end.map { .now < $0 } ?? true }
}
