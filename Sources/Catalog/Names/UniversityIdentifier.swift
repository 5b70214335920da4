/// What identifies a university outside of this catalogue.
public struct UniversityIdentifier: Hashable, Sendable {
  /// Who gives it.
  public enum Kind: String, CaseIterable, Sendable {
    /// The Research Organization Registry, <https://ror.org>.
    case ror = "ROR"
    /// The UNITID of the Integrated Postsecondary Education Data System, <https://nces.ed.gov/ipeds>.
    case ipeds = "IPEDS"
    /// <https://www.wikidata.org>.
    case wikidata = "Wikidata"
  }

  /// Who gives it.
  public let kind: Kind
  /// As the catalogue keeps it: `https://ror.org/01an7q238`, `110635`, `Q168756`.
  public let text: String

  /// Reads an identifier, with or without the address that it is the last part of.
  ///
  /// - Returns: nil if it has not the form of its kind.
  public init?(_ kind: Kind, _ printed: String) {
    self.kind = kind
    let last = printed.split(separator: "/").last.map { $0.filter { !$0.isWhitespace } } ?? ""
    switch kind {
    case .ror:
      let id = last.lowercased()
      let isWhole = id.utf8.count == 9 && id.hasPrefix("0") && id.utf8.allSatisfy(Self.isLetterOrDigit)
      guard isWhole, id.utf8.suffix(2).allSatisfy(Self.isDigit) else { return nil }
      text = "https://ror.org/\(id)"
    case .ipeds:
      // A table that went through a program for numbers has `110635.0`.
      let id = last.hasSuffix(".0") ? String(last.dropLast(2)) : last
      guard id.utf8.count == 6, id.utf8.allSatisfy(Self.isDigit), id.utf8.first != UInt8(ascii: "0") else { return nil }
      text = id
    case .wikidata:
      let id = last.uppercased()
      let digits = id.utf8.dropFirst()
      guard id.hasPrefix("Q"), !digits.isEmpty, digits.allSatisfy(Self.isDigit), digits.first != UInt8(ascii: "0")
      else {
        return nil
      }
      text = id
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}

extension UniversityMention {
  /// The identifiers that it has, with their kinds, as printed.
  var printedIdentifiers: [(kind: UniversityIdentifier.Kind, text: String)] {
    [(.ror, ror), (.ipeds, ipeds), (.wikidata, wikidata)].compactMap { kind, text in text.map { (kind, $0) } }
  }
}
