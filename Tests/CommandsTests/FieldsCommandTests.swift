import TestSupport
import Testing

@Test func `the fields of a list are those that its filters know, with an example that works`() throws {
  let home = try SeededHome()
  for list in ["programs", "universities", "focus-areas", "tracks", "courses"] {
    let fields = try home.run("fields", "--subject", list, "--json").stdout
    let examples = fields.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/"field":"([^"]+)".*"example":"([^"]+)"/#).map { (String($0.1), String($0.2)) }
    }
    #expect(examples.count == fields.split(separator: "\n").count - 2)
    for (name, example) in examples {
      let answer = try home.run([list, "--where", example, "--columns", name, "--csv"])
      #expect(answer.status == 0 && answer.stdout.hasPrefix(name), "\(list) \(example): \(answer.stderr)")
    }
  }
}

@Test func `a field tells its type, its years and its further names`() throws {
  let home = try SeededHome()
  let lines = try home.run("fields", "--subject", "programs", "--csv").stdout.split(separator: "\r\n")
  #expect(lines[0] == "field,type,years,meaning,example,also")
  #expect(lines.contains("track,\"text, many\",\"\",a track,track LIKE '%machine learning%',tracks"))
  #expect(
    lines.contains(
      "ml_rank,integer,2021; 2022,\"rank in “Research Ranking in Machine Learning”; of a band the first place, and a filter that fits a "
        + "part of it is unknown; latest 2022\",ml_rank <= 10,\"\""))
}

@Test func `a field of several lists stands once`() throws {
  let home = try SeededHome()
  let lines = try home.run("fields", "--csv").stdout.split(separator: "\r\n").map(String.init)
  #expect(lines[0] == "field,type,years,lists,meaning,example,also")
  #expect(
    lines.filter { $0.hasPrefix("state_code,") } == [
      "state_code,text,\"\",programs; universities; tracks,\"code of the state, as in ISO 3166-2 after the hyphen\","
        + "state_code = 'CA',\"\""
    ])
  #expect(lines.filter { $0.hasPrefix("course,") }.count == 2)
  #expect(
    try home.run("fields", "--subject", "rankings").stderr.hasPrefix(
      "error: the value `rankings` is invalid for `--subject <list>`; the values are programs, universities,"))
}
