/// Paths beside patterns such as `/rankings/{ranking}/{from}..{to}/`.
enum PathMatch {
  /// What stands in place of the names in braces, decoded; nil if the path is not of the pattern.
  static func values(_ path: String, _ pattern: String) -> [String]? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let wanted = pattern.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == wanted.count else { return nil }
    var values: [String] = []
    for (part, wanted) in zip(parts, wanted) {
      guard let found = match(part, wanted) else { return nil }
      values += found
    }
    return values
  }

  private static func match(_ part: Substring, _ wanted: Substring) -> [String]? {
    guard let open = wanted.firstIndex(of: "{"), let close = wanted.firstIndex(of: "}") else {
      return part == wanted ? [] : nil
    }
    let prefix = wanted[..<open]
    let suffix = wanted[wanted.index(after: close)...]
    guard part.hasPrefix(prefix) else { return nil }
    let rest = part.dropFirst(prefix.count)
    guard !suffix.isEmpty else { return value(rest).map { [$0] } }
    guard suffix.contains("{") else {
      return rest.hasSuffix(suffix) ? value(rest.dropLast(suffix.count)).map { [$0] } : nil
    }
    // Two names with something between them: the first takes what comes before it.
    let between = suffix.prefix { $0 != "{" }
    guard let place = rest.firstRange(of: between), let first = value(rest[..<place.lowerBound]),
      let others = match(rest[place.upperBound...], suffix.dropFirst(between.count))
    else { return nil }
    return [first] + others
  }

  private static func value(_ part: Substring) -> String? {
    guard let value = PercentEncoding.decode(part), !value.isEmpty else { return nil }
    return value
  }
}
