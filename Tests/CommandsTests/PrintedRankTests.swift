import Foundation
import TestSupport
import Testing

@Suite struct `A rank as printed` {
  @Test func `is a field of lists, sorted as a rank`() throws {
    let place = try homeWithBands()
    let columns = ["--columns", "slug,world_rank_printed@2019", "--csv", "--no-header"]
    let all = ["universities", "--where", "world_rank_printed@2019 IS NOT NULL", "--order-by"]
    let lines = try runTool(
      all + ["world_rank_printed@2019 DESC"] + columns + ["--database", "catalog.db"], home: place.path
    ).lines
    #expect(lines == ["delta,401+", "gamma,101–150", "alpha,=1", "beta,=1"])
    #expect(
      try place.catalog(
        "universities", "--where", "world_rank_printed = '101–150'", "--columns", "slug,world_rank", "--csv"
      ).lines.last == "gamma,101")
  }
}

@Suite struct `Lists of numbers` {
  @Test func `are numbers in JSON`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("programs", "--columns", "slug,source_year", "--limit", "1", "--json").stdout
        == "[\n{\"slug\":\"cmu\",\"source_year\":[2021,2022]}\n]\n")
    #expect(
      try place.catalog("fields", "--subject", "universities", "--json").stdout.contains(
        #"{"field":"ml_rank","type":"integer","years":[2021,2022],"#))
  }
}

@Suite struct `show in JSON` {
  @Test func `has ranks as printed and as numbers`() throws {
    let place = try homeWithBands()
    let facts = try place.catalog("show", "gamma", "--format", "ndjson").lines.filter { $0.contains("rank 20") }
    #expect(
      facts.map { $0.prefix { $0 != "}" }.components(separatedBy: #","is_open""#)[0] } == [
        #"{"about":"Gamma","fact":"world rank 2022","value":"101–150","rank":101,"rank_last":150,"tied":false,"score":null"#,
        #"{"about":"Gamma","fact":"world rank 2020","value":"120","rank":120,"rank_last":null,"tied":false,"score":null"#,
        #"{"about":"Gamma","fact":"world rank 2019","value":"101–150","rank":101,"rank_last":150,"tied":false,"score":null"#,
      ])
    #expect(
      try place.catalog("show", "alpha").lines.filter { $0.contains("rank 20") } == [
        "  world rank 2022  2, score 97.25  [1]", "  world rank 2019  1 (tied), score 99.5  [1]",
      ])
  }
}
