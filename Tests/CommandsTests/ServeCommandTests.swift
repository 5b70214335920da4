import Foundation
import TestSupport
import Testing

@Suite struct `serve` {
  /// What the programs below begin with: a server in a process of its own, and a page of it.
  private static let beginning = """
    import os, signal, subprocess, sys, urllib.request, urllib.error
    def start(*arguments):
        process = subprocess.Popen([os.environ['TOOL'], 'serve', '--port', '0', *arguments], text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        return process, process.stdout.readline().strip()
    def status(address, **headers):
        try:
            with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=30) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
    def end(process, number):
        process.send_signal(number)
        output, log = process.communicate(timeout=30)
        return process.returncode, output, [line.split(' ', 1)[1].rsplit(' ', 4)[0] for line in log.splitlines()]

    """

  private func lines(_ program: String) throws -> [String] {
    let place = try Workplace()
    _ = try place.tool("programs", "--count")
    let result = try place.python(Self.beginning + program)
    #expect(result.stderr == "")
    return result.lines
  }

  @Test func `prints its address, answers there, logs no parameters, and ends in order when it is told to`() throws {
    let program = """
      for number in (signal.SIGTERM, signal.SIGINT):
          process, address = start()
          print(address.startswith('http://127.0.0.1:') and address.endswith('/'))
          print(status(address), status(address + 'healthz?who=me'), status(address + 'nothing/here'))
          print(end(process, number))
      """
    let ended = "(0, '', ['GET / 200', 'GET /healthz 200', 'GET /nothing/here 404'])"
    #expect(try lines(program) == ["True", "200 200 404", ended, "True", "200 200 404", ended])
  }

  @Test func `stands below a path, and answers for hosts that it was told of`() throws {
    let program = """
      process, address = start('--base-path', '/programs/', '--allowed-host', 'example.org')
      print(address[-10:], status(address), status(address.replace('/programs', '')))
      print(status(address, Host='example.org'), status(address, Host='example.com'))
      print(end(process, signal.SIGTERM)[0])
      """
    #expect(try lines(program) == ["/programs/ 200 404", "200 421", "0"])
  }

  @Test func `says that its port is taken`() throws {
    let program = """
      process, address = start()
      port = address.split(':')[2].strip('/')
      second = subprocess.run([os.environ['TOOL'], 'serve', '--port', port], capture_output=True, text=True, timeout=30)
      print(second.returncode, second.stdout == '', second.stderr.replace(port, 'PORT').splitlines())
      end(process, signal.SIGTERM)
      """
    let message = "error: port PORT of 127.0.0.1 is in use by another process"
    let help = "help: name another port, or 0 for one that is free"
    #expect(try lines(program) == ["75 True ['\(message)', '\(help)']"])
  }

  /// Only root can become another user.
  @Test(.enabled(if: getuid() == 0))
  func `shows what is new also in a folder that it cannot write to`() throws {
    let program = """
      import json, shutil, time
      os.mkdir('folder')
      shutil.copy(os.environ['TOOL'], 'tool')
      subprocess.run(['./tool', 'seed', '--database', 'folder/catalog.db'], check=True, capture_output=True)
      for path, mode in (('.', 0o755), ('folder', 0o755), ('tool', 0o755), ('folder/catalog.db', 0o644)): os.chmod(path, mode)
      process = subprocess.Popen(['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', './tool', 'serve',
          '--port', '0', '--database', 'folder/catalog.db'], text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
      address = process.stdout.readline().strip()
      def change(): return json.load(urllib.request.urlopen(address + 'healthz', timeout=30))['change']
      def names(): return b'New University' in urllib.request.urlopen(address + 'universities.csv', timeout=30).read()
      before, known = change(), names()
      subprocess.run(['./tool', 'add', 'university', 'New University', '--database', 'folder/catalog.db'], check=True,
          capture_output=True)
      print(known, change() - before, names())
      print(end(process, signal.SIGTERM)[0])
      """
    #expect(try lines(program) == ["False 1 True", "0"])
  }

  @Test(arguments: [
    (["--port", "65536"], "--port is 0 to 65535"), (["--max-connections", "0"], "--max-connections is 1 to 100000"),
    (["--query-timeout", "0"], "--query-timeout is 1 to 3600 seconds"),
    (["--origin", "example.org"], "--origin is http:// or https:// and a host"),
    (["--cache-size", "1025"], "--cache-size is 0 to 1024 MiB"),
  ])
  func `takes limits within bounds`(_ arguments: [String], _ message: String) throws {
    let place = try Workplace()
    let result = try runTool(["serve"] + arguments, home: place.path)
    #expect(result.status == 64)
    #expect(result.stderr.hasPrefix("error: \(message)"), "\(result.stderr)")
  }
}
