import TestSupport
import Testing

/// Parts of the world as fields of filters, groups and columns.
@Suite struct `A region` {
  private func world() throws -> Workplace {
    let place = try Workplace.withCatalog()
    try place.folder.write(
      "name,country\nOslo X,Norway\nLagos X,Nigeria\nTokyo X,Japan\nNowhere X,\n", to: "world.csv")
    #expect(try place.catalog("import", "universities", "world.csv").status == 0)
    return place
  }

  private func names(_ place: borrowing Workplace, _ filter: String) throws -> [String] {
    let result = try place.catalog("universities", "--where", filter, "--columns", "university", "--csv")
    #expect(result.status == 0, "\(result.stderr)")
    return result.stdout.split(separator: "\r\n").dropFirst().map(String.init)
  }

  @Test(arguments: [
    ("region = 'Europe'", ["Oslo X"]), ("region = 'europe' OR region = 'ASIA'", ["Oslo X", "Tokyo X"]),
    ("subregion = 'Northern Europe'", ["Oslo X"]), ("region IS NULL", ["Nowhere X"]),
    ("NOT region = 'Americas'", ["Lagos X", "Oslo X", "Tokyo X"]),
    ("region IN ('Africa', 'Asia')", ["Lagos X", "Tokyo X"]),
    ("subregion LIKE 'Sub%'", ["Lagos X"]), ("region = 'Europe' AND country = 'Sweden'", []),
  ])
  func `follows from the country`(_ filter: String, _ expected: [String]) throws {
    let place = try world()
    #expect(try names(place, filter) == expected)
  }

  @Test func `that is not known is counted`() throws {
    let place = try world()
    let result = try place.catalog("universities", "--where", "region = 'Europe'")
    #expect(result.stderr == "note: 1 university left out because `region` is not known\n")
  }

  @Test func `makes groups`() throws {
    let place = try world()
    let result = try place.catalog("universities", "--group-by", "region", "--csv")
    #expect(
      result.stdout
        == "region,region_known,count\r\nAmericas,yes,11\r\nAfrica,yes,1\r\nAsia,yes,1\r\nEurope,yes,1\r\n,no,1\r\n",
      "\(result.stdout)")
  }

  @Test func `is a column, also of what programs list`() throws {
    let place = try world()
    #expect(
      try place.catalog(
        "universities", "--where", "university = 'Oslo X'", "--columns", "university,region,subregion", "--json"
      ).stdout == """
        [
        {"university":"Oslo X","region":"Europe","subregion":"Northern Europe"}
        ]

        """)
    let courses = try place.catalog(
      "courses", "--where", "region = 'Americas'", "--columns", "region", "--csv", "--limit", "1")
    #expect(courses.stdout == "region\r\nAmericas\r\n")
  }

  @Test func `that is misspelt has the nearest one told`() throws {
    let place = try world()
    let result = try place.catalog("programs", "--where", "region = 'Eurpe'")
    #expect(
      result.stderr.hasPrefix("warning: no region is named `Eurpe`; did you mean `Europe`?\n"), "\(result.stderr)")
  }

  @Test func `leads to places by the index of countries`() throws {
    let place = try world()
    let plan = try place.catalog("universities", "--where", "region = 'Europe'", "--explain").stdout
    #expect(plan.contains("SEARCH l USING COVERING INDEX location_country_code (country_code=?)"), "\(plan)")
    #expect(plan.contains("SEARCH u USING COVERING INDEX university_location (location_id=?)"))
  }

  @Test func `in a file does not destroy a place`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(
      "Institution Name,Country,Region\nStanford University,United States,Americas\n", to: "in.csv")
    let result = try place.catalog("import", "universities", "in.csv")
    #expect(
      result.stderr.contains(
        "note: 1 cell with a part of the world, such as `Americas`, was left alone: it follows from the country\n"))
    #expect(
      try place.sqlite(
        "catalog.db",
        "SELECT city, state FROM university JOIN location ON location.id = location_id WHERE slug = 'stanford'")
        == "Stanford|California\n")
  }
}
