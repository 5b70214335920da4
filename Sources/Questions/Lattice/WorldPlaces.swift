import Terms

/// Names of places that no catalogue needs to hold: adjectives of countries and states, and parts of the world.
enum WorldPlaces {
  /// Adjectives of countries, by the code of the country; a `|` between two.
  static let adjectives = [
    "AR": "Argentine|Argentinian", "AT": "Austrian", "AU": "Australian", "BE": "Belgian", "BR": "Brazilian",
    "CA": "Canadian", "CH": "Swiss", "CL": "Chilean", "CN": "Chinese", "CO": "Colombian", "CZ": "Czech",
    "DE": "German", "DK": "Danish", "EE": "Estonian", "EG": "Egyptian", "ES": "Spanish", "FI": "Finnish",
    "FR": "French", "GB": "British|English|UK", "GR": "Greek", "HR": "Croatian", "HU": "Hungarian",
    "ID": "Indonesian", "IE": "Irish", "IL": "Israeli", "IN": "Indian", "IR": "Iranian", "IS": "Icelandic",
    "IT": "Italian", "JP": "Japanese", "KR": "Korean|South Korean", "LT": "Lithuanian", "LU": "Luxembourgish",
    "LV": "Latvian", "MX": "Mexican", "MY": "Malaysian", "NG": "Nigerian", "NL": "Dutch", "NO": "Norwegian",
    "NZ": "New Zealand", "PH": "Philippine|Filipino", "PK": "Pakistani", "PL": "Polish", "PT": "Portuguese",
    "RO": "Romanian", "RS": "Serbian", "RU": "Russian", "SA": "Saudi|Saudi Arabian", "SE": "Swedish",
    "SG": "Singaporean", "SI": "Slovenian|Slovene", "SK": "Slovak", "TH": "Thai", "TR": "Turkish", "TW": "Taiwanese",
    "UA": "Ukrainian", "US": "American|US|USA", "VN": "Vietnamese", "ZA": "South African",
  ]

  /// Adjectives of states of the United States.
  static let stateAdjectives = [
    "California": "Californian", "Texas": "Texan", "Virginia": "Virginian", "Pennsylvania": "Pennsylvanian",
    "Florida": "Floridian", "Oregon": "Oregonian",
  ]

  /// Further names of countries, by their codes.
  static let countries = [
    "US": "USA|U.S.|U.S.A.|America|United States of America|the States", "GB": "UK|U.K.|Britain|Great Britain",
    "KR": "Korea|South Korea|Republic of Korea", "NL": "Holland|Netherlands|the Netherlands", "CZ": "Czech Republic",
    "TR": "Turkey", "RU": "Russia", "AE": "UAE|Emirates", "CN": "China|Mainland China",
  ]

  /// Parts of countries that have no code of their own, by the codes of the countries.
  static let parts = ["GB": "England|Scotland|Wales|Northern Ireland"]

  /// A part of the world: its names, its adjectives, and the codes of its countries.
  struct Region {
    let name: String
    let names: [String]
    let adjectives: [String]
    let codes: [String]
  }

  static let regions: [Region] = {
    let adjectives = [
      "Africa": ["African"], "Asia": ["Asian"], "Europe": ["European"], "Oceania": ["Oceanian"],
      "Eastern Asia": ["East Asian"], "Southern Asia": ["South Asian"],
      "South-eastern Asia": ["Southeast Asian", "South East Asian"], "Eastern Europe": ["Eastern European"],
      "Western Europe": ["Western European"], "Northern Europe": ["Northern European"],
      "Southern Europe": ["Southern European"],
    ]
    let others = [
      "Eastern Asia": ["East Asia"], "Southern Asia": ["South Asia"],
      "South-eastern Asia": ["Southeast Asia", "South East Asia"], "Americas": ["the Americas"],
    ]
    let names = WorldRegion.all.map(\.region).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let wide = names.map { name in
      (name, WorldRegion.all.filter { $0.region == name }.flatMap(\.countryCodes))
    }
    let narrow = WorldRegion.all.map { ($0.subregion, $0.countryCodes) }
    return (wide + narrow).map { name, codes in
      Region(name: name, names: [name] + (others[name] ?? []), adjectives: adjectives[name] ?? [], codes: codes)
    } + further
  }()

  private static let further: [Region] = {
    func codes(_ subregion: String) -> [String] {
      WorldRegion.all.first { $0.subregion == subregion }?.countryCodes ?? []
    }
    let latin = codes("Latin America and the Caribbean")
    return [
      Region(
        name: "Scandinavia", names: ["Scandinavia"], adjectives: ["Scandinavian"], codes: ["DK", "NO", "SE"]),
      Region(
        name: "Nordic countries", names: ["Nordic countries", "the Nordics"], adjectives: ["Nordic"],
        codes: ["DK", "FI", "IS", "NO", "SE"]),
      Region(name: "Latin America", names: ["Latin America"], adjectives: ["Latin American"], codes: latin),
      Region(
        name: "South America", names: ["South America"], adjectives: ["South American"],
        codes: ["AR", "BO", "BR", "CL", "CO", "EC", "FK", "GF", "GY", "PE", "PY", "SR", "UY", "VE"]),
      Region(
        name: "North America", names: ["North America"], adjectives: ["North American"],
        codes: codes("Northern America") + ["MX"]),
    ]
  }()
}
