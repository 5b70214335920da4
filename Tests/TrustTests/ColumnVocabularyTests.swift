import TestSupport
import Testing

/// The names that columns go by, the same in every import.
@Suite struct `A column` {
  @Test(arguments: [
    "Institute Name", "Name of University", "INSTNM", "school_name", "display_name", "Institution", "universityName",
    "University/College", "Name of the Institution", "HEI", "Name of Provider", "canonical_name", "Hochschule", "学校名称",
    "Universidad", "Établissement",
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
    ("rank2024,rank2023,institution\n1,2,Alpha\n", "1"), ("qs_2024_rank,qs_2023_rank,institution\n1,2,Alpha\n", "1"),
    ("排名,institution\n1,Alpha\n", "1"), ("Platz,Hochschule\n1,Alpha\n", "1"),
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

  @Test func `of a publisher's ranks of another year is not taken`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("qs_2025_rank,institution\n1,Alpha\n", to: "rank.csv")
    let result = try place.catalog(
      "rankings", "import", "rank.csv", "--ranking", "q", "--year", "2024", "--create-universities")
    #expect(result.status == 64, "\(result.stderr)")
  }

  @Test func `of identifiers may have gone through a program for numbers`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("ipeds_id,rank\n190415.0,1\n", to: "rank.csv")
    let result = try place.catalog("rankings", "import", "rank.csv", "--ranking", "q", "--year", "2024")
    #expect(result.status == 0, "\(result.stderr)")
    #expect(
      try place.sqlite("catalog.db", "SELECT university FROM ranking_history WHERE ranking = 'q'")
        == "Cornell University\n")
  }

  @Test func `of ranks tells which table of a page is meant`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(
      """
      <table><tr><th>Home</th><th>About</th></tr><tr><td>a</td><td>b</td></tr></table>
      <table><tr><th>Rank</th><th>Institution</th></tr><tr><td>1</td><td>Alpha</td></tr></table>
      """, to: "page.html")
    let result = try place.catalog(
      "rankings", "import", "page.html", "--ranking", "q", "--year", "2024", "--create-universities")
    #expect(
      result.stderr.contains(
        "note: read table 2 of 2 of the page, the first with columns that are known: 1 at line 1, 2 at line 2\n"),
      "\(result.stderr)")
    #expect(result.status == 0)
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
