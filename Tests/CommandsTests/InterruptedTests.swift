import TestSupport
import Testing

@Suite struct `Making the standard catalogue` {
  @Test func `by two processes at once gives both an answer and one file`() throws {
    let place = try Workplace()
    let program = """
      import os, subprocess
      outcomes = set()
      for number in range(10):
          home = os.path.join(os.environ['HOME'], str(number))
          os.mkdir(home)
          processes = [subprocess.Popen([os.environ['TOOL'], 'programs', '--focus', 'NLP', '--csv'], text=True,
              env={**os.environ, 'HOME': home}, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
          results = [process.communicate() + (process.returncode,) for process in processes]
          made = sum(result[1].count('note: made ') for result in results)
          outcomes.add((tuple(len(result[0].splitlines()) for result in results), made,
              tuple(result[2] for result in results), tuple(set(os.listdir(home + '/.local/share/gradatlas')) - {'catalog.db-wal', 'catalog.db-shm'})))
      print(outcomes)
      """
    #expect(
      try place.python(program)
        == ToolResult(stdout: "{((13, 13), 1, (0, 0), ('catalog.db',))}\n", stderr: "", status: 0))
  }

  @Test func `and being killed leaves no half of it`() throws {
    let place = try Workplace()
    let program = """
      import os, random, shutil, sqlite3, subprocess, time
      dice = random.Random(1)
      home = os.path.join(os.environ['HOME'], 'home')
      file = home + '/.local/share/gradatlas/catalog.db'
      def start(): return subprocess.Popen([os.environ['TOOL'], 'programs', '--csv'], text=True,
          env={**os.environ, 'HOME': home}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
      began = time.time()
      os.mkdir(home)
      start().communicate()
      duration = time.time() - began
      faults = []
      for _ in range(20):
          shutil.rmtree(home)
          os.mkdir(home)
          process = start()
          time.sleep(dice.random() * duration)
          process.kill()
          process.communicate()
          if os.path.exists(file):
              connection = sqlite3.connect('file:' + file + '?mode=ro', uri=True)
              found = connection.execute('SELECT (SELECT count(*) FROM program), (SELECT count(*) FROM ranking_entry)')
              if found.fetchone() != (13, 42): faults.append('half a file')
              connection.close()
          next = start()
          rows = len(next.communicate()[0].splitlines())
          if (rows, next.returncode) != (14, 0): faults.append((rows, next.returncode))
      print(faults)
      """
    #expect(try place.python(program) == ToolResult(stdout: "[]\n", stderr: "", status: 0))
  }
}

@Suite struct `Loading an article` {
  @Test func `and being killed leaves all of it or nothing`() throws {
    let place = try Workplace.withArticle()
    #expect(try place.tool("migrate", "up", "--database", "empty.db").status == 0)
    let program = """
      import os, random, shutil, sqlite3, subprocess, time
      dice, counts = random.Random(1), set()
      def start(): return subprocess.Popen([os.environ['TOOL'], 'seed', 'article.md', '--database', 'catalog.db'],
          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
      shutil.copy('empty.db', 'catalog.db')
      began = time.time()
      start().wait()
      duration = time.time() - began
      for _ in range(10):
          for suffix in ['', '-wal', '-shm']:
              if os.path.exists('catalog.db' + suffix): os.remove('catalog.db' + suffix)
          shutil.copy('empty.db', 'catalog.db')
          process = start()
          time.sleep(dice.random() * duration)
          process.kill()
          process.wait()
          connection = sqlite3.connect('catalog.db')
          counts.add(connection.execute(
              'SELECT (SELECT count(*) FROM program), (SELECT count(*) FROM ranking_entry)').fetchone())
          counts.add(connection.execute('PRAGMA integrity_check').fetchone())
          connection.close()
      print(counts - {(0, 0), (12, 20), ('ok',)})
      """
    #expect(
      try place.python(program, environment: .unmeasured)
        == ToolResult(stdout: "set()\n", stderr: "", status: 0))
  }
}
