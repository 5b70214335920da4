import Foundation
import TestSupport
import Testing

@testable import Catalog

/// Starts the tool, kills it at some moment, and waits for its end.
private func runAndKill(
  _ command: WriteCommand, in folder: borrowing TemporaryDirectory, after wait: Duration
) throws {
  let process = Process()
  process.executableURL = toolURL
  process.arguments = command.arguments
  process.environment = instrumentVariables.merging(["HOME": folder.url.path]) { $1 }
  process.currentDirectoryURL = folder.url
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  try process.run()
  usleep(UInt32(wait / .microseconds(1)))
  kill(process.processIdentifier, SIGKILL)
  process.waitUntilExit()
}

@Suite struct `A command that is killed at a random moment` {
  @Test(arguments: WriteCommand.tortured)
  func `has done all of its work or nothing`(_ command: WriteCommand) throws {
    let model = try command.place()
    let before = try CatalogState(model.path(command.target))
    let duration = try ContinuousClock().measure { _ = try command.run(in: model) }
    let after = try CatalogState(model.path(command.target))
    var tally = Tally("kills", of: command)
    let count = Thoroughness.isComplete ? 200 : 4
    let share = TimeShare(0.04 / Double(WriteCommand.tortured.count))
    var dice = Thoroughness.dice
    for _ in 0..<count where share.isLeft {
      let folder = try command.place()
      try runAndKill(command, in: folder, after: duration * Double.random(in: 0...1, using: &dice))
      let state = try CatalogState(folder.path(command.target))
      #expect([before, after].contains(state))
      let hasLeftovers = try command.expectLeftoversTold(in: folder)
      if hasLeftovers, state == before { try command.expectNothingLeftAfterNextRun(in: folder) }
      tally.add("kill", isUnchanged: state == before, isChanged: state == after, of: count)
    }
  }
}
