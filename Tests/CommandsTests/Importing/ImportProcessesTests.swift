import Foundation
import TestSupport
import Testing

/// How many times an import is killed; all of 200 with `TORTURE=1`.
private let killCount = ProcessInfo.processInfo.environment["TORTURE"] == "1" ? 200 : 12

@Suite struct `Imports at once` {
  @Test func `of two rankings both complete, ten times over`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(PublisherFiles.worldRanking(2001...2002), to: "world.csv")
    _ = try place.catalog("rankings", "import", "world.csv", "--ranking", "base", "--create-universities")
    let program = """
      import os, subprocess
      for turn in range(10):
          runs = [subprocess.Popen([os.environ['TOOL'], 'rankings', 'import', 'world.csv', '--ranking', name + str(turn),
                                    '--database', 'catalog.db', '--busy-timeout', '60'],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for name in 'ab']
          for run in runs:
              error = run.communicate()[1]
              if run.returncode: print(run.returncode, error.decode())
      """
    #expect(try place.python(program) == ToolResult(stdout: "", stderr: "", status: 0))
    #expect(
      try place.sqlite(
        "catalog.db",
        """
        SELECT count(*), min(entries), max(entries) FROM (
          SELECT count(*) AS entries FROM ranking_entry JOIN ranking_edition AS e ON e.id = ranking_edition_id
          JOIN ranking ON ranking.id = ranking_id WHERE slug GLOB '[ab][0-9]' GROUP BY e.id
        )
        """) == "40|600|600\n")
    #expect(try place.sqlite("catalog.db", "PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok\n")
  }
}

@Suite struct `An import that is killed` {
  @Test func `leaves all of it or nothing, whenever that is`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(PublisherFiles.worldRanking(2005...2022), to: "world.csv")
    let program = """
      import os, random, shutil, sqlite3, subprocess, sys, time
      dice, outcomes = random.Random(7), set()
      command = [os.environ['TOOL'], 'rankings', 'import', 'world.csv', '--ranking', 'world', '--create-universities',
                 '--database', 'killed.db']
      def state():
          connection = sqlite3.connect('killed.db')
          counts = [connection.execute(f'SELECT count(*) FROM {table}').fetchone()[0] for table in
                    ('ranking_entry', 'ranking_edition', 'university', 'source', 'change_set')]
          checks = connection.execute('PRAGMA integrity_check').fetchall() + connection.execute('PRAGMA foreign_key_check').fetchall()
          connection.close()
          if checks != [('ok',)]: print('damaged', checks)
          return tuple(counts)
      def fresh():
          for name in os.listdir('.'):
              if name.startswith('killed.db'): os.remove(name)
          shutil.copy('catalog.db', 'killed.db')
      fresh()
      before = state()
      start = time.time()
      subprocess.run(command, check=True, capture_output=True)
      spent, after = time.time() - start, state()
      for turn in range(int(sys.argv[1])):
          fresh()
          run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
          # The second half is where it writes.
          time.sleep(spent * (dice.random() if turn % 3 else 0.8 + 0.3 * dice.random()))
          run.kill()
          run.wait()
          found = state()
          outcomes.add(found)
          if found not in (before, after): print('half', found)
      print(len(outcomes - {before, after}), before[0], after[0] - before[0])
      """
    #expect(
      try place.python(program, "\(killCount)", environment: .unmeasured)
        == ToolResult(stdout: "0 42 10800\n", stderr: "", status: 0))
  }
}
