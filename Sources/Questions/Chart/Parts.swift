/// What a rule is given: the values of its places in their order, with nothing for what is missing.
///
/// A value that a rule neither takes nor passes on is a word lost; `isTaken` tells.
struct Parts {
  private let values: [Value]
  private var taken: UInt64 = 0
  let rankings: [Vocabulary.Ranking]
  /// The words of the whole fragment.
  let words: WordSet
  /// What this use of the rule costs on top of its own cost.
  var cost = Cost.none

  init(_ values: [Value], _ words: WordSet, rankings: [Vocabulary.Ranking]) {
    self.values = values
    self.words = words
    self.rankings = rankings
  }

  /// Whether every value that stands for words was looked at.
  var isTaken: Bool { values.indices.allSatisfy { values[$0] == .nothing || taken & (1 << UInt64($0)) != 0 } }

  /// The value in that place, from 0, of those that have values.
  mutating func value(_ place: Int) -> Value {
    taken |= 1 << UInt64(place)
    return values[place]
  }

  /// Whether something stands in that place; a rule may have fewer places than another with the same value.
  mutating func has(_ place: Int) -> Bool { values.indices.contains(place) && value(place) != .nothing }
}
