/// The year in a title.
enum TitleYear {
  enum Found: Sendable, Equatable {
    case none
    case one(Int)
    case several([Int])
  }

  /// The one year from 1900 to 2099; where there are several, the one in brackets.
  static func find(in title: String) -> Found {
    let years = years(in: title)
    if years.isEmpty { return .none }
    let bracketed = Set(years.filter(\.isBracketed).map(\.value))
    if bracketed.count == 1, let year = bracketed.first { return .one(year) }
    let all = Set(years.map(\.value))
    return all.count == 1 ? .one(years[0].value) : .several(all.sorted())
  }

  /// Runs of exactly four digits.
  private static func years(in title: String) -> [(value: Int, isBracketed: Bool)] {
    let scalars = Array(title.unicodeScalars)
    var years: [(value: Int, isBracketed: Bool)] = []
    var start = 0
    for run in scalars.split(omittingEmptySubsequences: true, whereSeparator: { !("0"..."9").contains($0) }) {
      start = run.startIndex
      guard run.count == 4, let value = Int(String(String.UnicodeScalarView(run))), (1900...2099).contains(value)
      else { continue }
      let isOpened = start > 0 && scalars[start - 1] == "("
      years.append((value, isOpened && run.endIndex < scalars.count && scalars[run.endIndex] == ")"))
    }
    return years
  }
}
