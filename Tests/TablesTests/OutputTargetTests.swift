import TestSupport
import Testing

@testable import Tables

private func kind(_ path: String) throws(OutputError) -> String {
  switch try OutputTarget(path: path) {
  case .descriptor(let number): "descriptor \(number)"
  case .special: "special"
  case .regular(let path, let existing): "regular \(path) \(existing == nil ? "new" : "old")"
  }
}

@Test(arguments: [
  ("/dev/stdin", "descriptor 0"), ("/dev/stdout", "descriptor 1"), ("/dev/stderr", "descriptor 2"),
  ("/dev/fd/17", "descriptor 17"), ("/proc/self/fd/3", "descriptor 3"), ("/dev/null", "special"),
  ("no-such-file-here", "regular no-such-file-here new"),
])
func `a target is known by its path`(_ path: String, _ expected: String) throws {
  #expect(try kind(path) == expected)
}

@Test func `an existing file is known`() throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write("", to: "a")
  #expect(try kind(path) == "regular \(path) old")
}
