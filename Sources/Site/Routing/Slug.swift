import Terms

/// The short names of things that the catalogue has no short names for.
enum Slug {
  /// `Master of Science in AI` as `master-of-science-in-ai`; a name without letters of ASCII as it is.
  static func of(_ name: String) -> String {
    let parts = FoldedKey(name).text.unicodeScalars.split { !isPlain($0) }
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
