/// What speaks against a reading; the least is taken, and nothing else decides.
///
/// The parts are compared in the order in which they stand here, and added up over a reading.
struct Cost: Comparable, Hashable, Sendable {
  /// Letters that were mended.
  var letters: UInt16 = 0
  /// Rankings that the question leaves open.
  var open: UInt16 = 0
  /// Second choices: a construct's less usual meaning.
  var second: UInt16 = 0
  /// How far names are from a thing's own name.
  var quality: UInt16 = 0
  /// Names, nouns and phrases used: the longer name and the whole phrase win.
  var pieces: UInt16 = 0

  static let none = Cost()
  static let piece = Cost(pieces: 1)

  static func second(_ count: UInt16 = 1) -> Cost { Cost(second: count) }

  static func < (left: Cost, right: Cost) -> Bool {
    (left.letters, left.open, left.second, left.quality, left.pieces)
      < (right.letters, right.open, right.second, right.quality, right.pieces)
  }

  static func + (left: Cost, right: Cost) -> Cost {
    Cost(
      letters: left.letters + right.letters, open: left.open + right.open, second: left.second + right.second,
      quality: left.quality + right.quality, pieces: left.pieces + right.pieces)
  }

  static func += (left: inout Cost, right: Cost) { left = left + right }
}
