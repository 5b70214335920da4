import TestSupport
import Testing

@Suite struct `show` {
  @Test(arguments: ["cmu", "CMU", "Carnegie Mellon", "carnegie mellon university"])
  func `tells everything on a university by any of its names`(_ name: String) throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("show", name)
    try expectGolden(result.stdout, "show-cmu.txt")
    #expect(result.stderr == "")
    #expect(result.status == 0)
  }

  @Test func `tells everything on a program, by its university's name where others have one of that name`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("show", "git: Masters in Computer Science")
    try expectGolden(result.stdout, "show-git.txt")
    #expect(result.status == 0)
  }

  @Test func `is rows of facts for programs`() throws {
    let place = try Workplace.withCatalog()
    let json = try place.catalog("show", "ucb", "--json")
    let program = """
      import json, sys
      facts = json.load(open(sys.argv[1]))
      print(list(facts[0]))
      for fact in facts:
          if fact['fact'] in ('IPEDS UNITID', 'Focus areas', 'Slug'): print(fact['about'], fact['value'], fact['is_open'])
      """
    let file = try place.folder.write(json.stdout, to: "facts.json")
    let areas = """
      ['Machine learning', 'Artificial intelligence', 'Natural language processing', 'Computer vision', 'Deep learning', \
      'Data mining', 'Web and information retrieval'] True
      """
    let expected = """
      ['about', 'fact', 'value', 'rank', 'rank_last', 'tied', 'score', 'is_open', 'stated_for_university', 'source', \
      'publisher', 'source_year', 'source_url']
      University of California, Berkeley ucb None
      University of California, Berkeley 110635 None
      Masters in Data Science \(areas)
      Masters in EECS \(areas)

      """
    #expect(try place.python(program, file).stdout == expected)
  }
}
