import Foundation
import TestSupport
import Testing

/// A write-ahead log whose file somebody has removed: SQLite would play it into the next file of that name.
@Suite struct `A log of an earlier file` {
  @Test(arguments: ["seed", "migrate up", "restore kept.db", "backup new.db"])
  func `is not taken into a new one`(_ words: String) throws {
    let place = try Workplace.withCatalog()
    let program = """
      import os, shutil, sqlite3, subprocess, sys
      shutil.copy('catalog.db', 'kept.db'); shutil.copy('catalog.db', 'new.db')
      pid = os.fork()
      if pid == 0:
          connection = sqlite3.connect('new.db')
          connection.execute("UPDATE university SET name = 'Spoilt ' || id"); connection.commit(); os.kill(os.getpid(), 9)
      os.waitpid(pid, 0); os.remove('new.db')
      words = sys.argv[1].split()
      result = subprocess.run([os.environ['TOOL'], *words, '--database', 'catalog.db' if 'backup' in words else 'new.db'],
          capture_output=True, text=True)
      print(result.returncode, result.stderr, os.path.exists('new.db'), os.path.getsize('new.db-wal') > 0)
      """
    #expect(
      try place.python(program, words).stdout == """
        73 error: `new.db` does not exist, but `new.db-wal` has changes of an earlier file of that name
        help: put the earlier file back beside it, or move the log away: it would spoil a new file
         False True

        """)
  }
}
