import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct `A damaged search index` {
  private static let damages = [
    "UPDATE search_index_data SET block = x'00ff00ff00ff' WHERE id > 10",
    "UPDATE search_index_data SET block = randomblob(100) WHERE id = 10", "DELETE FROM search_index_data",
    "DELETE FROM search_index_data WHERE id = 1", "DELETE FROM search_index_content",
    "DELETE FROM search_index_docsize",
    "DELETE FROM search_index_config", "UPDATE search_index_config SET v = 99", "UPDATE search_index_config SET k = ''",
    "UPDATE search_index_docsize SET sz = x'ffffffffff'", "UPDATE search_index_data SET block = zeroblob(5000)",
  ]

  @Test(arguments: damages)
  func `proposes what mends it`(_ damage: String) throws {
    let place = try Workplace.withCatalog()
    let sound = try place.catalog("search", "learning", "--csv")
    #expect(sound.status == 0)
    try place.sqlite("catalog.db", damage)
    let result = try place.tool("search", "learning", "--csv", "--database", "catalog.db")
    #expect(result.status == 65)
    #expect(result.stderr.hasPrefix("error: the search index of `catalog.db` is damaged: "), "\(result.stderr)")
    let help = "help: `gradatlas doctor --fix --database catalog.db` rebuilds it\n"
    #expect(result.stderr.hasSuffix(help), "\(result.stderr)")
    #expect(try place.catalog("doctor").status == 65)
    #expect(try place.catalog("doctor", "--fix").status == 0)
    #expect(try place.catalog("search", "learning", "--csv") == sound)
    #expect(try place.catalog("doctor", "--exit-code").status == 0)
  }

  @Test(arguments: damages)
  func `is never a fault of ours for those who write`(_ damage: String) throws {
    for words in ["undo", "undo --dry-run", "add university Foo", "remove university columbia --with-dependents"] {
      let place = try Workplace.withCatalog()
      try place.sqlite("catalog.db", damage)
      let result = try place.shell("timeout 60 \"$TOOL\" \(words) --database catalog.db")
      #expect(result.status == 0 || result.status == 65, "\(words): \(result)")
      #expect(!result.stderr.contains(":memory:"))
      if result.status == 65 { #expect(result.stderr.contains("`catalog.db`"), "\(words): \(result.stderr)") }
    }
  }
}

@Suite struct `A part of a name` {
  /// Names in scripts without spaces, entered by another tool.
  private static func place() throws -> Workplace {
    let place = try Workplace.withCatalog()
    try place.sqlite(
      "catalog.db",
      """
      INSERT INTO university (slug, name, source_id) VALUES ('todai', '東京大学', 1), ('kyodai', '京都大学 (Kyoto)', 1),
        ('snu', '서울대학교', 1), ('chula', 'จุฬาลงกรณ์มหาวิทยาลัย', 1);
      INSERT INTO university_alias (university_id, alias, source_id)
        SELECT id, 'シンガポール国立', 1 FROM university WHERE slug = 'cmu';
      INSERT INTO program (university_id, name, source_id) SELECT id, '情報理工学系', 1 FROM university WHERE slug = 'todai';
      """)
    return place
  }

  @Test(arguments: [
    ("京", ["京都大学 (Kyoto)", "情報理工学系", "東京大学"]), ("東京大学", ["情報理工学系", "東京大学"]),
    ("大", ["京都大学 (Kyoto)", "情報理工学系", "東京大学"]), ("京 大", ["京都大学 (Kyoto)", "情報理工学系", "東京大学"]),
    ("kyo 大", ["京都大学 (Kyoto)"]), ("대학", ["서울대학교"]), ("ポール", ["Carnegie Mellon University"]),
    ("理工", ["情報理工学系"]), ("京 理工", ["情報理工学系"]), ("มหาวิทยาลัย", ["จุฬาลงกรณ์มหาวิทยาลัย"]),
  ])
  func `is found in scripts that are written without spaces`(_ text: String, _ names: [String]) throws {
    let result = try Self.place().catalog("search", text, "--format", "tsv", "--no-header")
    #expect(result.status == 0)
    #expect(result.lines.map { $0.split(separator: "\t")[2] }.sorted() == names.map { $0[...] }.sorted())
  }

  @Test func `is not there once the name is another one`() throws {
    let place = try Self.place()
    try place.sqlite("catalog.db", "UPDATE university SET name = '東北大学' WHERE slug = 'todai'")
    let lines = try place.catalog("search", "京", "--csv").lines
    #expect(lines.dropFirst().map { $0.split(separator: ",")[2] } == ["京都大学 (Kyoto)"])
    #expect(try place.catalog("search", "麻").stderr == "note: nothing found for `麻`\n")
    #expect(try place.catalog("doctor").status == 0)
  }

  @Test func `is marked where it stands`() throws {
    let result = try Self.place().catalog("search", "京", "--color", "always", "--kind", "university")
    #expect(result.stdout.contains("東«京»大学"))
  }

  @Test func `stays a whole word in scripts with spaces`() throws {
    #expect(try Self.place().catalog("search", "ll", "--csv").lines.count == 1)
  }
}
