import Terms
import TestSupport
import Testing

/// Runs the tool with a terminal of some width as its standard output; what it shows is the result's stdout.
private func shown(
  in place: borrowing Workplace, width: Int, environment: String = "", _ arguments: String...
) throws -> ToolResult {
  let program = """
    import fcntl, os, pty, struct, subprocess, sys, termios
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack('HHHH', 24, int(sys.argv[1]), 0, 0))
    environment = {**os.environ, 'TERM': 'xterm', **dict(pair.split('=') for pair in sys.argv[2].split())}
    process = subprocess.Popen([os.environ['TOOL']] + sys.argv[3].split('|'), stdout=slave, env=environment)
    os.close(slave)
    data = b''
    while True:
        try: chunk = os.read(master, 65536)
        except OSError: break
        if not chunk: break
        data += chunk
    sys.stdout.write(data.decode().replace('\\r\\n', '\\n'))
    sys.exit(process.wait())
    """
  return try place.python(
    program, String(width), environment, (arguments + ["--database", "catalog.db"]).joined(separator: "|"))
}

@Suite struct `In a terminal` {
  @Test(arguments: [60, 80, 120])
  func `a list has box lines and fits`(_ width: Int) throws {
    let place = try Workplace.withCatalog()
    let result = try shown(
      in: place, width: width, environment: "NO_COLOR=1", "programs", "--focus", "NLP", "--limit", "5")
    try expectGolden(result.stdout, "terminal-\(width).txt")
    #expect(result.lines.allSatisfy { $0.count == result.lines[0].count && $0.count <= width })
    #expect(result.status == 0)
  }

  @Test func `a list that cannot fit is shown as records`() throws {
    let place = try Workplace.withCatalog()
    let result = try shown(
      in: place, width: 40, environment: "NO_COLOR=1", "universities", "--limit", "1", "--columns",
      "university,slug,city,state,country,ml_rank")
    #expect(
      result.stdout == """
        Row 1
        ─────
          University      Carnegie Mellon
                          University
          Slug            cmu
          City            Pittsburgh
          State           Pennsylvania
          Country         United States
          ML rank (2022)  1

        """)
  }

  @Test func `headings are bold`() throws {
    let place = try Workplace.withCatalog()
    let result = try shown(in: place, width: 80, "universities", "--columns", "slug", "--limit", "1")
    #expect(result.stdout == "┌──────┐\n│ \u{1B}[1mSlug\u{1B}[22m │\n├──────┤\n│ cmu  │\n└──────┘\n")
  }

  @Test(arguments: ["NO_COLOR=1", "TERM=dumb"])
  func `nothing is coloured where the environment says so`(_ variable: String) throws {
    let place = try Workplace.withCatalog()
    let result = try shown(
      in: place, width: 80, environment: variable, "universities", "--columns", "slug", "--limit", "1")
    #expect(result.stdout == "┌──────┐\n│ Slug │\n├──────┤\n│ cmu  │\n└──────┘\n")
  }

  @Test func `--color beats the environment`() throws {
    let place = try Workplace.withCatalog()
    let always = try shown(
      in: place, width: 80, environment: "NO_COLOR=1", "universities", "--columns", "slug", "--limit", "1", "--color",
      "always")
    #expect(always.stdout.contains("\u{1B}[1mSlug\u{1B}[22m"))
    let never = try shown(
      in: place, width: 80, "universities", "--columns", "slug", "--limit", "1", "--color", "never")
    #expect(!never.stdout.contains("\u{1B}"))
  }

  @Test func `an unknown value is a dash, and data for programs stays as it is`() throws {
    let place = try Workplace.withCatalog()
    let table = try shown(
      in: place, width: 80, environment: "NO_COLOR=1", "programs", "--columns", "delivery", "--limit", "1")
    #expect(table.stdout == "┌──────────┐\n│ Delivery │\n├──────────┤\n│ –        │\n└──────────┘\n")
    let csv = try shown(in: place, width: 20, "programs", "--columns", "university,delivery", "--limit", "1", "--csv")
    #expect(csv.stdout == "university,delivery\r\nCarnegie Mellon University,\r\n")
  }
}

@Suite struct `Into a pipe` {
  @Test func `a table has no box lines, no colour and its natural width`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("universities", "--columns", "slug", "--limit", "1")
    #expect(result.stdout == "Slug\n----\ncmu\n")
  }

  @Test func `--color always colours`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("universities", "--columns", "slug", "--limit", "1", "--color", "always")
    #expect(result.stdout == "\u{1B}[1mSlug\u{1B}[22m\n----\ncmu\n")
  }
}
