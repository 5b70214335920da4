import Terms

/// The short names of things that the catalogue has no short names for.
enum Slug {
  /// `Master of Science in AI` as `master-of-science-in-ai`, `C++` as `c-plus-plus`; a name with letters that are none of
  /// ASCII's, accents aside, as it is.
  static func of(_ name: String) -> String {
    let spelled = name.replacing("+", with: " plus ").replacing("#", with: " sharp ")
    let folded = FoldedKey(spelled).text.unicodeScalars
    guard !folded.contains(where: { $0.properties.isAlphabetic && !$0.isASCII }) else { return name }
    let parts = folded.split { !isPlain($0) }
    return parts.isEmpty ? name : parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
  }

  /// The short names of several things, in their order: one that is taken gets a number.
  static func of(all names: [String]) -> [String] {
    var counts: [String: Int] = [:]
    return names.map { name in
      let slug = of(name)
      counts[slug, default: 0] += 1
      return counts[slug] == 1 ? slug : "\(slug)~\(counts[slug] ?? 1)"
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
