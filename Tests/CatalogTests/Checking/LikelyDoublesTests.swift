import Terms
import Testing

@testable import Catalog

@Suite struct `Two universities of a catalogue` {
  private func doubles(_ universities: LikelyDoubles.Known...) -> [LikelyDouble] {
    let numbered = universities.enumerated().map { index, known in
      LikelyDoubles.Known(
        id: Int64(index), name: known.name, slug: "u\(index)", place: known.place, homepage: known.homepage,
        identifiers: known.identifiers, aliases: known.aliases)
    }
    return LikelyDoubles(numbered).found
  }

  private func known(
    _ name: String, country: String? = nil, city: String? = nil, homepage: String? = nil,
    identifiers: [String?] = [nil, nil, nil], aliases: [String] = []
  ) -> LikelyDoubles.Known {
    LikelyDoubles.Known(
      id: 0, name: name, slug: "", place: Place(city: city, country: country), homepage: homepage,
      identifiers: identifiers, aliases: aliases)
  }

  @Test func `may be one where both have one name`() {
    let found = doubles(known("University of Quarnheim (UQ)"), known("Elsewhere"), known("Univ. of Quarnheim"))
    #expect(found.map { [$0.first.slug, $0.second.slug] } == [["u0", "u2"]])
  }

  @Test func `may be one where one has the other's name for an alias`() {
    let found = doubles(known("Quarnheim Tech"), known("Institute of Quarnheim", aliases: ["Quarnheim Tech"]))
    #expect(found.map(\.sign) == [.name("Quarnheim Tech")])
  }

  @Test func `may be one where both have one home page`() {
    let found = doubles(
      known("Alpha", homepage: "https://www.q.no/"), known("Beta", homepage: "http://q.no"))
    #expect(found.map(\.sign) == [.homepage("https://www.q.no/")])
  }

  @Test func `may be one where an import would tell that their names are like each other, the likest first`() {
    let found = doubles(
      known("Stanford University"), known("Zeta Polytech"), known("Stanfrod University"), known("Alpha College"),
      known("Zeta Polytechnic Institute"), known("Alpha College (AC)"))
    #expect(found.map { [$0.first.slug, $0.second.slug] } == [["u3", "u5"], ["u1", "u4"], ["u0", "u2"]])
    #expect(found.map(\.sign) == [.name("Alpha College (AC)"), .likeness, .likeness])
    #expect(doubles(known("Zeta Polytech", city: "Oslo"), known("Zeta Polytechnic Institute", city: "Bergen")) == [])
  }

  @Test func `are two where their places or identifiers say so`() {
    #expect(doubles(known("York", country: "Canada"), known("York", country: "United Kingdom")) == [])
    #expect(doubles(known("Loyola", city: "Chicago"), known("Loyola", city: "Baltimore")) == [])
    #expect(
      doubles(known("York", identifiers: ["a", nil, nil]), known("York", identifiers: ["b", nil, nil])) == [])
  }

  @Test func `are two where many have the home page`() {
    let campuses = (1...4).map { known("Campus \($0)x", homepage: "https://system.edu") }
    #expect(doubles(campuses[0], campuses[1], campuses[2], campuses[3]) == [])
  }
}
