import TestSupport
import Testing

/// Two first runs in two PID namespaces that share a home: each process has the number that the other one has, too.
@Suite(.enabled(if: Tracing.container != nil, "unshare --pid and strace are not allowed here"))
struct `Two first runs in two containers` {
  /// What slows the runs down, so that one is always in the middle of what the other one could spoil.
  static let delays = [
    ["?link,?linkat,?renameat2:delay_enter=700000", "pwrite64:delay_enter=150000:when=1..4"],
    ["?link,?linkat,?renameat2:delay_enter=300000", "?link,?linkat,?renameat2:delay_enter=300000"],
    ["flock:delay_exit=300000", "?mkdir,?mkdirat:delay_exit=100000"],
    ["?unlink,?unlinkat,?rmdir:delay_enter=100000", "flock:error=ENOLCK"],
  ]

  @Test(arguments: delays)
  func `both answer, and nothing is lost`(_ delays: [String]) throws {
    let place = try Workplace()
    let program = """
      import os, subprocess
      def start(delay): return subprocess.Popen(os.environ['CONTAINER'].split() + ['strace', '-f', '-o', '/dev/null', '-e',
          'trace=' + delay.split(':')[0], '-e', 'inject=' + delay, os.environ['TOOL'], 'programs', '--csv'],
          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
      runs = [start(delay) for delay in os.environ['DELAYS'].split()]
      results = [run.communicate(timeout=60) + (run.returncode,) for run in runs]
      for out, err, status in results: print(status, len(out.splitlines()))
      print(''.join(err for out, err, status in results), end='')
      """
    let result = try place.python(
      program,
      environment: [
        "CONTAINER": Tracing.container?.joined(separator: " ") ?? "", "DELAYS": delays.joined(separator: " "),
      ])
    #expect(result == .answer("0 14\n0 14\nnote: made `\(place.standardPath)`: 11 universities, 13 programs\n"))
    #expect(
      try place.sqlite(".local/share/gradatlas/catalog.db", "SELECT count(*) FROM program; PRAGMA integrity_check")
        == "13\nok\n")
    let doctor = try place.tool("doctor", "--csv")
    #expect(doctor.lines.contains("leftovers,ok,none,"))
    #expect(doctor.status == 0)
  }
}
