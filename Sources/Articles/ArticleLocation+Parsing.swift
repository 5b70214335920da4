extension ArticleLocation {
  /// Cities that are countries or their own codes of ISO 3166-1.
  private static let cityStates: Set<String> = ["SG", "MC", "HK", "MO"]

  /// Reads `city, state`, `city, country`, `city, state, country`, or less.
  ///
  /// A name that is both a state of the United States and a country stands for the state behind a city, and for nothing
  /// certain alone. A part that is in no table is kept as it is, without a code.
  ///
  /// - Returns: nil for an empty part or an uncertain one.
  static func parse(_ text: String) -> ArticleLocation? {
    let pieces = text.split(separator: ",", omittingEmptySubsequences: false)
    let parts = pieces.map { TextSlice.collapsed($0.unicodeScalars) }
    guard !parts.contains("") else { return nil }
    switch parts.count {
    case 1: return alone(withoutStop(parts[0]))
    case 2: return city(parts[0], in: parts[1])
    case 3: return city(parts[0], in: parts[1], of: withoutStop(parts[2]))
    default: return nil
    }
  }

  private static func alone(_ name: String) -> ArticleLocation? {
    let state = USState.named(name)
    let country = Country.named(name)
    switch (state, country) {
    case (.some, .some): return nil
    case (let state?, nil) where state.name != "New York": return american(city: nil, state)
    case (nil, let country?):
      let city = cityStates.contains(country.code) ? country.name : nil
      return ArticleLocation(city: city, country: country.name, countryCode: country.code)
    default: return ArticleLocation(city: name)
    }
  }

  private static func city(_ city: String, in place: String) -> ArticleLocation {
    if let state = USState.named(place) { return american(city: city, state) }
    let place = withoutStop(place)
    if let state = USState.named(place) { return american(city: city, state) }
    guard let country = Country.named(place) else { return ArticleLocation(city: city, state: place) }
    if country.code == "US", let state = USState.named(city), state.name != "New York" {
      return american(city: nil, state)
    }
    return ArticleLocation(city: city, country: country.name, countryCode: country.code)
  }

  private static func city(_ city: String, in state: String, of place: String) -> ArticleLocation {
    let country = Country.named(place)
    if country?.code == "US", let state = USState.named(state) { return american(city: city, state) }
    return ArticleLocation(city: city, state: state, country: country?.name ?? place, countryCode: country?.code)
  }

  private static func american(city: String?, _ state: USState) -> ArticleLocation {
    ArticleLocation(
      city: city, state: state.name, stateCode: state.code, country: "United States", countryCode: "US")
  }

  /// Without the full stop of a sentence; that of `D.C.` stays.
  private static func withoutStop(_ name: String) -> String {
    guard name.hasSuffix("."), !name.dropLast().contains(".") else { return name }
    return String(name.dropLast())
  }
}
