import Foundation
import TestSupport
import Testing

/// A command that makes something and is killed before that has its name.
struct KilledCommand: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// At which call of the system's it dies.
  var call = "?rename,?renameat,renameat2"
  /// What is made, if it is a catalogue in place of `catalog.db`.
  var database = "catalog.db"
  /// What has to be there before.
  var preparation = "true"

  static let all = [
    KilledCommand(testDescription: "programs --csv --output out.csv"),
    KilledCommand(testDescription: "export --all --format sqlite --compress --output out.sql.gz"),
    KilledCommand(testDescription: "export --all --format csv folder"),
    KilledCommand(testDescription: "rankings history cmu --chart chart.svg"),
    KilledCommand(testDescription: "article --year 2022 --output article.md"),
    KilledCommand(
      testDescription: "article --refresh kept.md",
      preparation: "printf '<!-- gradatlas:begin rankings year=2022 -->\\n<!-- gradatlas:end -->\\n' >kept.md"),
    KilledCommand(testDescription: "backup copy.db"),
    KilledCommand(
      testDescription: "backup catalog.db --replace", database: "other.db", preparation: "cp catalog.db other.db"),
    KilledCommand(testDescription: "seed", database: "made.db"),
    KilledCommand(testDescription: "restore catalog.db", database: "made.db"),
    KilledCommand(testDescription: "migrate down"),
    KilledCommand(testDescription: "programs --csv --output sub/out.csv", preparation: "mkdir -p sub"),
  ]
}

@Suite(.enabled(if: Tracing.isAllowed, "strace is not allowed here"))
struct `What a killed run leaves` {
  @Test(arguments: KilledCommand.all)
  func `is found by doctor, and cleared by the next run`(_ command: KilledCommand) throws {
    let place = try Workplace.withCatalog()
    let words = "\(command.testDescription) --database \(command.database)"
    let result = try place.shell(
      """
      \(command.preparation)
      strace -f -o /dev/null -e trace='\(command.call)' -e inject='\(command.call):signal=KILL' "$TOOL" \(words) >/dev/null 2>&1
      echo $?
      left=$(find . -name '*.gradatlas-new')
      test -n "$left" && folder=$(dirname "$left") && cd "$folder" && "$TOOL" doctor --csv --database "$OLDPWD/catalog.db" \\
        | grep "^leftovers,warning,.*$(basename "$left")" | wc -l
      cd "$OLDPWD"; "$TOOL" \(words) >/dev/null 2>&1; echo $?; find . -name '*.gradatlas-new'
      """, environment: .unmeasured.merging(["OLDPWD": place.path]) { $1 })
    #expect(result.stdout == "137\n1\n0\n")
  }

  @Test func `is told where there is no catalogue yet, too`() throws {
    let place = try Workplace()
    let result = try place.shell(
      """
      strace -f -o /dev/null -e trace=renameat2 -e inject=renameat2:signal=KILL "$TOOL" programs >/dev/null 2>&1
      "$TOOL" doctor 2>&1 | sed 's/\\.[0-9a-z]\\{13\\}\\././'
      "$TOOL" programs --csv 2>/dev/null | wc -l; ls -A .local/share/gradatlas | grep gradatlas-new
      """, environment: .unmeasured)
    #expect(
      result.stdout == """
        note: `\(place.standardPath.replacing("/catalog.db", with: "/.catalog.db.gradatlas-new"))` was left by a process that was killed
        error: `\(place.standardPath)` does not exist
        help: check the path; `gradatlas seed --database \(place.standardPath)` makes a new catalogue
        14

        """)
  }

  @Test func `is removed by doctor --fix`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.shell(
      """
      export GRADATLAS_DATABASE=catalog.db
      for words in 'programs --csv --output out.csv' 'export --all --format csv folder' 'backup copy.db'; do
        strace -f -o /dev/null -e trace='?rename,?renameat,renameat2' -e inject='?rename,?renameat,renameat2:signal=KILL' \\
          "$TOOL" $words 2>/dev/null
      done
      "$TOOL" doctor --csv 2>&1 | grep -c '^leftovers,warning'; "$TOOL" doctor --fix >/dev/null 2>&1; echo $?
      "$TOOL" doctor --csv 2>/dev/null | grep '^leftovers' | tr -d '\\r'; ls -A
      """, environment: .unmeasured)
    #expect(result.stdout == "3\n0\nleftovers,ok,none,\ncatalog.db\ncatalog.db-shm\ncatalog.db-wal\n")
  }

  /// The run waits before it gives its file its name; meanwhile `doctor --fix` and another run for the same file pass by.
  @Test(arguments: ["programs --csv --output out.csv", "export --all --format csv out.csv --replace"])
  func `is not what a living run works on`(_ words: String) throws {
    let place = try Workplace.withCatalog()
    let result = try place.shell(
      """
      export GRADATLAS_DATABASE=catalog.db
      { strace -f -o /dev/null -e trace='?rename,?renameat' -e inject='?rename,?renameat:delay_enter=1500000' \\
        "$TOOL" \(words); echo $? >ended; mv ended status; } &
      until_there() { for _ in $(seq 3000); do ls -d $1 >/dev/null 2>&1 && return; sleep 0.02; done; echo "no $1"; }
      until_there '.out.csv.*.gradatlas-new'
      "$TOOL" doctor --fix --csv | grep '^leftovers' | tr -d '\\r'; "$TOOL" \(words); echo $?
      ls -d .out.csv.*.gradatlas-new | wc -l; until_there status; cat status; find . -name '*.gradatlas-new'; test -e out.csv && echo there
      """)
    #expect(result.stdout == "leftovers,ok,none,\n0\n1\n0\nthere\n")
  }

  @Test func `is not what only looks like it`() throws {
    let place = try Workplace.withCatalog()
    let names = [
      ".out.csv.0123456789abc.gradatlas-new", ".out.csv.0123456789abd.gradatlas-new",
      ".out.csv.0123456789abe.gradatlas-new",
      ".out.csv.short.gradatlas-new", ".gradatlas-notes.tmp", ".gradatlas-1abc.tmp", "catalog.db.x.new",
      "out.csv.7.new.txt",
      "report.99999999.new",
    ]
    let result = try place.shell(
      """
      export GRADATLAS_DATABASE=catalog.db
      echo mine >.out.csv.0123456789abc.gradatlas-new; mkdir .out.csv.0123456789abd.gradatlas-new
      echo mine >.out.csv.0123456789abd.gradatlas-new/thesis.txt; >.out.csv.0123456789abd.gradatlas-new/lock
      mkdir elsewhere; >elsewhere/lock; echo mine >elsewhere/new; ln -s elsewhere .out.csv.0123456789abe.gradatlas-new
      mkdir .out.csv.short.gradatlas-new; for name in \(names.dropFirst(4).joined(separator: " ")); do echo mine >$name; done
      "$TOOL" doctor --csv 2>/dev/null | grep ^leftovers | tr -d '\\r'; "$TOOL" doctor --fix >/dev/null 2>&1
      "$TOOL" programs --csv --output out.csv; "$TOOL" backup out.csv.db >/dev/null 2>&1
      cat .out.csv.0123456789abd.gradatlas-new/* elsewhere/*; ls -dA \(names.joined(separator: " ")) | wc -l
      """)
    #expect(result.stdout == "leftovers,ok,none,\nmine\nmine\n\(names.count)\n")
  }

  @Test func `of an earlier version is found and cleared, too, unless somebody has it locked`() throws {
    let place = try Workplace.withCatalog()
    let program = """
      import os, sqlite3, subprocess, time
      def tool(*words): return subprocess.run([os.environ['TOOL'], *words, '--database', 'catalog.db'], capture_output=True, text=True)
      def told(): return sorted(line.split('`')[1] for line in tool('doctor', '--csv').stdout.splitlines() if line.startswith('leftovers,warning'))
      for name in ['catalog.db.99999999.new', 'catalog.db.99999999.new-wal', 'catalog.db.0007-20260131T120000Z.backup.99999998.new',
                   '.gradatlas-1x2y3z.tmp']: open(name, 'w').write('half')
      os.utime('.gradatlas-1x2y3z.tmp', (time.time() - 90000,) * 2)
      living = sqlite3.connect('catalog.db.99999997.new')
      living.execute('PRAGMA journal_mode = wal'); living.execute('CREATE TABLE a (b)'); living.commit()
      print(told()); tool('doctor', '--fix'); print(told())
      print(sorted(name for name in os.listdir('.') if '.new' in name or '.tmp' in name)); living.close()
      print(told()); print(tool('migrate', 'down').returncode, told())
      """
    #expect(
      try place.python(program).stdout == """
        ['.gradatlas-1x2y3z.tmp', 'catalog.db.0007-20260131T120000Z.backup.99999998.new', 'catalog.db.99999999.new', 'catalog.db.99999999.new-wal']
        []
        ['catalog.db.99999997.new', 'catalog.db.99999997.new-shm', 'catalog.db.99999997.new-wal']
        ['catalog.db.99999997.new']
        0 []

        """)
  }

  /// Nobody can tell there whether a run is alive.
  @Test func `on a file system without locks is what has not changed for a day`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.shell(
      """
      export GRADATLAS_DATABASE=catalog.db
      unlocked() { strace -f -o /dev/null -e trace=flock -e inject=flock:error=ENOLCK "$TOOL" "$@"; }
      strace -f -o /dev/null -e trace='?rename,?renameat' -e inject='?rename,?renameat:signal=KILL' \\
        "$TOOL" programs --csv --output out.csv 2>/dev/null
      unlocked doctor --csv 2>/dev/null | grep -c ^leftovers,warning
      unlocked programs --csv --output out.csv; echo $?; ls -A | grep -c gradatlas-new
      touch -d '2 days ago' .out.csv.*/* .out.csv.*.gradatlas-new
      unlocked doctor --csv 2>/dev/null | grep -c ^leftovers,warning
      unlocked programs --csv --output out.csv; echo $?; ls -A | grep -c gradatlas-new
      """, environment: .unmeasured)
    #expect(result.stdout == "0\n0\n1\n1\n0\n0\n")
  }
}
