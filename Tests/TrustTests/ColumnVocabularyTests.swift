import TestSupport
import Testing

/// The names that columns go by, the same in every import.
@Suite struct `A column` {
  @Test(arguments: [
    "Institute Name", "Name of University", "INSTNM", "school_name", "display_name", "Institution", "universityName",
    "University/College", "Name of the Institution", "HEI",
  ])
  func `of universities is known in each import`(_ name: String) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("2024 RANK,\(name),STABBR\n1,Quarnheim,CA\n", to: "rank.csv")
    try place.folder.write("\(name),STABBR\nQuarnheim,CA\n", to: "list.csv")
    let ranked = try place.catalog(
      "rankings", "import", "rank.csv", "--ranking", "q", "--year", "2024", "--create-universities", "--dry-run")
    #expect(ranked.stderr.contains("1 university created: Quarnheim"), "\(ranked.stderr)")
    let listed = try place.catalog("import", "universities", "list.csv", "--json")
    #expect(listed.stdout.contains(#"{"what":"universities","added":1,"changed":0,"unchanged":0}"#), "\(listed.stderr)")
    #expect(
      try place.sqlite(
        "catalog.db", "SELECT state FROM location JOIN university ON location_id = location.id WHERE name = 'Quarnheim'"
      )
        == "California\n")
  }

  @Test(arguments: [
    ("rank_order,rank,institution\n10,1,Alpha\n", "1"), ("rank,rank_display,institution\n1,=1,Alpha\n", "=1"),
    ("rank_order,institution\n1,Alpha\n", "1"), ("#,institution\n1,Alpha\n", "1"),
    ("National Rank,QS Rank,institution\n9,1,Alpha\n", "1"),
  ])
  func `of printed ranks beats one of numbers`(_ text: String, _ printed: String) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(text, to: "rank.csv")
    let result = try place.catalog(
      "rankings", "import", "rank.csv", "--ranking", "q", "--year", "2024", "--create-universities")
    #expect(result.status == 0, "\(result.stderr)")
    #expect(
      try place.sqlite("catalog.db", "SELECT printed_rank FROM ranking_history WHERE ranking = 'q'") == printed + "\n")
  }

  @Test func `of countries beats one of their codes`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("Name,Country Code,Country,lat,lon\nQuarnheim,XK,Norway,\"59,91\",−10.75\n", to: "list.csv")
    let result = try place.catalog("import", "universities", "list.csv")
    #expect(result.status == 0, "\(result.stderr)")
    #expect(
      try place.sqlite(
        "catalog.db",
        """
        SELECT country, latitude, longitude FROM university JOIN location ON location_id = location.id
        WHERE name = 'Quarnheim'
        """) == "Norway|59.91|-10.75\n")
  }
}
