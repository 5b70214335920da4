import Wording

/// What one column of a table for people asks for, in columns of the terminal.
struct ColumnNeed: Equatable {
  /// The widest heading or cell on one line.
  var natural = 0
  /// The widest word, which is better not broken.
  var word = 0
  /// The widest number, which is never broken: its halves would read as two.
  var number = 0

  /// - Returns: The columns that the text takes.
  @discardableResult
  mutating func include(_ text: String, isNumber: Bool) -> Int {
    let width = DisplayWidth.of(text)
    natural = max(natural, width)
    if isNumber {
      number = max(number, width)
    } else if width > word {
      word = max(word, longestWord(in: text))
    }
    return width
  }

  /// The least width at which no word is broken.
  var unbroken: Int { max(word, number) }

  /// The natural width, but for a column of numbers, whose heading may go onto several lines.
  var withWrappedHeading: Int { number > 0 ? max(unbroken, min(natural, narrowestColumn)) : natural }

  /// The least width at which text can still be read.
  var readable: Int { max(number, min(natural, narrowestColumn)) }
}

/// Shares `available` columns of the terminal between a table's columns.
///
/// A column gets its natural width where all do. Else the headings of numbers are wrapped, then the widest columns give
/// way first, as long as no word has to be broken; when that is not enough, words are.
/// - Returns: A width a column, or nil when even a readable width for each is too much.
func fitted(_ needs: [ColumnNeed], into available: Int) -> [Int]? {
  let natural = needs.map(\.natural)
  if natural.reduce(0, +) <= available { return natural }
  let narrower = needs.map(\.withWrappedHeading)
  return shared(available, natural, atLeast: narrower)
    ?? shared(available, narrower, atLeast: needs.map(\.unbroken))
    ?? shared(available, narrower, atLeast: needs.map(\.readable))
}

/// The least a column is narrowed to; narrower text is no longer read but spelt.
let narrowestColumn = 8

/// Cuts the widest columns down to one width, the largest that fits, and gives what is left over to the first of them.
private func shared(_ available: Int, _ natural: [Int], atLeast least: [Int]) -> [Int]? {
  func widths(_ limit: Int) -> [Int] { zip(natural, least).map { max($1, min($0, limit)) } }
  var limit = 0
  guard widths(limit).reduce(0, +) <= available else { return nil }
  while widths(limit + 1).reduce(0, +) <= available { limit += 1 }
  var result = widths(limit)
  var left = available - result.reduce(0, +)
  for column in result.indices where left > 0 && result[column] < natural[column] {
    result[column] += 1
    left -= 1
  }
  return result
}
