import TestSupport
import Testing

@Suite struct `A value that few catalogues have` {
  @Test func `may be a fraction in a filter`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("set", "university", "mit", "latitude=42.36", "longitude=-71.09").status == 0)
    for (filter, slugs) in [("latitude > 42.355", ["mit"]), ("latitude = 42.36", ["mit"]), ("latitude > 42.365", [])] {
      let rows = try place.catalog(
        "universities", "--where", "slug = 'mit' AND \(filter)", "--columns", "slug", "--csv", "--no-header")
      #expect(rows.lines == slugs, "\(filter)")
    }
  }

  @Test func `may be a country without a code in a question`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("set", "university", "mit", "city=", "state=", "country=Narnia").status == 0)
    let result = try place.catalog("ask", "universities in Narnia", "--csv")
    #expect(result.stderr.hasPrefix("reading: universities --where \"country = 'Narnia'\""), "\(result.stderr)")
    #expect(result.lines.count == 2)
  }
}
