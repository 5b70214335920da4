/// What a fact is of.
public enum FactKind: Hashable, Sendable {
  /// The university itself, or that of a program.
  case university
  /// The university's short name.
  case slug
  /// City, state and country.
  case location
  /// The university's home page.
  case homepage
  /// Its number in the Research Organization Registry.
  case ror
  /// Its number among the institutions of the United States.
  case unitID
  /// Its item in Wikidata.
  case wikidata
  /// Latitude and longitude.
  case coordinates
  /// Its other names, those of one source.
  case aliases
  /// Its rank in an edition.
  case rank(EditionName)
  /// How far up an edition's list it stands.
  case standing(EditionName)
  /// A program itself.
  case program
  /// The degree that a program ends with.
  case degree
  /// How a program is taught.
  case delivery
  /// How long a program lasts.
  case duration
  /// A list of a program.
  case list(DetailList)

  /// In words: `Duration`, `ml rank 2022`.
  public var label: String {
    switch self {
    case .university: "University"
    case .slug: "Slug"
    case .location: "Location"
    case .homepage: "Home page"
    case .ror: "ROR"
    case .unitID: "IPEDS UNITID"
    case .wikidata: "Wikidata"
    case .coordinates: "Coordinates"
    case .aliases: "Also known as"
    case .rank(let edition): "\(edition.ranking) rank \(edition.year)"
    case .standing(let edition): "\(edition.ranking) list \(edition.year)"
    case .program: "Program"
    case .degree: "Degree"
    case .delivery: "Delivery"
    case .duration: "Duration"
    case .list(.courses): "Core courses"
    case .list(.tracks): "Tracks"
    case .list(.focusAreas): "Focus areas"
    }
  }
}
