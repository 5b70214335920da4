import Foundation
import TestSupport
import Testing

@Suite struct `A file that the user names` {
  @Test(arguments: [
    "seed file/a.md", "import universities file/a.csv", "rankings import file/a.csv --ranking x --year 2020",
    "article --refresh file/a.md", "restore file/a",
  ])
  func `is told to stand below what is no folder`(_ command: String) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("mine", to: "file")
    let words = command.split(separator: " ").map(String.init)
    let file = try #require(words.first { $0.hasPrefix("file/") })
    let database = words[0] == "restore" ? "new.db" : "catalog.db"
    let result = try runTool(words + ["--database", database], home: place.path)
    #expect(result == failure("error: cannot read `\(file)`: Not a directory", 74))
  }

  @Test func `is told of to programs without a hint where there is none`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("mine", to: "file")
    #expect(
      try place.catalog("seed", "file/a.md", "--json").stderr == """
        {"error":{"code":"unreadable_file","message":"cannot read `file/a.md`: Not a directory","hint":null,"candidates":[]}}

        """)
  }

  @Test func `is waited for where a pipe has nothing yet and does not block`() throws {
    let place = try Workplace.withCatalog()
    let program = """
      import fcntl, os, subprocess, sys, time
      def run(words, text):
        read, write = os.pipe()
        fcntl.fcntl(read, fcntl.F_SETFL, os.O_NONBLOCK)
        command = [os.environ['TOOL'], *words, '--database', 'catalog.db']
        process = subprocess.Popen(command, stdin=read)
        for part in text.split('|'):
          time.sleep(0.2)
          os.write(write, part.encode())
        os.close(write)
        os.close(read)
        print(process.wait(), flush=True)
      run(['sql', '-', '--csv'], 'SELECT 1|1 AS n')
      run(['rankings', 'import', '-', '--ranking', 'x', '--year', '2020', '--csv'], 'rank,univ|ersity\\n1,Cornell University\\n')
      """
    let result = try place.python(program)
    #expect(
      result.lines == [
        "n", "11", "0", "ranking,year,result,entries,unranked,in_bands,ties", "x,2020,added,1,0,0,none", "0",
      ])
  }

  @Test func `may be a query of a megabyte at most`() throws {
    let place = try Workplace.withCatalog()
    let query = "SELECT 1" + String(repeating: " ", count: 999_992)
    func answer(to query: String) throws -> ToolResult {
      try runTool(["sql", "-", "--csv", "--database", "catalog.db"], home: place.path, input: query)
    }
    #expect(try answer(to: query) == .answer("1\r\n1\r\n"))
    #expect(
      try answer(to: query + " ")
        == .usage("error: a query is at most 1000000 bytes long\nhelp: `gradatlas sql --help` says what it takes\n"))
  }
}
