import Wording

/// A field that can be set by hand, of one kind of thing.
public struct SettableField: Sendable, Equatable {
  /// Its name, as a filter calls it.
  public let name: String
  /// Other names that it goes by.
  let otherNames: [String]
  /// What it holds, and in which form.
  public let meaning: String
  let kind: Kind

  /// How a value is read and where it is kept.
  enum Kind: Sendable, Equatable {
    case name, slug
    case identifier(column: String, UniversityValue)
    case place(PlacePart)
    case degree, delivery, duration
    case list(DetailList)
  }

  /// What is kept in the row of a university itself.
  enum UniversityValue: Sendable, Equatable {
    case address
    case identifier(UniversityIdentifier.Kind)
    /// Degrees, from -limit to limit.
    case degrees(limit: Double)
  }

  enum PlacePart: Sendable, Equatable { case city, state, country }

  /// The fields of a kind, in the order in which they are listed.
  public static func all(of kind: EditedKind) -> [SettableField] {
    switch kind {
    case .university: university
    case .program: program
    case .track: [SettableField("name", "what the track is called", .name)]
    case .course: [SettableField("name", "what the course is called, in every program", .name)]
    case .focusArea: [SettableField("name", "what the area is called; the former name stays as an alias", .name)]
    }
  }

  /// The field of a name.
  ///
  /// - Throws: `.unknownField` with the nearest names.
  static func named(_ text: String, of kind: EditedKind) throws(EditError) -> SettableField {
    let fields = all(of: kind)
    let wanted = text.lowercased().replacing("-", with: "_")
    if let field = fields.first(where: { $0.name == wanted || $0.otherNames.contains(wanted) }) { return field }
    let nearest = NearestNames.find(wanted, among: fields.map(\.name), count: 3)
    throw EditError(.unknownField(text, of: kind, nearest: nearest))
  }

  private init(_ name: String, or otherNames: [String] = [], _ meaning: String, _ kind: Kind) {
    self.name = name
    self.otherNames = otherNames
    self.meaning = meaning
    self.kind = kind
  }

  private static let university = [
    SettableField("name", "the official name; the former one stays as an alias", .name),
    SettableField("slug", "the short name: a-z, 0-9 and hyphens", .slug),
    SettableField("city", "the city", .place(.city)),
    SettableField("state", "the state or province", .place(.state)),
    SettableField("country", "the country, by name or code of ISO 3166-1", .place(.country)),
    SettableField(
      "homepage", or: ["url"], "the web page: http:// or https://", .identifier(column: "homepage", .address)),
    SettableField("ror", "the ROR identifier: https://ror.org/…", .identifier(column: "ror", .identifier(.ror))),
    SettableField(
      "ipeds_unitid", or: ["ipeds"], "the IPEDS UNITID: six digits",
      .identifier(column: "ipeds_unitid", .identifier(.ipeds))),
    SettableField("wikidata", "the Wikidata item: Q…", .identifier(column: "wikidata", .identifier(.wikidata))),
    SettableField(
      "latitude", "degrees north, -90 to 90, with longitude", .identifier(column: "latitude", .degrees(limit: 90))),
    SettableField(
      "longitude", "degrees east, -180 to 180, with latitude", .identifier(column: "longitude", .degrees(limit: 180))),
  ]

  private static let program = [
    SettableField("name", or: ["program"], "what the program is called", .name),
    SettableField("degree", "the degree: Master of Science", .degree),
    SettableField("delivery", "on campus, online or hybrid", .delivery),
    SettableField("duration", "12-24 or 12+ months, or 9 months to 2 years", .duration),
    SettableField("courses", or: ["course"], "the core courses: A; B; C and others", .list(.courses)),
    SettableField("tracks", or: ["track"], "the tracks: A; B; C and others", .list(.tracks)),
    SettableField(
      "focus", or: ["focus_area", "focus_areas"], "the focus areas: A; B; C and others", .list(.focusAreas)),
  ]
}

/// `homepage=https://…`: a field and its new value; nil takes the value away.
public struct Assignment: Sendable, Equatable {
  /// The field as it was written.
  public let field: String
  /// The value as it was written, without blanks at its ends.
  public let value: String?

  /// An assignment; an empty value is none.
  public init(field: String, value: String?) {
    self.field = field
    self.value = value.map(\.withPlainBlanks).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Reads `field=value`; nil if there is no equals sign behind a name.
  public init?(_ text: String) {
    guard let mark = text.firstIndex(of: "="), mark != text.startIndex else { return nil }
    self.init(field: String(text[..<mark]), value: String(text[text.index(after: mark)...]))
  }
}

extension String {
  /// With single spaces between its words and none at its ends.
  var withPlainBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
