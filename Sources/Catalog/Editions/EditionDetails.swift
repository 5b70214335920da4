/// What somebody says of an edition beside its entries; nil if nothing is said.
public struct EditionDetails: Sendable, Equatable {
  /// The ranking's name.
  public var rankingName: String?
  /// How the edition was made.
  public var method: String?
  /// Where it can be read.
  public var url: String?
  /// The title of its source.
  public var source: String?
  /// Who published that.
  public var publisher: String?

  /// Details.
  public init(
    rankingName: String? = nil, method: String? = nil, url: String? = nil, source: String? = nil,
    publisher: String? = nil
  ) {
    self.rankingName = rankingName
    self.method = method
    self.url = url
    self.source = source
    self.publisher = publisher
  }

  /// Each with what it is called.
  var texts: [(what: String, text: String)] {
    [
      ("name", rankingName), ("method", method), ("address", url), ("source", source), ("publisher", publisher),
    ].compactMap { what, text in text.map { (what, $0) } }
  }
}
