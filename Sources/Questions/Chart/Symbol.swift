/// What some words of a question are to the grammar: a word of a rule, a class of words, or a fragment that rules make.
struct Symbol: Hashable, Sendable {
  let id: Int
}
