import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct `A name of megabytes` {
  private static func place(_ length: Int) throws -> Workplace {
    let place = try Workplace.withCatalog()
    try place.sqlite(
      "catalog.db",
      """
      INSERT INTO university (slug, name, source_id) VALUES ('big', printf('%.*c', \(length), 'n'), 1);
      INSERT INTO program (university_id, name, source_id)
        SELECT id, 'Some program', 1 FROM university WHERE slug = 'big';
      INSERT INTO ranking_entry (ranking_edition_id, university_id, rank)
        SELECT e.id, u.id, 99 FROM ranking_edition AS e, university AS u WHERE u.slug = 'big';
      """)
    return place
  }

  private static let tables = [
    "programs", "show big", "compare big cmu", "rankings show ml 2022",
    "rankings diff ml 2021 2022", "rankings combine ml ai --method mean", "sql 'SELECT name FROM university'",
    "search nnnn",
  ]

  @Test(arguments: tables.map { ($0, 1_200_000) } + [("universities", 10_000_000)])
  func `is cut in a table, with a word`(_ words: String, _ length: Int) throws {
    let place = try Self.place(length)
    let result = try place.shell("timeout 300 \"$TOOL\" \(words) --database catalog.db >out; s=$?; wc -c <out; exit $s")
    #expect(result.status == 0, "\(words): \(result.stderr.prefix(1000))")
    let size = try #require(result.lines.first.flatMap { Int($0.filter(\.isNumber)) })
    #expect(size < 1_000_000, "\(words)")
    let isTold = result.stderr.contains("too wide for a table and cut to 1000 columns, `…` at the end")
    #expect(isTold, "\(words): \(result.stderr.prefix(1000))")
  }

  @Test(arguments: ["csv", "tsv", "json", "ndjson", "markdown", "html"])
  func `is whole in the other formats`(_ format: String) throws {
    let length = 10_000_000
    let place = try Self.place(length)
    let result = try place.catalog("universities", "--format", format)
    #expect(result.status == 0)
    #expect(result.stderr == "")
    let isWhole = result.stdout.utf8.contains(String(repeating: "n", count: length).utf8)
    #expect(isWhole)
    #expect(result.stdout.utf8.count < length + 100_000)
  }

  @Test func `is cut on a terminal too`() throws {
    let place = try Self.place(1_200_000)
    let program = """
      import os, pty, sys
      size = 0
      def read(descriptor):
        global size
        data = os.read(descriptor, 65536)
        size += len(data)
        # Nothing would be taken for the end.
        return b'.'
      status = pty.spawn([os.environ['TOOL'], 'universities', '--database', 'catalog.db'], read)
      print()
      print(size)
      sys.exit(os.waitstatus_to_exitcode(status))
      """
    let result = try place.python(program)
    #expect(result.status == 0)
    #expect(result.lines.last.flatMap { Int($0) } ?? .max < 1_000_000)
  }

  @Test func `leaves long text whole where it makes no table endless`() throws {
    let result = try Workplace.withCatalog().catalog("sql", "SELECT printf('%.*c', 500000, 'n') AS n, 1 AS one")
    let isWhole = result.stdout.contains(String(repeating: "n", count: 500_000))
    #expect(isWhole && result.stderr == "")
  }
}
