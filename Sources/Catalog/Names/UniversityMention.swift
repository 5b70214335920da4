/// What a source says of which university it means: the name that it prints, and what else stands beside it.
///
/// All of it as printed; nil if the source does not say it.
struct UniversityMention: Hashable, Sendable {
  /// `Univ. of California - San Diego (UCSD)`.
  var name: String?
  /// The catalogue's short name: `ucsd`.
  var slug: String?
  /// <https://ror.org>, whole or its last part: `0168r3w48`.
  var ror: String?
  /// IPEDS UNITID, six digits.
  var ipeds: String?
  /// `Q622664`, or its address.
  var wikidata: String?
  /// `La Jolla`.
  var city: String?
  /// A state, province or region, by name or code: `CA`.
  var state: String?
  /// By name or by its code in ISO 3166-1: `US`.
  var country: String?

  /// A mention by name alone, or by what else is set afterwards.
  init(_ name: String? = nil) { self.name = name }
}
