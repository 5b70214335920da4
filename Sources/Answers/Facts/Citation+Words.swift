import Catalog
import Tables

extension Citation {
  /// Title, publisher and year.
  var words: String {
    let when = [publisher, year.map { String($0) }].compactMap { $0 }.joined(separator: ", ")
    return when.isEmpty ? title : "\(title). \(when)"
  }

  /// The words, and below them the address.
  var lines: [String] { [words] + (url.map { [$0] } ?? []) }

  /// `Title (2022)`; a title that ends with its year as it is.
  var short: String {
    guard let year, !title.hasSuffix("(\(year))") else { return title }
    return "\(title) (\(year))"
  }
}

extension [Citation] {
  /// The numbered list; none where there is nothing to list.
  var section: [RecordSection] {
    isEmpty ? [] : [RecordSection("Sources", enumerated().map { RecordField("[\($0 + 1)]", values: $1.lines) })]
  }
}

extension Array where Element: Equatable {
  /// Each once, in the order of their first use.
  package var distinct: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
