import Foundation

/// A virtual environment of Python's below `.build-venv` beside Package.swift, with packages from PyPI: made by the first
/// test that asks for it, and kept.
public struct PythonEnvironment: Sendable {
  private let folder: URL
  private let packages: [String]
  /// Why it cannot be made; nil if it is there.
  private let problem: String?

  /// Installs the packages, unless they are there.
  ///
  /// - Parameter name: The folder's; no two environments have the same, since tests run side by side.
  public init(_ name: String, packages: [String]) {
    folder =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../.build-venv/\(name)").standardizedFileURL
    self.packages = packages
    do { problem = try Self.install(packages, in: folder) } catch { problem = "\(error)" }
  }

  /// Whether it is there; says why where it is not.
  public var isThere: Bool {
    if let problem { print("\(packages.joined(separator: ", ")) cannot be installed from PyPI: \(problem)") }
    return problem == nil
  }

  /// The path of a program in it: `python`, or what a package brings.
  public func program(_ name: String) -> String { folder.path + "/bin/\(name)" }

  /// The last thing that is made is a file with the packages' names: an environment without it is none.
  private static func install(_ packages: [String], in folder: URL) throws -> String? {
    let mark = folder.appendingPathComponent("installed")
    let names = packages.joined(separator: "\n")
    if (try? String(contentsOf: mark, encoding: .utf8)) == names { return nil }
    let made = try run("python3", ["-m", "venv", "--clear", folder.path])
    guard made.status == 0 else { return "python3 -m venv: \(made.stderr)" }
    let options = ["install", "--quiet", "--disable-pip-version-check", "--retries", "1", "--timeout", "10"]
    let installed = try run(folder.path + "/bin/pip", options + packages)
    guard installed.status == 0 else { return "pip: \(installed.stderr.suffix(300))" }
    try names.write(to: mark, atomically: true, encoding: .utf8)
    return nil
  }
}
