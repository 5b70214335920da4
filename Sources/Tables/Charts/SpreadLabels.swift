/// Labels along a line, moved apart.
enum SpreadLabels {
  /// Where labels stand that want to be at some heights, no two of them nearer than `distance`.
  ///
  /// Their order is that of the heights, equal ones as they come. All stay within `range` where it has room for them.
  static func heights(_ wanted: [Double], distance: Double, range: ClosedRange<Double>) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var heights = wanted
    var floor = range.lowerBound
    for index in order {
      heights[index] = max(heights[index], floor)
      floor = heights[index] + distance
    }
    // What was pushed over the end goes back, and pushes those before it.
    var ceiling = range.upperBound
    for index in order.reversed() {
      heights[index] = min(heights[index], ceiling)
      ceiling = heights[index] - distance
    }
    return heights
  }
}
