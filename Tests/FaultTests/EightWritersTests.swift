import TestSupport
import Testing

@Suite struct `Eight writers in a loop` {
  /// Four add names to one catalogue; two write one folder again and again, one a file, one a backup.
  private static let program = """
    import os, sqlite3, subprocess, threading, time
    end = time.time() + float(os.environ['SECONDS'])
    added, counts, faults = [], [0] * 8, []
    def run(*words): return subprocess.run([os.environ['TOOL'], *words, '--database', 'catalog.db'], capture_output=True, text=True)
    def loop(number, words):
        while time.time() < end:
            name = f'Writer {number} at {counts[number]}'
            result = run(*[name if word == 'NAME' else word for word in words])
            counts[number] += 1
            if result.returncode == 0: added.extend([name] if 'NAME' in words else [])
            elif result.returncode != 75: faults.append((words, result.returncode, result.stderr))
    alias, folder = ['alias', 'add', 'cmu', 'NAME'], ['export', '--all', '--format', 'csv', 'folder', '--replace']
    work = [alias] * 4 + [folder] * 2 + [['programs', '--csv', '--output', 'out.csv'], ['backup', 'copy.db', '--replace']]
    threads = [threading.Thread(target=loop, args=item) for item in enumerate(work)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    names = [row[0] for row in sqlite3.connect('catalog.db').execute("SELECT alias FROM university_alias WHERE alias LIKE 'Writer %'")]
    lost = set(added) - set(names)
    if lost or len(names) != len(set(names)): faults.append(lost)
    for path in ['catalog.db', 'copy.db']:
        doctor = subprocess.run([os.environ['TOOL'], 'doctor', '--exit-code', '--database', path], capture_output=True, text=True)
        if doctor.returncode != 0: faults.append((doctor.stdout, doctor.stderr))
    restored = subprocess.run([os.environ['TOOL'], 'restore', 'folder', '--database', 'restored.db'], capture_output=True, text=True)
    if restored.returncode != 0: faults.append(restored.stderr)
    if open('out.csv').read().count('\\n') != 14: faults.append('out.csv')
    faults += [name for name in os.listdir('.') if name.endswith('.gradatlas-new')]
    print(sum(counts), len(added), faults)
    """

  @Test func `lose nothing and leave nothing behind`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.python(Self.program, environment: ["SECONDS": Thoroughness.isComplete ? "60" : "2"])
    let words = result.stdout.split(separator: " ", maxSplits: 2)
    try #require(words.count == 3, "\(result)")
    #expect(words[2] == "[]\n", "\(result)")
    sayCount(Int(words[0]) ?? 0, "commands of eight writers", "\(words[1]) names were added, and are there")
  }
}
