import TestSupport
import Testing

@Suite struct `A publisher's file` {
  @Test func `of the world, over several years, is taken as it is printed`() throws {
    let place = try Workplace.withCatalog()
    let text = PublisherFiles.worldRanking()
    #expect(text.split(separator: "\r\n").count == 2401)
    try place.folder.write(text, to: "world.csv")
    let words = ["rankings", "import", "world.csv", "--ranking", "world", "--database", "catalog.db", "--csv"]
    #expect(try runTool(words, home: place.path).status == 65)
    let result = try runTool(words + ["--create-universities"], home: place.path)
    #expect(result.status == 0)
    #expect(
      result.stdout.split(separator: "\r\n").dropFirst() == [
        "world,2019,added,600,0,400,competition", "world,2020,added,600,0,400,competition",
        "world,2021,added,600,0,400,competition", "world,2022,added,600,0,400,competition",
      ])
    #expect(result.stderr.contains("note: 600 universities created: "))
    #expect(
      try place.sqlite(
        "catalog.db",
        """
        SELECT count(*), sum(is_tied), sum(rank_last IS NOT NULL), sum(rank_is_open), sum(score IS NOT NULL)
        FROM ranking_entry JOIN ranking_edition ON ranking_edition.id = ranking_edition_id
        JOIN ranking ON ranking.id = ranking_id WHERE slug = 'world'
        """) == "2400|160|1200|400|800\n")
    #expect(
      try place.sqlite(
        "catalog.db",
        "SELECT count(DISTINCT country_code) FROM university JOIN location ON location.id = location_id WHERE name LIKE '%Ålesund%' AND country_code = 'NO'"
      ) == "1\n")
    #expect(try runTool(words, home: place.path).stderr == "note: no change: `catalog.db` has all of it\n")
  }

  @Test func `of two columns, and a table in Markdown`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(PublisherFiles.twoColumns, to: "list.tsv")
    try place.folder.write(PublisherFiles.markdown, to: "page.md")
    #expect(
      try place.catalog("rankings", "import", "list.tsv", "--ranking", "list", "--year", "2020", "--csv").stdout
        .hasSuffix("list,2020,added,4,0,0,competition\r\n"))
    #expect(
      try place.catalog("rankings", "import", "page.md", "--ranking", "list", "--year", "2021", "--csv").stdout
        .hasSuffix("list,2021,added,3,0,0,undecided\r\n"))
    #expect(
      try place.sqlite(
        "catalog.db",
        "SELECT year, university_slug, printed_rank, score FROM ranking_history WHERE ranking = 'list' ORDER BY year, rank, 2"
      )
        == """
        2020|cmu|1|
        2020|stanford|=2|
        2020|ucb|=2|
        2020|git|4|
        2021|cmu|1|98.5
        2021|mit|=2|95.0
        2021|ucb|=2|95.0

        """)
  }

  @Test func `of 2022 differs from that of 2021 as the articles say`() throws {
    let place = try Workplace()
    try place.folder.write(
      "rank,university\n1,CMU Pittsburgh\n2,UC Berkeley\n3,Stanford\n4,MIT Cambridge\n5,Cornell\n6,UCSD\n7,Georgia Tech\n"
        + "8,University of Washington\n9,UCLA\n10,UIUC\n", to: "ml-2021.csv")
    try place.folder.write(
      "rank,university\n1,Carnegie Mellon\n2,UC Berkeley\n3,Stanford\n4,MIT (Massachusetts Institute of Technology)\n5,Cornell\n"
        + "6,UC San Diego\n6,Georgia Tech\n7,U. of Washington\n8,UC Los Angeles\n9,University of Illinois Urbana-Champaign\n"
        + "10,Columbia University\n", to: "ml-2022.csv")
    _ = try place.tool("seed", "--database", "catalog.db")
    for year in ["2022", "2021"] {
      let result = try place.catalog(
        "rankings", "import", "ml-\(year).csv", "--ranking", "again", "--year", year, "--csv")
      #expect(result.status == 0, "\(result.stderr)")
    }
    let difference = try place.catalog("rankings", "diff", "again", "2021", "2022", "--json").stdout
    let same = try place.catalog("rankings", "diff", "ml", "2021", "2022", "--json").stdout
    #expect(difference == same.replacing("\"ml@", with: "\"again@"))
  }
}
