import SQLiteStorage

@testable import Catalog

/// A real institution, as a catalogue would hold it.
struct RealUniversity {
  let name: String
  let slug: String
  var aliases: [String] = []
  var shared: [String] = []
  let city: String
  var state: (name: String, code: String)?
  let country: (name: String, code: String)
}

/// Institutions of the world whose names are near to those of others. Many of those others are missing on purpose: a
/// name that stands for nothing here must not be taken for its neighbour.
enum RealUniversities {
  static let all: [RealUniversity] =
    american + [
      university("University of Toronto", "toronto", "Toronto", canada, aliases: ["U of T"]),
      university("York University", "york-ca", "Toronto", canada),
      university("University of British Columbia", "ubc", "Vancouver", canada, aliases: ["UBC"]),
      university("Queen's University", "queens", "Kingston", canada),
      university("University of York", "york-uk", "York", britain),
      university("University of Oxford", "oxford", "Oxford", britain, aliases: ["Oxford"]),
      university("University of Cambridge", "cambridge", "Cambridge", britain),
      university("University College London", "ucl", "London", britain, aliases: ["UCL"]),
      university("Imperial College London", "imperial", "London", britain),
      university("King's College London", "kcl", "London", britain),
      university("University of London", "london", "London", britain),
      university("Newcastle University", "ncl", "Newcastle upon Tyne", britain),
      university("University of Nottingham", "nottingham", "Nottingham", britain),
      university(
        "ETH Zurich", "eth", "Zurich", ("Switzerland", "CH"), aliases: ["Swiss Federal Institute of Technology Zurich"]),
      university(
        "École Polytechnique Fédérale de Lausanne", "epfl", "Lausanne", ("Switzerland", "CH"), aliases: ["EPFL"]),
      university("Technical University of Munich", "tum", "Munich", germany, aliases: ["TUM"]),
      university(
        "Ludwig Maximilian University of Munich", "lmu", "Munich", germany,
        aliases: ["University of Munich", "LMU Munich"]),
      university("University of Göttingen", "goettingen", "Göttingen", germany),
      university("Technical University of Berlin", "tub", "Berlin", germany),
      university("Humboldt University of Berlin", "hu-berlin", "Berlin", germany),
      university("RWTH Aachen University", "rwth", "Aachen", germany),
      university(
        "Paris-Saclay University", "saclay", "Gif-sur-Yvette", ("France", "FR"), aliases: ["Université Paris-Saclay"]),
      university("École Polytechnique", "polytechnique", "Palaiseau", ("France", "FR")),
      university("KU Leuven", "leuven", "Leuven", ("Belgium", "BE")),
      university("Université catholique de Louvain", "louvain", "Louvain-la-Neuve", ("Belgium", "BE")),
      university("Delft University of Technology", "delft", "Delft", ("Netherlands", "NL"), aliases: ["TU Delft"]),
      university("Aarhus University", "aarhus", "Aarhus", ("Denmark", "DK")),
      university("Universidad de Buenos Aires", "uba", "Buenos Aires", ("Argentina", "AR")),
      university("University of São Paulo", "usp", "São Paulo", ("Brazil", "BR"), aliases: ["USP"]),
      university("Tsinghua University", "tsinghua", "Beijing", china),
      university("Peking University", "peking", "Beijing", china, aliases: ["Beijing University"]),
      university("Beijing Normal University", "bnu", "Beijing", china),
      university("Shanghai Jiao Tong University", "sjtu", "Shanghai", china),
      university("National University of Singapore", "nus", "Singapore", ("Singapore", "SG"), aliases: ["NUS"]),
      university("Nanyang Technological University", "ntu", "Singapore", ("Singapore", "SG"), shared: ["NTU"]),
      university("National Taiwan University", "ntu-tw", "Taipei", ("Taiwan", "TW"), shared: ["NTU"]),
      university("University of Tokyo", "tokyo", "Tokyo", ("Japan", "JP")),
      university("Tokyo Institute of Technology", "tit", "Tokyo", ("Japan", "JP")),
      university("Seoul National University", "snu", "Seoul", ("South Korea", "KR")),
      university(
        "Korea Advanced Institute of Science and Technology", "kaist", "Daejeon", ("South Korea", "KR"),
        aliases: ["KAIST"]),
      university("University of Sydney", "sydney", "Sydney", ("Australia", "AU")),
      university("University of Newcastle", "newcastle-au", "Callaghan", ("Australia", "AU")),
      university("Monash University", "monash", "Melbourne", ("Australia", "AU")),
      university("University of Hong Kong", "hku", "Hong Kong", ("Hong Kong", "HK")),
      university("Hanoi University", "hanoi", "Hanoi", ("Vietnam", "VN"), aliases: ["Trường Đại học Hà Nội"]),
    ]

  private static let american: [RealUniversity] = [
    stateside("University of California, San Diego", "ucsd", "San Diego", ("California", "CA"), aliases: ["UCSD"]),
    stateside("University of California, Los Angeles", "ucla", "Los Angeles", ("California", "CA"), aliases: ["UCLA"]),
    stateside(
      "University of California, Berkeley", "ucb", "Berkeley", ("California", "CA"), aliases: ["Berkeley"],
      shared: ["UCB"]),
    stateside("Stanford University", "stanford", "Stanford", ("California", "CA"), aliases: ["Stanford"]),
    stateside("California Institute of Technology", "caltech", "Pasadena", ("California", "CA"), aliases: ["Caltech"]),
    stateside("University of Southern California", "usc", "Los Angeles", ("California", "CA"), shared: ["USC"]),
    stateside(
      "Carnegie Mellon University", "cmu", "Pittsburgh", ("Pennsylvania", "PA"), aliases: ["Carnegie Mellon"],
      shared: ["CMU"]),
    stateside("University of Pittsburgh", "pitt", "Pittsburgh", ("Pennsylvania", "PA")),
    stateside("University of Pennsylvania", "penn", "Philadelphia", ("Pennsylvania", "PA"), aliases: ["Penn"]),
    stateside("Massachusetts Institute of Technology", "mit", "Cambridge", ("Massachusetts", "MA"), shared: ["MIT"]),
    stateside("Harvard University", "harvard", "Cambridge", ("Massachusetts", "MA")),
    stateside("Boston University", "bu", "Boston", ("Massachusetts", "MA")),
    stateside("Northeastern University", "northeastern", "Boston", ("Massachusetts", "MA")),
    stateside("University of Massachusetts Amherst", "umass", "Amherst", ("Massachusetts", "MA")),
    stateside("Cornell University", "cornell", "Ithaca", ("New York", "NY"), aliases: ["Cornell"]),
    stateside("Columbia University", "columbia", "New York", ("New York", "NY")),
    stateside("New York University", "nyu", "New York", ("New York", "NY"), aliases: ["NYU"]),
    stateside("University of Rochester", "rochester", "Rochester", ("New York", "NY")),
    stateside("State University of New York at Albany", "albany", "Albany", ("New York", "NY")),
    stateside("Georgia Institute of Technology", "gatech", "Atlanta", ("Georgia", "GA"), aliases: ["Georgia Tech"]),
    stateside("University of Georgia", "uga", "Athens", ("Georgia", "GA")),
    stateside(
      "University of Washington", "uw", "Seattle", ("Washington", "WA"), aliases: ["UDub"],
      shared: ["UW", "Washington"]),
    stateside("Washington State University", "wsu", "Pullman", ("Washington", "WA")),
    stateside("Washington University in St. Louis", "wustl", "St. Louis", ("Missouri", "MO"), aliases: ["WashU"]),
    stateside("Saint Louis University", "slu", "St. Louis", ("Missouri", "MO")),
    stateside("George Washington University", "gwu", "Washington", ("District of Columbia", "DC"), aliases: ["GWU"]),
    stateside("American University", "au", "Washington", ("District of Columbia", "DC")),
    stateside(
      "University of Illinois Urbana-Champaign", "uiuc", "Urbana", ("Illinois", "IL"), aliases: ["UIUC"],
      shared: ["University of Illinois", "Illinois"]),
    stateside("University of Chicago", "chicago", "Chicago", ("Illinois", "IL")),
    stateside("Northwestern University", "northwestern", "Evanston", ("Illinois", "IL")),
    stateside("University of Michigan", "umich", "Ann Arbor", ("Michigan", "MI")),
    stateside("Michigan State University", "msu", "East Lansing", ("Michigan", "MI")),
    stateside("Miami University", "miami-oh", "Oxford", ("Ohio", "OH")),
    stateside("University of Miami", "miami-fl", "Coral Gables", ("Florida", "FL")),
    stateside("Ohio State University", "osu", "Columbus", ("Ohio", "OH")),
    stateside("Ohio University", "ohio", "Athens", ("Ohio", "OH")),
    stateside("Indiana University", "iu", "Bloomington", ("Indiana", "IN")),
    stateside("Purdue University", "purdue", "West Lafayette", ("Indiana", "IN")),
    stateside("University of Wisconsin-Madison", "wisc", "Madison", ("Wisconsin", "WI"), shared: ["UW"]),
    stateside("University of Minnesota, Twin Cities", "umn", "Minneapolis", ("Minnesota", "MN")),
    stateside("University of Alabama", "ua", "Tuscaloosa", ("Alabama", "AL")),
    stateside("University of Texas at Austin", "utexas", "Austin", ("Texas", "TX"), aliases: ["UT Austin"]),
    stateside("Texas A&M University", "tamu", "College Station", ("Texas", "TX")),
    stateside("University of North Carolina at Chapel Hill", "unc", "Chapel Hill", ("North Carolina", "NC")),
    stateside("College of William & Mary", "wm", "Williamsburg", ("Virginia", "VA")),
    stateside("University of Maryland, College Park", "umd", "College Park", ("Maryland", "MD")),
    stateside("Johns Hopkins University", "jhu", "Baltimore", ("Maryland", "MD")),
    stateside("University of Oklahoma", "ou", "Norman", ("Oklahoma", "OK")),
    stateside("University of Kansas", "ku", "Lawrence", ("Kansas", "KS")),
    stateside("University of Hawaiʻi at Mānoa", "manoa", "Honolulu", ("Hawaii", "HI")),
    stateside(
      "Pennsylvania State University", "psu", "University Park", ("Pennsylvania", "PA"), aliases: ["Penn State"]),
    stateside("University of San Francisco", "usf", "San Francisco", ("California", "CA")),
    stateside("Trinity College", "trinity", "Hartford", ("Connecticut", "CT")),
    stateside("University of Colorado Boulder", "boulder", "Boulder", ("Colorado", "CO")),
  ]

  private static let britain = ("United Kingdom", "GB")
  private static let canada = ("Canada", "CA")
  private static let germany = ("Germany", "DE")
  private static let china = ("China", "CN")

  private static func university(
    _ name: String, _ slug: String, _ city: String, _ country: (String, String), aliases: [String] = [],
    shared: [String] = []
  ) -> RealUniversity {
    RealUniversity(
      name: name, slug: slug, aliases: aliases, shared: shared, city: city, state: nil,
      country: (country.0, country.1))
  }

  private static func stateside(
    _ name: String, _ slug: String, _ city: String, _ state: (String, String), aliases: [String] = [],
    shared: [String] = []
  ) -> RealUniversity {
    RealUniversity(
      name: name, slug: slug, aliases: aliases, shared: shared, city: city, state: (state.0, state.1),
      country: ("United States", "US"))
  }

  /// A catalogue in memory with all of them.
  static func catalog() throws -> CatalogFile {
    let catalog = try CatalogFile(inMemory: ())
    try catalog.connection.withTrustedSchema {
      try catalog.connection.run(
        "INSERT INTO source (id, title, loaded_at) VALUES (1, 'Names', '2026-01-01T00:00:00Z')")
      for (index, university) in all.enumerated() { try catalog.connection.insert(university, id: Int64(index + 1)) }
    }
    return catalog
  }
}

extension Connection {
  fileprivate func insert(_ university: RealUniversity, id: Int64) throws {
    let place = [
      Value(university.city), Value(university.state?.name), Value(university.state?.code),
      Value(university.country.name), Value(university.country.code),
    ]
    try run(
      "INSERT OR IGNORE INTO location (city, state, state_code, country, country_code) VALUES (?, ?, ?, ?, ?)", place)
    try run(
      """
      INSERT INTO university (id, slug, name, source_id, location_id, location_source_id)
      SELECT ?, ?, ?, 1, id, 1 FROM location WHERE city IS ? AND state IS ? AND country IS ?
      """,
      [
        .integer(id), .text(university.slug), .text(university.name), Value(university.city),
        Value(university.state?.name), Value(university.country.name),
      ])
    let aliases = university.aliases.map { ($0, 0) } + university.shared.map { ($0, 1) }
    for (alias, isShared) in aliases {
      try run(
        "INSERT INTO university_alias (university_id, alias, is_shared, source_id) VALUES (?, ?, ?, 1)",
        [.integer(id), .text(alias), Value(isShared)])
    }
  }
}
