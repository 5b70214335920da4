/// Questions with their readings, in tables; each file of this name holds one.
enum Phrasings {
  /// Every question that must be answered.
  static let answered = contract + contractFacts + further + furtherStill + unseen
}
