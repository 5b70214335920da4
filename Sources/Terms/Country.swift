/// A country or territory with a code of its own.
public struct Country: Sendable, Equatable {
  /// ISO 3166-1, two letters.
  public let code: String
  /// Its common English name.
  public let name: String

  /// Finds a country by its name in any case, with or without accents, or by another common name such as `USA`.
  public static func named(_ text: String) -> Country? {
    let key = FoldedKey(text)
    return byKey[key] ?? otherNames[key.text].flatMap { byCode[$0] }
  }

  /// Whether the name of a country may end with a folded word; a quick way to see that a text does not end with one.
  package static func endsName(_ word: String) -> Bool { lastWords.contains(word) }

  private static let lastWords: Set<String> = Set(
    (byKey.keys.map(\.text) + otherNames.keys).compactMap { $0.split(separator: " ").last.map { String($0) } })

  /// Finds a country by its code in any case.
  static func coded(_ text: String) -> Country? { byCode[text.uppercased()] }

  /// Finds a country by its name, or by its code.
  public static func namedOrCoded(_ text: String) -> Country? {
    named(text) ?? (text.utf8.count == 2 ? coded(text) : nil)
  }

  /// Every country and territory.
  package static let all = CountryTable.rows.map { Country(code: $0.0, name: $0.1) }
  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
  private static let byKey = Dictionary(uniqueKeysWithValues: all.map { (FoldedKey($0.name), $0) })

  /// Folded. The parts of the United Kingdom have no code in ISO 3166-1.
  private static let otherNames = [
    "usa": "US", "us": "US", "united states of america": "US", "the united states": "US", "uk": "GB",
    "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB",
    "the netherlands": "NL", "holland": "NL", "republic of korea": "KR", "korea": "KR", "czech republic": "CZ",
    "turkey": "TR", "peoples republic of china": "CN", "russian federation": "RU", "viet nam": "VN", "burma": "MM",
    "macau": "MO", "cote divoire": "CI", "uae": "AE", "prc": "CN", "pr china": "CN", "ksa": "SA", "swaziland": "SZ",
    "holy see": "VA", "cabo verde": "CV",
    "east timor": "TL", "hong kong sar": "HK", "republic of ireland": "IE", "brunei darussalam": "BN",
    "china mainland": "CN", "mainland china": "CN", "hong kong china": "HK", "china hong kong": "HK",
    "hong kong sar china": "HK", "macao sar": "MO", "macau sar": "MO", "macau china": "MO", "macao china": "MO",
    "taiwan china": "TW", "china taiwan": "TW", "chinese taipei": "TW", "iran islamic republic of": "IR",
    "islamic republic of iran": "IR", "korea republic of": "KR", "korea south": "KR", "republic of china": "TW",
    "syrian arab republic": "SY", "palestinian territory": "PS", "state of palestine": "PS",
    "bosnia herzegovina": "BA", "macedonia": "MK", "slovak republic": "SK", "republic of moldova": "MD",
    "tanzania united republic of": "TZ", "united republic of tanzania": "TZ", "venezuela bolivarian republic of": "VE",
    "bolivia plurinational state of": "BO", "lao peoples democratic republic": "LA", "the gambia": "GM",
    "the philippines": "PH", "the united kingdom": "GB", "the united arab emirates": "AE", "russia": "RU",
  ]
}
