import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Tracing.container != nil, "unshare --pid and strace are not allowed here"))
struct `First runs in two containers` {
  /// Two at a time, each slowed down or stopped at calls of its own choice.
  private static let program = """
    import os, random, shutil, sqlite3, subprocess, time
    dice = random.Random(int(os.environ['SEED']))
    calls = ['?mkdir,?mkdirat', 'flock', 'pwrite64', 'fdatasync', 'fsync', '?unlink,?unlinkat', '?rmdir', '?link,?linkat,?renameat2',
             '?getdents64']
    def start(home):
        words = os.environ['CONTAINER'].split() + ['strace', '-f', '-o', '/dev/null']
        call = dice.choice(calls)
        action = f'delay_enter={dice.randrange(400000)}:when={dice.randrange(1, 4)}..{dice.randrange(4, 8)}'
        if dice.random() < 0.2: action = f'signal=KILL:when={dice.randrange(1, 4)}'
        words += ['-e', 'trace=' + call, '-e', f'inject={call}:{action}']
        return subprocess.Popen(words + [os.environ['TOOL'], 'programs', '--csv'], env={**os.environ, 'HOME': home},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True), f'{call}:{action}'
    faults, runs, killed, end = [], 0, 0, time.time() + float(os.environ['SECONDS'])
    while runs < int(os.environ['RUNS']) and time.time() < end:
        home = os.path.join(os.environ['HOME'], str(runs))
        os.mkdir(home)
        folder = home + '/.local/share/gradatlas'
        pair = []
        for _ in range(2):
            pair.append(start(home))
            time.sleep(dice.random() * 0.1)
        for process, what in pair:
            out, err = process.communicate(timeout=120)
            runs += 1
            if process.returncode in (-9, 137): killed += 1
            elif (process.returncode, len(out.splitlines())) != (0, 14): faults.append((what, process.returncode, err))
        left = [name for name in os.listdir(folder) if name.endswith('.gradatlas-new')] if os.path.exists(folder) else []
        doctor = subprocess.run([os.environ['TOOL'], 'doctor', '--csv'], env={**os.environ, 'HOME': home}, capture_output=True,
            text=True)
        faults += [('not told', name) for name in left if f'{name}` was left' not in doctor.stdout + doctor.stderr]
        subprocess.run([os.environ['TOOL'], 'programs'], env={**os.environ, 'HOME': home}, capture_output=True)
        fix = subprocess.run([os.environ['TOOL'], 'doctor', '--fix', '--exit-code'], env={**os.environ, 'HOME': home},
            capture_output=True, text=True)
        if fix.returncode != 0: faults.append((pair[0][1], pair[1][1], fix.stdout, fix.stderr))
        count = sqlite3.connect(folder + '/catalog.db').execute('SELECT count(*) FROM program').fetchone()
        if count != (13,): faults.append((pair[0][1], pair[1][1], count))
        shutil.rmtree(home)
    print(runs, killed, faults)
    """

  @Test func `leave one whole catalogue`() throws {
    let place = try Workplace()
    let minutes = Thoroughness.minutes == 0 ? 60 : Thoroughness.minutes * 0.2
    let result = try place.python(
      Self.program,
      environment: [String: String].unmeasured.merging([
        "CONTAINER": Tracing.container?.joined(separator: " ") ?? "",
        "SEED": "\(Thoroughness.seed)", "RUNS": Thoroughness.isComplete ? "400" : "6",
        "SECONDS": "\(Thoroughness.isComplete ? minutes * 60 : 60)",
      ]) { $1 })
    let words = result.stdout.split(separator: " ", maxSplits: 2)
    try #require(words.count == 3, "\(result)")
    #expect(words[2] == "[]\n", "\(result)")
    sayCount(Int(words[0]) ?? 0, "first runs in containers", "\(words[1]) were killed")
  }
}
