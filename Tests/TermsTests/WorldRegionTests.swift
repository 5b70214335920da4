import Terms
import Testing

@Suite struct `A part of the world` {
  @Test func `holds each country once, and all that have a name but Antarctica`() {
    let codes = WorldRegion.all.flatMap(\.countryCodes)
    #expect(Set(codes).count == codes.count)
    let known = Set(codes)
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
    let missing = letters.flatMap { first in letters.map { first + $0 } }
      .filter { Country.namedOrCoded($0)?.code == $0 && !known.contains($0) }
    #expect(missing == ["AQ"])
  }

  @Test func `is found by its name, in any case`() {
    #expect(WorldRegion.countryCodes(in: "northern america") == ["BM", "CA", "GL", "PM", "US"])
    #expect(WorldRegion.countryCodes(in: "Oceania").contains("FJ"))
    #expect(WorldRegion.countryCodes(in: "Atlantis") == [])
    #expect(WorldRegion.regions == ["Africa", "Americas", "Asia", "Europe", "Oceania"])
    #expect(WorldRegion.subregions.count == 17)
  }

  @Test(arguments: ["Americas", "LATAM", "Asia-Pacific", "middle east & africa", "Baltic States"])
  func `is told from a city or a state, also where only publishers call it so`(_ name: String) {
    #expect(WorldRegion.isNamed(name))
    #expect(!WorldRegion.isNamed("\(name) City"))
  }

  @Test func `is that of a country`() {
    #expect(WorldRegion.of(countryCode: "no")?.subregion == "Northern Europe")
    #expect(WorldRegion.of(countryCode: "AQ") == nil)
  }
}
