/// What rows from elsewhere are about; the raw value is the name on the command line.
public enum ImportTable: String, CaseIterable, Sendable {
  /// A row is a university with its place, home page and identifiers.
  case universities
  /// A row is a program of a university.
  case programs
  /// A row is a further name of a university or of a focus area.
  case aliases
  /// A row is a focus area with the names that mean the same.
  case focusAreas = "focus-areas"
}

/// What a cell of a row may say; the raw value is the field's name on the command line.
public enum ImportField: String, CaseIterable, Sendable {
  case name, slug, aliases
  case sharedAliases = "shared_aliases"
  case city, state, country, location, homepage, ror, ipeds, wikidata, latitude, longitude
  case university, degree, delivery, duration, tracks, courses
  case focusAreas = "focus_areas"
  case alias
  case focusArea = "focus_area"
  case relation, shared, abbreviations
}

extension ImportTable {
  /// The fields of a row, and whether each has to be there.
  public var fields: [(field: ImportField, isRequired: Bool)] {
    switch self {
    case .universities:
      [
        (.name, true), (.slug, false), (.aliases, false), (.sharedAliases, false), (.city, false), (.state, false),
        (.country, false), (.location, false), (.homepage, false), (.ror, false), (.ipeds, false), (.wikidata, false),
        (.latitude, false),
        (.longitude, false),
      ]
    case .programs:
      [
        (.university, true), (.name, true), (.country, false), (.degree, false), (.delivery, false), (.duration, false),
        (.tracks, false), (.courses, false), (.focusAreas, false),
      ]
    case .aliases: [(.alias, true), (.university, false), (.focusArea, false), (.relation, false), (.shared, false)]
    case .focusAreas: [(.name, true), (.aliases, false), (.abbreviations, false)]
    }
  }

  /// What files call a field, beside its own name.
  public func otherNames(of field: ImportField) -> [String] {
    switch (self, field) {
    case (.universities, .name): ColumnNames.university[0]
    case (.programs, .name): ["program", "program_name", "programme", "programme_name", "program_title"]
    case (.focusAreas, .name): ["focus_area", "area"]
    default: field.otherNames
    }
  }
}

extension ImportTable {
  /// What files call a field, where no column has its own name or one of the others.
  public func laterNames(of field: ImportField) -> [String] {
    switch (self, field) {
    case (.universities, .name): ColumnNames.university[1]
    case (_, .country): ColumnNames.country[1]
    case (_, .state): ColumnNames.state[1]
    case (_, .wikidata): ColumnNames.wikidata[1]
    default: []
    }
  }
}

extension ImportField {
  /// Whether it holds names as people print them.
  var isText: Bool {
    switch self {
    case .slug, .homepage, .ror, .ipeds, .wikidata, .latitude, .longitude, .relation, .shared: false
    default: true
    }
  }

  fileprivate var otherNames: [String] {
    switch self {
    case .slug: ["short_name", "anchor"]
    case .aliases: ["also_known_as", "other_names", "alias"]
    case .sharedAliases: ["shared_with_others", "ambiguous_aliases"]
    case .city: ColumnNames.city[0]
    case .state: ColumnNames.state[0] + ["region"]
    case .location: ColumnNames.location[0]
    case .country: ColumnNames.country[0]
    case .homepage:
      [
        "home_page", "website", "web_page", "web_pages", "url", "link", "links", "webaddr", "web_address",
        "homepage_url",
        "website_url", "school_url", "institution_url", "university_url", "official_website",
      ]
    case .ror: ColumnNames.ror[0]
    case .ipeds: ColumnNames.ipeds[0]
    case .wikidata: ColumnNames.wikidata[0]
    case .latitude: ["lat", "latitude_deg"]
    case .longitude: ["lon", "lng", "long", "longitud", "longitude_deg"]
    case .university: ColumnNames.university[0].filter { $0 != "name" && $0 != "display name" }
    case .degree: ["degree_name"]
    case .duration: ["duration_months", "months", "length"]
    case .tracks: ["track", "specializations"]
    case .courses: ["core_courses", "course"]
    case .focusAreas: ["focus", "areas", "focus_area"]
    case .alias: ["also_known_as"]
    case .focusArea: ["area"]
    case .shared: ["is_shared"]
    case .abbreviations: ["abbreviation", "short_forms"]
    default: []
    }
  }
}
