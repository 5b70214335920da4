/// One meaning of some neighbouring words.
struct Edge {
  let words: Range<Int>
  let symbol: Symbol
  let value: Value
  let cost: Cost
  /// The words whose meaning the value carries; none for words of the grammar.
  let used: WordSet
}
