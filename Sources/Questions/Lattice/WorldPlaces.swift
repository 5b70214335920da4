import Terms

/// Names of places that no catalogue needs to hold: adjectives of countries and states, and parts of the world.
enum WorldPlaces {
  /// Adjectives of countries, by the code of the country; a `|` between two.
  static let adjectives = [
    "AE": "Emirati", "AF": "Afghan", "AL": "Albanian", "AM": "Armenian", "AO": "Angolan",
    "AR": "Argentine|Argentinian", "AT": "Austrian", "AU": "Australian", "AZ": "Azerbaijani", "BA": "Bosnian",
    "BD": "Bangladeshi", "BE": "Belgian", "BG": "Bulgarian", "BH": "Bahraini", "BN": "Bruneian", "BO": "Bolivian",
    "BR": "Brazilian", "BW": "Botswanan", "BY": "Belarusian", "CA": "Canadian", "CD": "Congolese", "CH": "Swiss",
    "CL": "Chilean", "CM": "Cameroonian", "CN": "Chinese", "CO": "Colombian", "CR": "Costa Rican", "CU": "Cuban",
    "CY": "Cypriot", "CZ": "Czech", "DE": "German", "DK": "Danish", "DO": "Dominican", "DZ": "Algerian",
    "EC": "Ecuadorian", "EE": "Estonian", "EG": "Egyptian", "ES": "Spanish", "ET": "Ethiopian", "FI": "Finnish",
    "FJ": "Fijian", "FR": "French", "GB": "British|UK", "GE": "Georgian", "GH": "Ghanaian", "GR": "Greek",
    "GT": "Guatemalan", "HN": "Honduran", "HR": "Croatian", "HU": "Hungarian", "ID": "Indonesian", "IE": "Irish",
    "IL": "Israeli", "IN": "Indian", "IQ": "Iraqi", "IR": "Iranian", "IS": "Icelandic", "IT": "Italian",
    "JM": "Jamaican", "JO": "Jordanian", "JP": "Japanese", "KE": "Kenyan", "KG": "Kyrgyz", "KH": "Cambodian",
    "KR": "Korean|South Korean", "KW": "Kuwaiti", "KZ": "Kazakh|Kazakhstani", "LA": "Laotian", "LB": "Lebanese",
    "LI": "Liechtenstein", "LK": "Sri Lankan", "LT": "Lithuanian", "LU": "Luxembourgish", "LV": "Latvian",
    "LY": "Libyan", "MA": "Moroccan", "MD": "Moldovan", "ME": "Montenegrin", "MG": "Malagasy", "MK": "Macedonian",
    "MM": "Burmese", "MN": "Mongolian", "MT": "Maltese", "MU": "Mauritian", "MW": "Malawian", "MX": "Mexican",
    "MY": "Malaysian", "MZ": "Mozambican", "NA": "Namibian", "NG": "Nigerian", "NI": "Nicaraguan", "NL": "Dutch",
    "NO": "Norwegian", "NP": "Nepalese|Nepali", "NZ": "New Zealand", "OM": "Omani", "PA": "Panamanian",
    "PE": "Peruvian", "PH": "Philippine|Filipino", "PK": "Pakistani", "PL": "Polish", "PR": "Puerto Rican",
    "PS": "Palestinian", "PT": "Portuguese", "PY": "Paraguayan", "QA": "Qatari", "RO": "Romanian", "RS": "Serbian",
    "RU": "Russian", "RW": "Rwandan", "SA": "Saudi|Saudi Arabian", "SD": "Sudanese", "SE": "Swedish",
    "SG": "Singaporean", "SI": "Slovenian|Slovene", "SK": "Slovak", "SN": "Senegalese", "SV": "Salvadoran",
    "SY": "Syrian", "TH": "Thai", "TN": "Tunisian", "TR": "Turkish", "TT": "Trinidadian", "TW": "Taiwanese",
    "TZ": "Tanzanian", "UA": "Ukrainian", "UG": "Ugandan", "US": "American|US|USA", "UY": "Uruguayan", "UZ": "Uzbek",
    "VE": "Venezuelan", "VN": "Vietnamese", "YE": "Yemeni", "ZA": "South African", "ZM": "Zambian",
    "ZW": "Zimbabwean",
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

  /// Adjectives of such parts.
  static let partAdjectives = ["GB": "English|Scottish|Welsh|Northern Irish"]

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
