import Foundation
import TestSupport
import Testing

extension WriteCommand {
  /// Expects that `doctor` names everything that a killed run of this command has left, but for backups, which it counts.
  ///
  /// - Returns: Whether there was anything.
  func expectLeftoversTold(in folder: borrowing TemporaryDirectory) throws -> Bool {
    let own = Set(try files().keys.map { $0.prefix { $0 != "/" } }.map { String($0) } + [target, "catalog.db"])
    let ownDatabases = own.flatMap { name in ["", "-wal", "-shm", "-journal"].map { name + $0 } }
    let left = try folder.names().filter { !ownDatabases.contains($0) && !$0.hasSuffix(".backup") }
    guard !left.isEmpty else { return false }
    let database = arguments.last ?? ""
    let doctor = try runTool(["doctor", "--csv", "--database", database], home: folder.url.path)
    let told = doctor.stdout + doctor.stderr
    for name in left { #expect(told.contains("`\(name)` was left by a process that was killed"), "\(name): \(told)") }
    return true
  }

  /// Runs the command again, which removes what a killed run of it has left.
  func expectNothingLeftAfterNextRun(in folder: borrowing TemporaryDirectory) throws {
    let again = try run(in: folder)
    #expect(again.status == 0, "\(again)")
    #expect(try folder.names().filter { $0.hasSuffix(".gradatlas-new") } == [])
  }
}
