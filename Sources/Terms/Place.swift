/// Where a university is, as far as the article says it and the tables of states and countries know it.
public struct Place: Sendable, Hashable {
  /// `Pittsburgh`.
  public var city: String?
  /// State, province or region: `Pennsylvania`.
  public var state: String?
  /// Of a state of the United States, its two letters as the USPS uses them: `PA`.
  public var stateCode: String?
  /// `United States`.
  public var country: String?
  /// ISO 3166-1, two letters: `US`.
  public var countryCode: String?

  /// A location made by hand.
  public init(
    city: String? = nil, state: String? = nil, stateCode: String? = nil, country: String? = nil,
    countryCode: String? = nil
  ) {
    self.city = city
    self.state = state
    self.stateCode = stateCode
    self.country = country
    self.countryCode = countryCode
  }
}
