import TestSupport
import Testing

@Suite struct `programs --focus NLP` {
  @Test(arguments: ["csv", "tsv", "json", "ndjson", "markdown", "html"])
  func `is written in every format`(_ format: String) throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("programs", "--focus", "NLP", "--format", format)
    try expectGolden(result.stdout, "programs-nlp.\(format)")
    #expect(result.stderr == "")
    #expect(result.status == 0)
  }

  @Test(arguments: ["json", "csv", "markdown"])
  func `takes the short names of formats`(_ format: String) throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("programs", "--focus", "NLP", "--\(format)")
        == place.catalog("programs", "--focus", "NLP", "--format", format))
  }
}

@Suite struct `Other tools` {
  @Test func `read JSON with numbers, arrays, truths and nulls`() throws {
    let place = try Workplace.withCatalog()
    let json = try place.catalog(
      "programs", "--university", "cmu", "--json", "--columns",
      "university,ml_rank,latitude,focus,duration_open,delivery,ai_rank@2021")
    let program = """
      import json, sys
      print(json.load(open(sys.argv[1])))
      """
    let file = try place.folder.write(json.stdout, to: "rows.json")
    let expected = """
      [{'university': 'Carnegie Mellon University', 'ml_rank': 1, 'latitude': 40.4441897, 'focus': ['Machine learning', \
      'Artificial intelligence', 'Natural language processing', 'Computer vision', 'Robotics', 'Deep learning', \
      'Data mining', 'Web and information retrieval', 'Computer science'], 'duration_open': False, 'delivery': None, \
      'ai_rank@2021': 1}]

      """
    #expect(try place.python(program, file).stdout == expected)
  }

  @Test func `read each line of NDJSON by itself, with the same keys`() throws {
    let place = try Workplace.withCatalog()
    let lines = try place.catalog("universities", "--format", "ndjson")
    let program = """
      import json, sys
      rows = [json.loads(line) for line in open(sys.argv[1])]
      print(len(rows), {tuple(row) for row in rows})
      """
    let file = try place.folder.write(lines.stdout, to: "rows.ndjson")
    let expected = """
      11 {('university', 'slug', 'city', 'state', 'country', 'ml_rank', 'ml_year', 'ai_rank', 'ai_year', 'programs')}

      """
    #expect(try place.python(program, file).stdout == expected)
  }

  @Test func `read an empty list as one`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("programs", "--where", "duration_max < 1", "--json", "--columns", "program")
    #expect(result.stdout == "[\n]\n")
    #expect(result.status == 0)
  }

  @Test func `read CSV by RFC 4180`() throws {
    let place = try Workplace.withCatalog()
    let text = try place.catalog("universities", "--csv", "--columns", "university,slug,ml_rank,alias")
    let program = """
      import csv, sys
      rows = list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True))
      print(rows[0], len(rows), {len(row) for row in rows})
      print(rows[2])
      """
    let file = try place.folder.write(text.stdout, to: "rows.csv")
    let expected = """
      ['university', 'slug', 'ml_rank', 'alias'] 12 {4}
      ['University of California, Berkeley', 'ucb', '2', 'Berkeley; Cal-Berkeley; UC Berkeley; UCB; \
      University of California — Berkeley; University of California--Berkeley; University of California–Berkeley']

      """
    #expect(try place.python(program, file).stdout == expected)
  }
}
