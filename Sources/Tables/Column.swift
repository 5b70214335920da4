/// One column of a table: its name for machines and its heading for people.
public struct Column: Hashable, Sendable {
  /// The stable name, such as `ml_rank`: the key in JSON, the header in CSV and TSV.
  public let key: String
  /// The heading, such as `ML rank (2022)`: in tables for people, Markdown and HTML.
  public let title: String
  /// Whether its cells are numbers, which stand to the right where a format aligns.
  public let isNumeric: Bool

  /// A column; its title is its key unless another is given.
  public init(key: String, title: String? = nil, isNumeric: Bool = false) {
    self.key = key
    self.title = title ?? key
    self.isNumeric = isNumeric
  }
}

extension [Column] {
  /// The keys in order, a repeated one numbered (`name`, `name_2`), so that no object in JSON loses a value.
  var uniqueKeys: [String] {
    var taken = Set(map(\.key))
    var seen: Set<String> = []
    return map { column in
      if seen.insert(column.key).inserted { return column.key }
      var number = 2
      while !taken.insert("\(column.key)_\(number)").inserted { number += 1 }
      return "\(column.key)_\(number)"
    }
  }
}
