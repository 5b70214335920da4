import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct `backup` {
  @Test func `makes a file that is the catalogue again`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("backup", "copy.db")
    let size = try place.bytes("copy.db").count
    #expect(result.stdout == "")
    let pattern = try Regex("^note: `copy\\.db` is a copy of `catalog\\.db`: [0-9]+ rows, \(size) bytes, checked\n$")
    #expect(result.stderr.contains(pattern))
    #expect(result.status == 0)
    #expect(try place.names() == ["catalog.db", "copy.db"])
    let answer = try place.catalog("programs")
    #expect(try place.tool("programs", "--database", "copy.db") == answer)
    #expect(try place.tool("doctor", "--database", "copy.db", "--exit-code").status == 0)
  }

  @Test func `has what was committed by another process a moment ago, and nothing else`() throws {
    let place = try Workplace.withCatalog()
    let program = """
      import os, sqlite3, subprocess, sys
      connection = sqlite3.connect('catalog.db', isolation_level=None)
      connection.execute("UPDATE university SET slug = 'kept' WHERE slug = 'cmu'")
      connection.execute('BEGIN IMMEDIATE')
      connection.execute("UPDATE university SET slug = 'lost' WHERE slug = 'mit'")
      subprocess.run([os.environ['TOOL'], 'backup', 'copy.db', '--database', 'catalog.db'], check=True,
          stderr=subprocess.DEVNULL)
      connection.execute('COMMIT')
      copy = sqlite3.connect('copy.db')
      print(copy.execute("SELECT group_concat(slug) FROM university WHERE slug IN ('kept', 'lost', 'mit', 'cmu')").fetchall())
      """
    #expect(try place.python(program) == .answer("[('kept,mit',)]\n"))
  }

  @Test func `replaces a file only where it may`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("precious", to: "copy.db")
    #expect(
      try place.catalog("backup", "copy.db")
        == failure(
          "error: `copy.db` exists already\nhelp: name another file, or replace this one with --replace", 73))
    #expect(try place.folder.read("copy.db") == "precious")
    #expect(try place.catalog("backup", "copy.db", "--replace").status == 0)
    #expect(try place.tool("doctor", "--database", "copy.db").status == 0)
    #expect(
      try place.catalog("backup", "catalog.db", "--replace")
        == failure("error: cannot write to `catalog.db`: it is the catalogue itself\nhelp: name another file", 73))
  }

  @Test func `says why there can be no file`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("backup", "nowhere/copy.db")
        == failure(
          """
          error: cannot create `nowhere/copy.db`: No such file or directory
          help: name a path in a folder that exists and that you may write to
          """, 73))
    #expect(
      try place.tool("backup", "copy.db", "--database", "missing.db")
        == failure(
          """
          error: `missing.db` does not exist
          help: check the path; `gradatlas seed --database missing.db` makes a new catalogue
          """, 66))
    #expect(try place.names() == ["catalog.db"])
  }

  @Test func `that the disk has no room for leaves nothing`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.shell(
      "ulimit -f 200; exec \"$TOOL\" backup copy.db --database catalog.db", environment: .unmeasured)
    #expect(
      result
        == failure(
          """
          error: `copy.db`: disk I/O error
          help: see whether the disk is full or failing; `gradatlas doctor --database catalog.db` says more
          """, 74))
    #expect(try place.names() == ["catalog.db"])
  }
}

@Suite struct `A progress bar` {
  @Test func `shows how much is done`() {
    #expect(ProgressBar.line("copying", done: 0, of: 8, width: 30) == "copying  [------------]    0%")
    #expect(ProgressBar.line("copying", done: 2, of: 8, width: 30) == "copying  [###---------]   25%")
    #expect(ProgressBar.line("copying", done: 8, of: 8, width: 30) == "copying  [############]  100%")
    #expect(ProgressBar.line("copying", done: 9, of: 8, width: 30) == "copying  [############]  100%")
  }

  @Test func `fits the terminal, and is no longer than one can take in`() {
    #expect(ProgressBar.line("copying", done: 1, of: 2, width: 20) == "copying  50%")
    #expect(ProgressBar.line("copying", done: 1, of: 2, width: 200).count == 7 + 10 + 50)
    for width in 23...80 { #expect(ProgressBar.line("copying", done: 1, of: 3, width: width).count < width) }
  }

  @Test func `shows the number where the end is not known`() {
    #expect(ProgressBar.line("reading", done: 1234, of: nil, width: 80) == "reading  1234")
  }
}
