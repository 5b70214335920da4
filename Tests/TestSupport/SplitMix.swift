/// Numbers that look drawn, the same in every run.
///
/// - SeeAlso: <https://prng.di.unimi.it/splitmix64.c>
public struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// - Parameter state: Decides every number that follows.
  public init(state: UInt64) { self.state = state }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to `limit`, without it.
  public mutating func next(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// One of some items, of which there has to be one at least.
  public mutating func pick<Item>(_ items: [Item]) -> Item { items[next(below: items.count)] }
}
