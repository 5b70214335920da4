import TestSupport
import Testing

@Suite(.enabled(if: Tracing.isAllowed, "strace is not allowed here"))
struct `A folder that is replaced` {
  /// Exports `old` before a change and `new` after it, for what is found to be compared with, and a `folder` as `old`.
  private static let preparation = """
    export GRADATLAS_DATABASE=catalog.db
    "$TOOL" export --all --format csv old && cp -r old folder
    "$TOOL" alias add cmu Tartans >/dev/null 2>&1 && "$TOOL" export --all --format csv new
    replace() { strace -f -o calls -e trace="${1%%:*}" -e inject="$1" "$TOOL" export --all --format csv folder --replace; }
    until_there() { for _ in $(seq 3000); do ls -d $1 >/dev/null 2>&1 && return; sleep 0.02; done; echo "no $1"; }
    state() { diff -r old folder >/dev/null 2>&1 && echo old || { diff -r new folder >/dev/null && echo new; }; }

    """

  /// `rename` is tried first, which replaces nothing; then the two folders are exchanged, and the old one is removed.
  @Test(arguments: ["?mkdir,?mkdirat", "fsync", "?rename", "?renameat", "renameat2", "?unlink,?unlinkat", "?rmdir"])
  func `stands there whole, old or new, at whatever call its run is killed`(_ calls: String) throws {
    let place = try Workplace.withCatalog()
    let result = try place.shell(
      Self.preparation + """
        for number in 1 2 16; do
          rm -rf folder && cp -r old folder && replace '\(calls)':signal=KILL:when=$number 2>/dev/null
          state | grep -qE 'old|new' || echo "$number: neither"
          find . -maxdepth 1 -name '*.gradatlas-new' | sort >left
          "$TOOL" doctor --csv 2>/dev/null | grep '^leftovers,warning' | cut -d'`' -f2 | sed 's,^,./,' | sort | diff left - || echo "$number: untold"
          "$TOOL" export --all --format csv folder --replace; echo "$(state) $(ls -A | grep -c gradatlas-new)"
        done | uniq -c
        """, environment: .unmeasured)
    #expect(result.stdout == "      3 new 0\n")
  }

  @Test func `is exchanged in one step`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.shell(
      Self.preparation + """
        replace '?rename,?renameat,renameat2:delay_enter=1' && state && grep -c 'RENAME_EXCHANGE) = 0' calls
        grep -cE 'rename.* = 0' calls
        """)
    #expect(result == .answer("new\n1\n1\n"))
  }

  @Test(arguments: ["EINVAL", "ENOSYS"])
  func `is replaced where folders cannot be exchanged, and put back where the run was killed meanwhile`(
    _ error: String
  ) throws {
    let place = try Workplace.withCatalog()
    let result = try place.shell(
      Self.preparation + """
        replace renameat2:error=\(error) && state
        for remedy in 'doctor --fix' 'export --all --format csv other' 'export --all --format csv folder --replace'; do
          rm -rf folder && cp -r old folder
          strace -f -o calls -e trace='?rename,?renameat,renameat2' -e inject=renameat2:error=\(error) \\
            -e inject='?rename,?renameat:signal=KILL:when=3' "$TOOL" export --all --format csv folder --replace 2>/dev/null
          ls -d folder 2>/dev/null; "$TOOL" doctor --csv 2>/dev/null | grep -c ^leftovers,warning
          "$TOOL" $remedy >/dev/null 2>&1; state 2>/dev/null; ls -A | grep -c gradatlas-new
        done
        """, environment: .unmeasured)
    #expect(result.stdout == "new\n1\nold\n0\n1\n1\n1\nnew\n0\n")
  }

  @Test func `is not one that another run has finished meanwhile, unless that may be replaced`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.shell(
      Self.preparation + """
        rm -rf folder
        { strace -f -o calls -e trace='?rename,?renameat' -e inject='?rename,?renameat:delay_enter=1000000' \\
          "$TOOL" export --all --format markdown folder 2>error; echo $? >ended; mv ended status; } &
        until_there '.folder.*.gradatlas-new'; "$TOOL" export --all --format csv folder && until_there status; cat status error; state; ls -A | grep -c gradatlas-new
        """)
    #expect(
      result.stdout == """
        73
        error: the folder `folder` is not empty
        help: name a new folder, or replace this one with --replace
        new
        0

        """)
  }

  @Test func `keeps a folder in it that has the name of a table`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.shell(
      Self.preparation + """
        rm folder/university.csv && mkdir folder/university.csv && echo mine >folder/university.csv/thesis.txt
        "$TOOL" export --all --format csv folder --replace; echo $?; cat folder/university.csv/thesis.txt; ls -A | grep -c gradatlas-new
        """)
    #expect(result.stdout == "73\nmine\n0\n")
  }
}
