import Terms

/// The place that stands beside a name, as far as the tables of states and countries know it.
struct StatedPlace {
  /// Folded words; none where no city is stated.
  let cityWords: [String]
  let state: String?
  let country: String?
  private let usState: USState?
  let countryCode: String?

  init(_ mention: UniversityMention) {
    cityWords = mention.city.map { FoldedKey.universityWords($0) } ?? []
    state = mention.state
    country = mention.country
    let code = mention.country.flatMap { Country.namedOrCoded($0)?.code }
    countryCode = code
    // "WA" is a state of Australia too.
    usState = code == nil || code == "US" ? mention.state.flatMap { USState.named($0) } : nil
  }

  /// The city, the state and the country, as folded words that may stand behind a name.
  var tails: [[String]] {
    let state = usState?.name ?? state
    let country = country.flatMap { Country.namedOrCoded($0)?.name } ?? country
    return [cityWords] + [state, country].map { $0.map { FoldedKey.universityWords($0) } ?? [] }
  }

  /// As printed: `Madison, WI, United States`; nil if no place is stated.
  var text: String? {
    let parts = [state, country].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Whether a university cannot be there: it is in another country, or in another state of the United States. A city
  /// proves nothing: a campus may lie in another one than the source says.
  func contradicts(_ place: KnownPlace) -> Bool {
    if let countryCode, let known = place.countryCode, countryCode != known {
      return Set([countryCode, known]) != ["CN", "HK"] && Set([countryCode, known]) != ["CN", "MO"]
    }
    guard let usState, !place.isState(usState) else { return false }
    return place.countryCode == "US" ? place.hasState : place.countryCode != nil && state?.count != 2
  }

  /// Whether it is the very city or state that a university is in, and a name of these words does not say that by itself.
  func settles(_ words: [String], at place: KnownPlace) -> Bool {
    if !cityWords.isEmpty, place.cityWords == cityWords, !words.contains(run: cityWords) { return true }
    guard let state, place.isState(named: state) || usState.map(place.isState) == true else { return false }
    return !words.contains(run: place.stateWords)
  }
}

/// Where a university of the catalogue is.
struct KnownPlace {
  /// Folded words; none where the catalogue does not know it.
  let cityWords: [String]
  let stateWords: [String]
  let stateCode: String?
  let countryCode: String?
  private let countryWords: [String]
  /// As the catalogue prints it: `Seattle, Washington, United States`.
  let text: String

  init(_ location: Place) {
    cityWords = location.city.map { FoldedKey.universityWords($0) } ?? []
    stateWords = location.state.map { FoldedKey.universityWords($0) } ?? []
    stateCode = location.stateCode?.lowercased()
    countryCode = location.countryCode ?? location.country.flatMap { Country.namedOrCoded($0)?.code }
    countryWords = location.country.map { FoldedKey.universityWords($0) } ?? []
    text = [location.city, location.state, location.country].compactMap { $0 }.joined(separator: ", ")
  }

  var hasState: Bool { !stateWords.isEmpty }

  func isState(_ state: USState) -> Bool {
    stateCode == state.code.lowercased() || stateWords == FoldedKey.universityWords(state.name)
  }

  func isState(named text: String) -> Bool {
    let words = FoldedKey.universityWords(text)
    return !words.isEmpty && (words == stateWords || words == stateCode.map { [$0] })
  }

  /// What words behind a name say of this place.
  struct Reading {
    /// Whether all of them are parts of it.
    var isPlace = false
    /// Whether its city is among them.
    var namesCity = false
    /// Whether its state is among them.
    var namesState = false
  }

  /// Reads words such as `seattle`, `new york ny`, `city of new york`, `ohio usa`.
  func read(_ words: ArraySlice<String>) -> Reading {
    var rest = words
    var reading = Reading()
    if rest.starts(with: ["city", "of"]) { rest = rest.dropFirst(2) }
    reading.namesCity = rest.take(cityWords) || cityWords.last == "city" && rest.take(cityWords.dropLast())
    if reading.namesCity, rest.first == "city" { rest = rest.dropFirst() }
    reading.namesState = rest.take(stateWords) || rest.take(stateCode.map { [$0] } ?? [])
    reading.isPlace = rest.isEmpty ? !words.isEmpty : isCountry(rest)
    // "Georgia" alone may be the country.
    if reading.isPlace, rest.isEmpty, !reading.namesCity, isAnotherCountry(words) { reading.isPlace = false }
    return reading
  }

  private func isCountry(_ words: ArraySlice<String>) -> Bool {
    if Array(words) == countryWords { return true }
    guard let countryCode else { return false }
    return Country.named(words.joined(separator: " "))?.code == countryCode
  }

  private func isAnotherCountry(_ words: ArraySlice<String>) -> Bool {
    guard let other = Country.named(words.joined(separator: " ")) else { return false }
    return other.code != countryCode
  }
}

extension ArraySlice<String> {
  /// Takes `words` from the start, if they stand there and are any.
  fileprivate mutating func take(_ words: some Collection<String>) -> Bool {
    guard !words.isEmpty, starts(with: words) else { return false }
    self = dropFirst(words.count)
    return true
  }
}

extension [String] {
  /// Whether `words` stand in it one behind the other.
  fileprivate func contains(run words: [String]) -> Bool {
    guard !words.isEmpty, words.count <= count else { return false }
    return (0...(count - words.count)).contains { self[$0...].starts(with: words) }
  }
}
