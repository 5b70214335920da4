import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

private let namesSQL = """
  SELECT slug, name, (SELECT country FROM location WHERE id = location_id),
    (SELECT group_concat(alias || iif(is_shared, '*', ''), ', ') FROM
      (SELECT * FROM university_alias WHERE university_id = university.id ORDER BY alias))
  FROM university ORDER BY name
  """

@Suite struct `Rows about universities` {
  @Test func `are added with all that they say, and change nothing the second time`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    let rows = """
      name,aliases,city,state,country,homepage,ror,ipeds,wikidata,latitude,longitude
      University of Oslo,UiO; Universitetet i Oslo,Oslo,,NO,https://www.uio.no,01xtthb56,,Q486156,59.94,10.72
      Rice University,,Houston,TX,US,,,227757,,,
      """
    let report = try load(rows, of: .universities, into: path)
    #expect(report.counts(.universities) == SeedReport.Counts(added: 2, changed: 0, unchanged: 0))
    let facts = """
      SELECT slug, name, city, state, state_code, country, country_code, homepage, ror, ipeds_unitid, wikidata, latitude,
        longitude, (SELECT title FROM source WHERE id = identifier_source_id)
      FROM university JOIN location ON location.id = location_id ORDER BY name
      """
    #expect(
      try lines(path, facts) == [
        "rice-university|Rice University|Houston|Texas|TX|United States|US|||227757||||rows",
        "university-of-oslo|University of Oslo|Oslo|||Norway|NO|https://www.uio.no|https://ror.org/01xtthb56||Q486156|"
          + "59.94|10.72|rows",
      ])
    #expect(try lines(path, "SELECT alias FROM university_alias ORDER BY 1") == ["UiO", "Universitetet i Oslo"])
    #expect(
      try lines(path, "SELECT summary FROM change_set") == [
        "1 source, 2 universities, 2 university aliases, 2 identifiers, 2 locations added"
      ])
    let again = try load(rows, of: .universities, into: path)
    #expect(again.isUnchanged)
    #expect(try lines(path, "SELECT count(*) FROM change_set") == ["1"])
  }

  @Test func `find what is there by alias and identifier, and bring it up`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    try load(
      "name,aliases,ror,country\nUniversity of Oslo,UiO,01xtthb56,NO\nYale University,,,\n", of: .universities,
      into: path)
    // The source with a year is the earlier one, and so stands behind the names.
    let report = try load(
      "name,ror,country,homepage\nOslo universitet,01xtthb56,Norway,uio.no\nYALE Univ.,,US,yale.edu\n",
      of: .universities, into: path, year: 2099)
    #expect(report.counts(.universities) == SeedReport.Counts(added: 0, changed: 2, unchanged: 0))
    #expect(report.counts(.locations) == SeedReport.Counts(added: 1, changed: 0, unchanged: 1))
    #expect(
      try lines(path, namesSQL) == [
        "university-of-oslo|University of Oslo|Norway|Oslo universitet, UiO",
        "yale-university|Yale University|United States|",
      ])
    #expect(try lines(path, "SELECT homepage FROM university ORDER BY name") == ["yale.edu"])
  }

  @Test func `of one name at several places get them into their names`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    let rows = """
      name,city,state,country
      York University,Toronto,Ontario,Canada
      York University,York,,United Kingdom
      Union College,,New York,US
      Union College,,Kentucky,US
      Union College,,,Ghana
      """
    let report = try load(rows, of: .universities, into: path)
    #expect(report.counts(.universities) == SeedReport.Counts(added: 5, changed: 0, unchanged: 0))
    #expect(
      try lines(path, namesSQL) == [
        "union-college-ghana|Union College (Ghana)|Ghana|Union College*",
        "union-college-kentucky|Union College (Kentucky)|United States|Union College*",
        "union-college-new-york|Union College (New York)|United States|Union College*",
        "york-university-canada|York University (Canada)|Canada|York University*",
        "york-university-united-kingdom|York University (United Kingdom)|United Kingdom|York University*",
      ])
    #expect(try load(rows, of: .universities, into: path).isUnchanged)
    // Reversed, the rows are as they were.
    let parts = rows.split(separator: "\n")
    let reversed = ([parts[0]] + parts.dropFirst().reversed()).joined(separator: "\n")
    #expect(try load(reversed, of: .universities, into: path).counts(.universities)?.unchanged == 5)
  }

  @Test func `leave the name of the one that is there`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    try load("name,country\nNortheastern University,US\n", of: .universities, into: path)
    let rows = "name,country\nNortheastern University,China\nNortheastern University,US\n"
    try load(rows, of: .universities, into: path)
    #expect(
      try lines(path, namesSQL) == [
        "northeastern-university|Northeastern University|United States|",
        "northeastern-university-china|Northeastern University (China)|China|Northeastern University*",
      ])
    #expect(try load(rows, of: .universities, into: path).counts(.universities)?.unchanged == 2)
  }

  @Test(arguments: [
    ("name,country\nAbc,France\nAbc,France\nABC,France\n", 2), ("name\nAbc\nAbc\n", 1),
    ("name,country\nAbc,France\nAbc,\n", 1), ("name,country\nAbc,\nAbc,France\n", 1),
  ])
  func `that are one new university are read together, and counted`(_ rows: String, _ count: Int) throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    let report = try load(rows, of: .universities, into: path)
    #expect(report.counts(.universities) == SeedReport.Counts(added: 1, changed: 0, unchanged: 0))
    #expect(report.combinedRows == count)
  }

  @Test func `with a bad latitude are not told of its longitude as well`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    #expect(
      try importProblems("name,latitude\nA,99\n", of: .universities, in: path)
        == ["2:3 `99` is not a valid latitude"])
  }

  @Test func `of an empty list leave no source`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    #expect(try load("name,country\n", of: .universities, into: path).isUnchanged)
    #expect(try lines(path, "SELECT count(*) FROM source") == ["0"])
  }

  @Test func `that say less of a place than is known leave it, and more completes it`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    try load(
      "name,city,state,country\nRice University,Houston,TX,US\nYale University,,,US\n", of: .universities, into: path)
    let report = try load(
      "name,city,country\nRice University,,United States\nYale University,New Haven,\n", of: .universities, into: path)
    #expect(report.counts(.locations) == SeedReport.Counts(added: 0, changed: 1, unchanged: 1))
    let places = "SELECT city, state, country FROM university JOIN location ON location.id = location_id ORDER BY name"
    #expect(try lines(path, places) == ["Houston|Texas|United States", "New Haven||United States"])
  }

  @Test func `in any script have a slug`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    try load(
      """
      name,country,homepage
      東京大学,Japan,https://www.u-tokyo.ac.jp/en/
      جامعة القاهرة,Egypt,
      Московский университет,Russia,
      תל אביב,Israel,
      Universität Zürich,Switzerland,
      """, of: .universities, into: path)
    #expect(
      try lines(path, "SELECT slug, name FROM university ORDER BY slug") == [
        "u-tokyo-ac-jp|東京大学", "universitat-zurich|Universität Zürich", "university|جامعة القاهرة",
        "university-2|Московский университет", "university-3|תל אביב",
      ])
  }

  @Test func `with a name that another has share it`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    try load(
      "name,aliases,country\nUniversity of Washington,UW,US\nUniversity of Warsaw,UW,Poland\n", of: .universities,
      into: path)
    #expect(
      try lines(path, "SELECT alias, is_shared FROM university_alias ORDER BY id") == ["UW|1", "UW|1"])
  }

  @Test func `that are wrong are all named, and nothing is written`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    try load("name,ror\nUniversity of Oslo,01xtthb56\nUniversity of Bergen,03zga2b32\n", of: .universities, into: path)
    let rows = """
      name,country,homepage,ror,ipeds,wikidata,latitude,longitude
      ,Norway,,,,,,
      A,,no address,x,12,Z1,91,
      University of Oslo,,,03zga2b32,,,,
      Saint Mary's,Canada,,,,,1,2
      St. Mary's,Canada,,,,,,
      UNIVERSITY OF BERGEN,,,,,,,
      University of Bergen,,,,,,,
      B,,,,,,,2
      York College,,,,,,,
      York College,Canada,,,,,,
      """
    #expect(
      try importProblems(rows, of: .universities, in: path) == [
        "2:1 the row has no name", "3:4 `no address` is not a valid web address",
        "3:15 `x` is not a valid ROR identifier",
        "3:17 `12` is not a valid IPEDS identifier", "3:20 `Z1` is not a valid Wikidata identifier",
        "3:23 `91` is not a valid latitude",
        "4:1 `03zga2b32` is University of Bergen, but `University of Oslo` is University of Oslo",
        "9:9 latitude and longitude go together",
      ])
  }
}

/// Names shared between countries, in many scripts; the same in every run.
private func world(_ count: Int) -> String {
  let countries = ["Canada", "Germany", "Japan", "China", "Russia", "Greece", "Egypt", "Israel", "Thailand", "India"]
  let words = ["大学", "университет", "Πανεπιστήμιο", "جامعة", "אוניברסיטת", "มหาวิทยาลัย", "विश्वविद्यालय", "University"]
  var text = "name,country,homepage\n"
  for number in 0..<count {
    // A fifth of the names is shared by three countries.
    let name = number % 5 == 0 ? number / 15 : number
    let word = number % 5 == 0 ? "College" : words[number % words.count]
    let letters = String(name, radix: 26).unicodeScalars.map { String(Unicode.Scalar(0x3042 + $0.value - 48) ?? "x") }
    text += "\(word) \(letters.joined()) \(name),\(countries[number / 5 % 10]),https://u\(number).example\n"
  }
  return text
}

@Test func `a list of the world's universities is taken whole, and the second time changes nothing`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("c.db")
  try makeEmptyCatalog(path)
  let rows = world(3_000)
  let report = try load(rows, of: .universities, into: path)
  #expect(report.counts(.universities) == SeedReport.Counts(added: 3_000, changed: 0, unchanged: 0))
  #expect(
    try lines(path, "SELECT count(*), count(DISTINCT slug), count(DISTINCT name) FROM university") == ["3000|3000|3000"]
  )
  #expect(try lines(path, "SELECT count(*), min(is_shared) FROM university_alias") == ["600|1"])
  #expect(try load(rows, of: .universities, into: path).isUnchanged)
}
