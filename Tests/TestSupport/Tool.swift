public import Foundation

/// What a process left behind: its exact output and how it ended.
public struct ToolResult: Sendable, Equatable {
  /// Everything written to standard output, invalid UTF-8 repaired.
  public let stdout: String
  /// Everything written to standard error, invalid UTF-8 repaired.
  public let stderr: String
  /// The exit status, or 128 + the signal's number.
  public let status: Int32

  /// A result as a test expects it.
  public init(stdout: String, stderr: String, status: Int32) {
    self.stdout = stdout
    self.stderr = stderr
    self.status = status
  }
}

/// The executable `gradatlas` that the tests run: the one that `GRADATLAS_TOOL` names, such as a release build, or else
/// the one that was built together with them.
public let toolURL =
  ProcessInfo.processInfo.environment["GRADATLAS_TOOL"].map { URL(fileURLWithPath: $0) } ?? builtURL("gradatlas")

/// Where the build of the tests put, or a test may put, something of that name.
public func builtURL(_ name: String) -> URL {
  URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent(name)
}

/// What a tool that was built to look at itself has to know: where its coverage goes, what a sanitizer looks for and
/// where it reports; nothing otherwise.
public let instrumentVariables: [String: String] =
  ProcessInfo.processInfo.environment.filter {
    ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }

/// Where a tool that another user runs writes its coverage, who may not write to the files of this one.
public func coverageVariables(ofUser name: String) -> [String: String] {
  instrumentVariables.filter { $0.key == "LLVM_PROFILE_FILE" }.mapValues { path in
    let file = URL(fileURLWithPath: path)
    return file.deletingLastPathComponent().appendingPathComponent("\(name)-\(file.lastPathComponent)").path
  }
}

extension [String: String] {
  /// For a tool that is killed or cannot write: half of what it measured would spoil what all others did.
  public static var unmeasured: Self { ["LLVM_PROFILE_FILE": "/dev/null"] }
}

/// The user that the tests run as, by the name that the system has for the number.
public let processUser: String = {
  let name = (try? run("id", ["-un"]))?.stdout.split(separator: "\n").first
  return name.map { String($0) } ?? "uid \(getuid())"
}()

/// Runs the built tool as a user would, with an environment of its own.
///
/// - Parameters:
///   - arguments: What follows `gradatlas`.
///   - home: The value of `HOME`; nothing else of the caller's environment but `PATH` is passed on,
///     and what coverage and sanitizers need.
///   - environment: Further variables.
///   - input: Bytes for standard input, which is empty unless given.
public func runTool(
  _ arguments: [String], home: String, environment: [String: String] = [:], input: String = "",
  workingDirectory: String? = nil
) throws -> ToolResult {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  // A library that is to be loaded first, to let calls fail, finds no way into a fully static executable.
  let tool = environment["LD_PRELOAD"] == nil ? toolURL : builtURL("gradatlas")
  return try run(
    tool.path, arguments,
    environment: ["HOME": home, "PATH": path].merging(instrumentVariables) { $1 }.merging(environment) { $1 },
    input: input, workingDirectory: workingDirectory ?? home)
}

/// Runs any program by its path, or by its name as `/usr/bin/env` finds it, and waits for its end.
public func run(
  _ program: String, _ arguments: [String], environment: [String: String]? = nil, input: String = "",
  workingDirectory: String? = nil
) throws -> ToolResult {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program.contains("/") ? program : "/usr/bin/env")
  process.arguments = program.contains("/") ? arguments : [program] + arguments
  if let environment { process.environment = environment }
  if let workingDirectory { process.currentDirectoryURL = URL(fileURLWithPath: workingDirectory) }
  // Files, not pipes: no output is too long for them, and no thread has to empty them.
  let folder = try TemporaryDirectory()
  try folder.write(input, to: "in")
  for name in ["out", "err"] { try folder.write("", to: name) }
  process.standardInput = try FileHandle(forReadingFrom: folder.url.appendingPathComponent("in"))
  process.standardOutput = try FileHandle(forWritingTo: folder.url.appendingPathComponent("out"))
  process.standardError = try FileHandle(forWritingTo: folder.url.appendingPathComponent("err"))
  try process.run()
  process.waitUntilExit()
  let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
  return ToolResult(
    stdout: String(decoding: try Data(contentsOf: folder.url.appendingPathComponent("out")), as: UTF8.self),
    stderr: String(decoding: try Data(contentsOf: folder.url.appendingPathComponent("err")), as: UTF8.self),
    status: signal + process.terminationStatus)
}
