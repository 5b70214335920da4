import Foundation

/// How thorough the tests are that could go on for hours: some cases spread evenly, or with `TORTURE=1` all that there
/// are, as far as the time reaches that `TORTURE_MINUTES` gives.
public enum Thoroughness {
  /// Whether `TORTURE=1` asks for everything.
  public static let isComplete = variable("TORTURE") == "1"

  /// How commands begin that are to be tortured, all of them where it is empty: `TORTURE_COMMANDS`, separated by commas.
  public static let commands = variable("TORTURE_COMMANDS").split(separator: ",").map { String($0) }

  /// How many minutes there are in all; 0 is no end.
  public static let minutes = Double(variable("TORTURE_MINUTES")) ?? 0

  /// What decides all that is drawn: always the same, unless `TORTURE_SEED` says otherwise, as a torture does.
  public static let seed = UInt64(variable("TORTURE_SEED")) ?? 1

  /// Dice for one test, which fall alike in every run of the same seed.
  public static var dice: SplitMix { SplitMix(state: seed) }

  /// Numbers of `1...count`, evenly spread, with the first and the last; where all are taken, in no order.
  public static func sample(_ count: Int, upTo size: Int) -> [Int] {
    guard count > 0 else { return [] }
    if isComplete { return spread(count, from: Double(seed % 1_000_000) * goldenRatio) }
    return count <= size ? Array(1...count) : (0..<size).map { 1 + $0 * (count - 1) / (size - 1) }
  }

  /// A few numbers of `1...count`, others for each turn, so that all turns together are spread evenly.
  public static func sample(_ count: Int, upTo size: Int, turn: Int) -> [Int] {
    if isComplete || count <= size { return sample(count, upTo: size) }
    return spread(count, from: Double(turn * size) * goldenRatio).prefix(size).sorted()
  }

  /// How many of `count` things of chance are tried: all of them, or a part in the usual run.
  public static func count(_ count: Int, usually part: Int) -> Int { isComplete ? count : min(part, count) }

  /// Every number of `1...count` once, in an order of which each beginning is spread evenly: steps of the golden ratio
  /// never come near to where they were.
  ///
  /// - Parameter origin: Where it begins; the part behind the point counts.
  public static func spread(_ count: Int, from origin: Double) -> [Int] {
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
public struct TimeShare {
  private let end: ContinuousClock.Instant?

  /// A share that begins now.
  ///
  /// - Parameter part: Of the minutes in all, on each of the processors, since tests run side by side.
  public init(_ part: Double) {
    let isLimited = Thoroughness.isComplete && Thoroughness.minutes > 0
    let seconds = Thoroughness.minutes * 60 * Double(ProcessInfo.processInfo.activeProcessorCount) * part
    end = isLimited ? .now + .seconds(seconds) : nil
  }

  /// Whether the share has time left.
  public var isLeft: Bool { end.map { .now < $0 } ?? true }
}

extension Collection {
  /// One in `share` of the items, evenly spread, the first among them; all of them with `TORTURE=1`.
  ///
  /// - Parameter turn: Begins at another item, so that turns together take them all.
  public func sampled(oneIn share: Int, turn: Int = 0) -> [Element] {
    if Thoroughness.isComplete { return Array(self) }
    return enumerated().filter { ($0.offset + turn).isMultiple(of: share) }.map(\.element)
  }
}
