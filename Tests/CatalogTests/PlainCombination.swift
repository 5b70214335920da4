/// A fraction of the tests' own: an `Int` above, an `Int` below, reduced.
struct PlainFraction: Comparable, Hashable {
  let above: Int
  let below: Int

  init(_ above: Int, _ below: Int = 1) {
    var (a, b) = (abs(above), below)
    while b != 0 { (a, b) = (b, a % b) }
    self.above = above / max(a, 1)
    self.below = below / max(a, 1)
  }

  var double: Double { Double(above) / Double(below) }

  static func + (a: PlainFraction, b: PlainFraction) -> PlainFraction {
    PlainFraction(a.above * b.below + b.above * a.below, a.below * b.below)
  }

  static func * (a: PlainFraction, b: PlainFraction) -> PlainFraction {
    let (first, second) = (PlainFraction(a.above, b.below), PlainFraction(b.above, a.below))
    return PlainFraction(first.above * second.above, first.below * second.below)
  }

  static func / (a: PlainFraction, b: PlainFraction) -> PlainFraction { a * PlainFraction(b.below, b.above) }

  static func < (a: PlainFraction, b: PlainFraction) -> Bool {
    let (first, second) = (a.above.multipliedFullWidth(by: b.below), b.above.multipliedFullWidth(by: a.below))
    return (first.high, first.low) < (second.high, second.low)
  }
}

/// A list of the tests' own, read from the words that the sample is made of: `A =1, B 3-5, C 7+, D -`.
struct PlainList {
  /// First and last place of each; a band without an end ends with nothing.
  private(set) var places: [String: (first: Int, last: Int?)] = [:]
  /// Whether others, who are not in it, have places between them.
  var isPart = false
  private(set) var scores: [String: Double] = [:]
  /// Everybody who stands in it, also without a rank.
  private(set) var listed: Set<String> = []

  init(_ text: String) {
    for entry in text.split(separator: ",") {
      let words = entry.split(separator: " ").map(String.init)
      listed.insert(words[0])
      if words.count > 2 { scores[words[0]] = Double(words[2]) }
      let numbers = words[1].split(separator: "-").compactMap { Int($0.filter(\.isNumber)) }
      guard let first = numbers.first else { continue }
      places[words[0]] = (first, words[1].hasSuffix("+") ? nil : numbers.last)
    }
  }

  /// Only some of them.
  func among(_ names: Set<String>) -> PlainList {
    var list = self
    list.places = places.filter { names.contains($0.key) }
    list.scores = scores.filter { names.contains($0.key) }
    list.listed = listed.intersection(names)
    return list
  }

  private func isBefore(_ one: String, _ other: String) -> Bool {
    guard let last = places[one]?.last, let first = places[other]?.first else { return false }
    return last < first
  }

  func ahead(_ name: String) -> Int { places.keys.count { isBefore($0, name) } }

  func behind(_ name: String) -> Int { places.keys.count { isBefore(name, $0) } }

  /// The average of the best and the worst place that it may have.
  func position(_ name: String) -> PlainFraction {
    if isPart, let place = places[name] {
      let last = place.first + places.values.count { $0.first == place.first && $0.last == place.last } - 1
      return PlainFraction(place.first + max(place.last ?? last, last), 2)
    }
    return PlainFraction(ahead(name) + 1 + places.count - behind(name), 2)
  }

  /// The midpoint of what is printed.
  func printedPosition(_ name: String) -> PlainFraction {
    guard let place = places[name] else { return PlainFraction(0) }
    return PlainFraction(place.first + (place.last ?? max(place.first, places.count)), 2)
  }
}

/// What each method gives, as its definition says it and no faster.
struct PlainCombination {
  var lists: [PlainList]
  var weights: [Int]
  var missing: String
  var isPrinted: Bool
  /// Whom each list does not speak of.
  var notEligible: [Set<String>]
  var k: PlainFraction

  func results(_ method: String) -> [String: PlainFraction] {
    let names = Set(lists.flatMap(\.places.keys)).filter { name in
      missing != "drop" || lists.allSatisfy { $0.places[name] != nil }
    }
    var copy = self
    copy.lists = lists.map { list in
      var list = list.among(names)
      list.isPart = list.isPart && missing != "drop"
      return list
    }
    let isShared = missing == "ignore" || notEligible.contains { !$0.isDisjoint(with: names) }
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        switch method {
        case "mean": (name, copy.mean(name))
        case "median": (name, copy.median(name))
        case "borda": (name, copy.borda(name, names, isShared))
        default: (name, copy.rrf(name))
        }
      })
  }

  private func position(_ name: String, _ index: Int) -> PlainFraction? {
    let list = lists[index]
    if list.places[name] != nil { return isPrinted ? list.printedPosition(name) : list.position(name) }
    guard missing == "last", !notEligible[index].contains(name) else { return nil }
    let last =
      list.places.keys.map { isPrinted ? list.printedPosition($0) : list.position($0) }.max() ?? PlainFraction(0)
    let whole = (last.above + last.below - 1) / last.below
    return PlainFraction(max(whole, list.places.count) + 1)
  }

  private func mean(_ name: String) -> PlainFraction {
    var (sum, weight) = (PlainFraction(0), 0)
    for index in lists.indices {
      guard let position = position(name, index) else { continue }
      sum = sum + position * PlainFraction(weights[index])
      weight += weights[index]
    }
    return sum / PlainFraction(weight)
  }

  /// Every position as often as its list counts, and the one or two in the middle.
  private func median(_ name: String) -> PlainFraction {
    let all = lists.indices.flatMap { index in
      position(name, index).map { Array(repeating: $0, count: weights[index]) } ?? []
    }.sorted()
    return (all[(all.count - 1) / 2] + all[all.count / 2]) / PlainFraction(2)
  }

  private func borda(_ name: String, _ names: Set<String>, _ isShared: Bool) -> PlainFraction {
    full(name) { index in
      let list = lists[index]
      let absent = names.filter { list.places[$0] == nil && !notEligible[index].contains($0) }
      let placed = list.places.count + (missing == "last" ? absent.count : 0)
      var points = PlainFraction(0)
      if list.places[name] != nil {
        // One for everybody behind, a half for everybody beside.
        let beside = list.places.count - 1 - list.ahead(name) - list.behind(name)
        let behind = list.behind(name) + (missing == "last" ? absent.count : 0)
        points = PlainFraction(2 * behind + beside, 2)
      } else if missing == "last" {
        points = PlainFraction(absent.count - 1, 2)
      }
      return isShared ? points / PlainFraction(placed) : points
    }
  }

  private func rrf(_ name: String) -> PlainFraction {
    full(name) { index in
      let list = lists[index]
      guard list.places[name] != nil else { return PlainFraction(0) }
      return PlainFraction(1) / (k + (isPrinted ? list.printedPosition(name) : list.position(name)))
    }
  }

  private func full(_ name: String, _ part: (Int) -> PlainFraction) -> PlainFraction {
    let eligible = lists.indices.filter { !notEligible[$0].contains(name) }
    let sum = eligible.reduce(PlainFraction(0)) { $0 + part($1) * PlainFraction(weights[$1]) }
    return sum * PlainFraction(weights.reduce(0, +), eligible.map { weights[$0] }.reduce(0, +))
  }
}
