/// A state of the United States, or the District of Columbia.
public struct USState: Sendable, Equatable {
  /// Two letters, as the USPS uses them.
  public let code: String
  /// Its English name.
  public let name: String

  /// Finds a state by its name in any case, or by its code in capitals.
  public static func named(_ text: String) -> USState? {
    let plain = text.filter { $0 != "." }
    return byCode[plain] ?? byKey[FoldedKey(text)]
  }

  /// Every state.
  package static let all = table.map { USState(code: $0.0, name: $0.1) }
  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
  private static let byKey = Dictionary(uniqueKeysWithValues: all.map { (FoldedKey($0.name), $0) })

  /// Source: USPS Publication 28, appendix B, <https://pe.usps.com/text/pub28/28apb.htm>; states and DC.
  private static let table: [(String, String)] = [
    ("AL", "Alabama"), ("AK", "Alaska"), ("AZ", "Arizona"), ("AR", "Arkansas"), ("CA", "California"),
    ("CO", "Colorado"), ("CT", "Connecticut"), ("DE", "Delaware"), ("DC", "District of Columbia"), ("FL", "Florida"),
    ("GA", "Georgia"), ("HI", "Hawaii"), ("ID", "Idaho"), ("IL", "Illinois"), ("IN", "Indiana"), ("IA", "Iowa"),
    ("KS", "Kansas"), ("KY", "Kentucky"), ("LA", "Louisiana"), ("ME", "Maine"), ("MD", "Maryland"),
    ("MA", "Massachusetts"), ("MI", "Michigan"), ("MN", "Minnesota"), ("MS", "Mississippi"), ("MO", "Missouri"),
    ("MT", "Montana"), ("NE", "Nebraska"), ("NV", "Nevada"), ("NH", "New Hampshire"), ("NJ", "New Jersey"),
    ("NM", "New Mexico"), ("NY", "New York"), ("NC", "North Carolina"), ("ND", "North Dakota"), ("OH", "Ohio"),
    ("OK", "Oklahoma"), ("OR", "Oregon"), ("PA", "Pennsylvania"), ("RI", "Rhode Island"), ("SC", "South Carolina"),
    ("SD", "South Dakota"), ("TN", "Tennessee"), ("TX", "Texas"), ("UT", "Utah"), ("VT", "Vermont"),
    ("VA", "Virginia"), ("WA", "Washington"), ("WV", "West Virginia"), ("WI", "Wisconsin"), ("WY", "Wyoming"),
  ]
}
