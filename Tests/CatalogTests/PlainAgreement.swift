/// The figures of an agreement as their definitions say them, pair by pair and depth by depth.
struct PlainAgreement {
  let first: PlainList
  let second: PlainList

  /// The positions of those that both rank, counted among them.
  private var shared: (one: PlainList, other: PlainList, names: [String]) {
    let names = Set(first.places.keys).intersection(second.places.keys)
    return (first.among(names), second.among(names), names.sorted())
  }

  /// Pearson's correlation of the mean ranks.
  var spearman: Double? {
    let (one, other, names) = shared
    func ranks(_ list: PlainList) -> [Double] {
      names.map { name in
        let own = list.position(name)
        let (better, equal) = (names.count { list.position($0) < own }, names.count { list.position($0) == own })
        return Double(better) + Double(equal + 1) / 2
      }
    }
    let (x, y) = (ranks(one), ranks(other))
    let middle = Double(names.count + 1) / 2
    let variances = [x, y].map { $0.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } }
    guard variances.allSatisfy({ $0 > 0 }) else { return nil }
    return zip(x, y).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - middle) } / (variances[0] * variances[1]).squareRoot()
  }

  /// Every pair, one after the other.
  var kendall: Double? {
    let (one, other, names) = shared
    var (difference, inFirst, inSecond) = (0, 0, 0)
    for (index, name) in names.enumerated() {
      for rival in names[..<index] {
        func sign(_ list: PlainList) -> Int {
          list.position(name) == list.position(rival) ? 0 : list.position(name) < list.position(rival) ? -1 : 1
        }
        difference += sign(one) * sign(other)
        inFirst += abs(sign(one))
        inSecond += abs(sign(other))
      }
    }
    return inFirst * inSecond == 0 ? nil : Double(difference) / (Double(inFirst) * Double(inSecond)).squareRoot()
  }

  func top(_ list: PlainList, _ count: Int) -> Set<String> { Set(list.places.keys.filter { list.ahead($0) < count }) }

  /// Equation 32 of Webber, Moffat and Zobel with agreement by the mean length of both tops, in exact fractions.
  func overlap(_ p: PlainFraction) -> Double? {
    let (short, long) = first.places.count <= second.places.count ? (first, second) : (second, first)
    guard !short.places.isEmpty else { return nil }
    let end = short.places.count
    func shared(_ depth: Int) -> Int { top(short, depth).intersection(top(long, depth)).count }
    func seen(_ depth: Int) -> Double {
      2 * Double(shared(depth)) / Double(top(short, depth).count + top(long, depth).count)
    }
    func agreement(_ depth: Int) -> Double {
      guard depth > end else { return seen(depth) }
      let supposed = Double(shared(depth)) + seen(end) * Double(depth - end)
      return 2 * supposed / Double(depth + top(long, depth).count)
    }
    var (sum, weight) = (0.0, 1.0)
    for depth in 1...long.places.count {
      sum += agreement(depth) * weight
      weight *= p.double
    }
    return (1 - p.double) * sum + agreement(long.places.count) * weight
  }
}
