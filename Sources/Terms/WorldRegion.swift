/// A part of the world: a region of the United Nations' M49 standard, or a subregion of one.
///
/// - SeeAlso: <https://unstats.un.org/unsd/methodology/m49/>; Taiwan and Kosovo, which it leaves out, stand with their
///   neighbours.
public struct WorldRegion: Sendable, Equatable {
  /// `Europe`.
  public let region: String
  /// `Western Europe`.
  public let subregion: String
  /// The countries of the subregion, by their codes of ISO 3166-1.
  public let countryCodes: [String]

  /// Every subregion, by region and name.
  public static let all = table.map {
    WorldRegion(region: $0, subregion: $1, countryCodes: $2.split(separator: " ").map(String.init))
  }

  /// The regions, by name.
  public static let regions = Set(all.map(\.region)).sorted()

  /// The subregions, by name.
  public static let subregions = all.map(\.subregion).sorted()

  /// The countries of a region or subregion, by their codes; in any case, empty for what is neither.
  public static func countryCodes(in name: String) -> [String] {
    let key = FoldedKey(name)
    return all.filter { FoldedKey($0.region) == key || FoldedKey($0.subregion) == key }.flatMap(\.countryCodes)
  }

  /// The part of the world that a country is in; nil for a code that is in none.
  public static func of(countryCode: String) -> WorldRegion? {
    let code = countryCode.uppercased()
    return all.first { $0.countryCodes.contains(code) }
  }

  /// Whether a text names a part of the world that is larger than a country: `Americas`, `Northern America`,
  /// `Asia-Pacific`, `Middle East`.
  public static func isNamed(_ text: String) -> Bool { names.contains(FoldedKey(text)) }

  private static let names: Set<FoldedKey> = Set(
    (all.flatMap { [$0.region, $0.subregion] } + otherNames).map { FoldedKey($0) })

  private static let otherNames = [
    "America", "North America", "South America", "Central America", "Caribbean", "Latin America", "Middle Africa",
    "Eastern Africa", "Southern Africa", "Western Africa", "East Africa", "West Africa", "North Africa",
    "Central Africa",
    "Middle East", "Middle East and North Africa", "MENA", "EMEA", "APAC", "Asia Pacific", "Asia and Pacific",
    "Asia and the Pacific", "Asia & Oceania", "East Asia", "South Asia", "Southeast Asia", "South East Asia",
    "West Asia",
    "North Asia", "Far East", "Europe and Central Asia", "East Asia and Pacific", "Sub Saharan Africa", "Australasia",
    "Antarctica", "Eurasia", "Arab Region", "Arab States", "Arab World", "Central Europe", "European Union", "EU",
    "North Europe", "South Europe", "East Europe", "West Europe", "Central and Eastern Europe", "Scandinavia", "Nordic",
    "Nordic countries", "US & Canada", "US and Canada", "Latin America & Caribbean", "Latin America and Caribbean",
    "Latin America & the Caribbean", "Central and South America", "South and Central America", "World", "Worldwide",
    "Global", "International", "LATAM", "LAC", "SSA", "APJ", "ANZ", "CEE", "CIS", "GCC", "ASEAN", "Benelux", "Baltics",
    "Baltic States", "Balkans", "Maghreb", "Asia, Pacific", "Rest of World", "Africa and Middle East",
    "Middle East and Africa", "Middle East & Africa", "Asia Pacific & Japan", "Oceania and Pacific",
  ]

  private static let table: [(String, String, String)] = [
    ("Africa", "Northern Africa", "DZ EG EH LY MA SD TN"),
    (
      "Africa", "Sub-Saharan Africa",
      """
      AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL \
      SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW
      """
    ),
    (
      "Americas", "Latin America and the Caribbean",
      """
      AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA \
      PE PR PY SR SV SX TC TT UY VC VE VG VI
      """
    ),
    ("Americas", "Northern America", "BM CA GL PM US"),
    ("Asia", "Central Asia", "KG KZ TJ TM UZ"), ("Asia", "Eastern Asia", "CN HK JP KP KR MN MO TW"),
    ("Asia", "South-eastern Asia", "BN ID KH LA MM MY PH SG TH TL VN"),
    ("Asia", "Southern Asia", "AF BD BT IN IR LK MV NP PK"),
    ("Asia", "Western Asia", "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"),
    ("Europe", "Eastern Europe", "BG BY CZ HU MD PL RO RU SK UA"),
    ("Europe", "Northern Europe", "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ"),
    ("Europe", "Southern Europe", "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK"),
    ("Europe", "Western Europe", "AT BE CH DE FR LI LU MC NL"),
    ("Oceania", "Australia and New Zealand", "AU CC CX HM NF NZ"), ("Oceania", "Melanesia", "FJ NC PG SB VU"),
    ("Oceania", "Micronesia", "FM GU KI MH MP NR PW UM"), ("Oceania", "Polynesia", "AS CK NU PF PN TK TO TV WF WS"),
  ]
}
