/// How much two lists agree, their tops counting most: 0 for nothing in common, 1 for the same list.
///
/// The agreement at depth d is the share of the two tops that both have; each depth counts p times as much as the one before.
/// This is the extrapolated value, RBO_EXT of the paper's equation 32, for lists of different lengths too: what lies behind
/// the end of the shorter list is taken to agree as much as what is there, and behind the longer one as at its end. Those
/// who share a place all stand at the first of their places, so that a top may be longer than its depth, and agreement is
/// by the mean length of both (section 4.3 there).
///
/// - SeeAlso: W. Webber, A. Moffat, J. Zobel, “A similarity measure for indefinite rankings”, ACM Transactions on Information
///   Systems 28 (2010), <https://doi.org/10.1145/1852102.1852106>
enum RankBiasedOverlap {
  /// The value; nil if a list is empty.
  ///
  /// - Parameters:
  ///   - first: How many stand before each thing in one list.
  ///   - second: The same for the other list.
  ///   - p: How much a depth counts against the one before it; over 0 and under 1.
  static func extrapolated(_ first: [Int64: Int], _ second: [Int64: Int], p: Double) -> Double? {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard !short.isEmpty else { return nil }
    let tops = (short: sizes(short.values, to: long.count), long: sizes(long.values, to: long.count))
    let common = sizes(short.compactMap { id, ahead in long[id].map { max(ahead, $0) } }, to: long.count)
    let end = short.count
    let agreementAtEnd = 2 * Double(common[end - 1]) / Double(tops.short[end - 1] + tops.long[end - 1])
    var sum = 0.0
    var weight = 1.0
    var agreement = 0.0
    for depth in 1...long.count {
      weight *= p
      let shared = Double(common[depth - 1])
      agreement =
        depth <= end
        ? 2 * shared / Double(tops.short[depth - 1] + tops.long[depth - 1])
        : 2 * (shared + agreementAtEnd * Double(depth - end)) / Double(depth + tops.long[depth - 1])
      sum += agreement * weight
    }
    return min(1, (1 - p) / p * sum + agreement * weight)
  }

  /// How many things are in the top of each depth, from 1.
  private static func sizes(_ ahead: some Sequence<Int>, to depth: Int) -> [Int] {
    var counts = Array(repeating: 0, count: depth)
    for place in ahead where place < depth { counts[place] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    return counts
  }
}
