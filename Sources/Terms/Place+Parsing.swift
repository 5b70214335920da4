extension Place {
  /// A place whose parts are known apart, with the codes that the tables have for them.
  ///
  /// - Parameters:
  ///   - city: As it is to be written.
  ///   - state: A name; for the United States, or where no country is stated, also a code of one of theirs.
  ///   - country: A name in English, or a code of ISO 3166-1. What no table has is kept as it is, without a code.
  /// - Returns: nil if no part is stated.
  public init?(statedCity city: String?, state: String?, country: String?) {
    guard city != nil || state != nil || country != nil else { return nil }
    let known = country.flatMap { Country.named($0) ?? Country.coded($0) }
    if country == nil || known?.code == "US", let state = state.flatMap({ USState.named($0) }) {
      self = Self.american(city: city, state)
    } else {
      self.init(city: city, state: state, country: known?.name ?? country, countryCode: known?.code)
    }
  }

  /// Cities that are countries or their own codes of ISO 3166-1.
  private static let cityStates: Set<String> = ["SG", "MC", "HK", "MO"]

  /// Reads `city, state`, `city, country`, `city, state, country`, or less.
  ///
  /// A name that is both a state of the United States and a country stands for the state behind a city, and for nothing
  /// certain alone. A part that is in no table is kept as it is, without a code.
  ///
  /// - Returns: nil for an empty part or an uncertain one.
  public static func parse(_ text: String) -> Place? {
    let pieces = text.split(separator: ",", omittingEmptySubsequences: false)
    let parts = pieces.map { Blank.collapsed($0.unicodeScalars) }
    guard !parts.contains("") else { return nil }
    switch parts.count {
    case 1: return alone(withoutStop(parts[0]))
    case 2: return city(parts[0], in: parts[1])
    case 3: return city(parts[0], in: parts[1], of: withoutStop(parts[2]))
    default: return nil
    }
  }

  private static func alone(_ name: String) -> Place? {
    let state = USState.named(name)
    let country = Country.named(name)
    switch (state, country) {
    case (.some, .some): return nil
    case (let state?, nil) where state.name != "New York": return american(city: nil, state)
    case (nil, let country?):
      let city = cityStates.contains(country.code) ? country.name : nil
      return Place(city: city, country: country.name, countryCode: country.code)
    default: return Place(city: name)
    }
  }

  private static func city(_ city: String, in place: String) -> Place {
    if let state = USState.named(place) { return american(city: city, state) }
    let place = withoutStop(place)
    guard let country = Country.named(place) else { return Place(city: city, state: place) }
    if country.code == "US", let state = USState.named(city), state.name != "New York" {
      return american(city: nil, state)
    }
    return Place(city: city, country: country.name, countryCode: country.code)
  }

  private static func city(_ city: String, in state: String, of place: String) -> Place {
    let country = Country.named(place)
    if country?.code == "US", let state = USState.named(state) { return american(city: city, state) }
    return Place(city: city, state: state, country: country?.name ?? place, countryCode: country?.code)
  }

  private static func american(city: String?, _ state: USState) -> Place {
    Place(
      city: city, state: state.name, stateCode: state.code, country: "United States", countryCode: "US")
  }

  /// Without the full stop of a sentence; that of `D.C.` stays.
  private static func withoutStop(_ name: String) -> String {
    guard name.hasSuffix("."), !name.dropLast().contains(".") else { return name }
    return String(name.dropLast())
  }
}
