import Foundation
import TestSupport
import Testing

@testable import Catalog

/// SQLite with so little memory that it cannot do the work, or nearly.
@Suite struct `Too little memory` {
  @Test(arguments: WriteCommand.tortured)
  func `leaves all of a command's work or nothing, and is told`(_ command: WriteCommand) throws {
    let model = try command.place()
    let before = try CatalogState(model.path(command.target))
    #expect(try command.run(in: model).status == 0)
    let after = try CatalogState(model.path(command.target))
    var statuses: Set<Int32> = []
    var tally = Tally("limits of memory", of: command)
    let limits = [50, 100_000] + Thoroughness.sample(59, upTo: 4).map { ($0 + 1) * 50 }
    let share = TimeShare(0.04 / Double(WriteCommand.tortured.count))
    for (index, kibibytes) in limits.enumerated() where index < 2 || share.isLeft {
      let folder = try command.place()
      let result = try runTool(
        command.arguments, home: folder.url.path,
        environment: ["LD_PRELOAD": try FaultLibrary.path(), "FAULT": "heap:\(kibibytes * 1024)"])
      statuses.insert(result.status)
      #expect([0, 74].contains(result.status), "\(kibibytes) KiB: \(result)")
      if result.status == 74 { #expect(result.stderr.contains("`: out of memory"), "\(result.stderr)") }
      let state = try CatalogState(folder.path(command.target))
      #expect(result.status == 0 ? state == after : [before, after].contains(state), "\(kibibytes) KiB: \(result)")
      tally.add(
        "heap", status: result.status, isUnchanged: state == before, isChanged: state == after, of: limits.count)
      #expect(try folder.names().filter { $0.hasSuffix(".gradatlas-new") } == [])
    }
    #expect(statuses == [0, 74])
  }
}
