import SQLiteStorage
import Terms

// Every sentence that is said of how two statements of one edition differ stands here.

extension Connection {
  /// `Stanford University is 3, would be 2`.
  func described(_ difference: EntryDifference) throws -> String {
    let name = try universityNames(of: [difference.university]).first ?? ""
    switch (difference.known, difference.stated) {
    case (let known?, let stated?):
      let isSame = known.rank == stated.rank
      return "\(name) is \(known.text(withScore: isSame)), would be \(stated.text(withScore: isSame))"
    case (nil, let stated?): return "\(name) would be new at \(stated.text(withScore: false))"
    case (let known?, nil): return "\(name) is \(known.text(withScore: false)), would be gone"
    case (nil, nil): return name
    }
  }
}

extension StatedEntry {
  fileprivate func text(withScore: Bool) -> String {
    let rank = rank.map(\.description) ?? "no rank"
    guard withScore else { return rank }
    return rank + (score.map { " with score \($0)" } ?? " without a score")
  }

  /// `6`, `=7 with score 93.4`, `no rank`.
  var text: String { text(withScore: score != nil) }
}

extension StatedEdition {
  /// ``the method is `survey`, would be `citations` ``.
  func describedDetails(of known: KnownEdition) -> [String] {
    [("method", known.method, method), ("address", known.url, url)].compactMap { what, old, new in
      guard let new, new != old else { return nil }
      return old.map { "the \(what) is `\($0)`, would be `\(new)`" } ?? "the \(what) would be `\(new)`"
    }
  }
}
