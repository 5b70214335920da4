import Foundation
import TestSupport
import Testing

@testable import Catalog

/// One command, what it leads from and to, and how often it does each thing that can fail.
private struct Trial {
  let command: WriteCommand
  let before: CatalogState
  let after: CatalogState
  private let counts: [String: Int]
  private let turn: Int

  init(_ command: WriteCommand) throws {
    self.command = command
    turn = WriteCommand.all.firstIndex { $0.testDescription == command.testDescription } ?? 0
    let folder = try command.place()
    before = try CatalogState(folder.path(command.target))
    let result = try command.run(in: folder, counts: true)
    #expect(result.status == 0, "\(result.stderr)")
    after = try CatalogState(folder.path(command.target))
    let lines = try folder.read("counts").split(separator: "\n").map { $0.split(separator: " ") }
    counts = Dictionary(uniqueKeysWithValues: lines.map { (String($0[0]), Int($0[1]) ?? 0) })
  }

  /// Which calls of a kind fail: each that there is, or a few, others for each command.
  func numbers(_ kind: FaultKind, upTo size: Int) -> [Int] {
    let count = counts[kind.rawValue] ?? 0
    if kind == .memory, Thoroughness.isComplete { return Array(stride(from: 1, through: count, by: 97)) }
    return Thoroughness.sample(count, upTo: size, turn: turn)
  }

  /// What the file has become, which has to be one of the two valid states, whole and in order.
  func state(in folder: borrowing TemporaryDirectory, _ fault: Fault) throws -> CatalogState {
    let state = try CatalogState(folder.path(command.target))
    #expect([before, after].contains(state), "\(fault)")
    if state != .noFile, state == after {
      let findings = try CatalogFile.examine(folder.path(command.target))
      // `migrate down` leaves fewer migrations than there are, as it should.
      #expect(!findings.contains { $0.state == .error && $0.check != .migrations }, "\(fault): \(findings)")
    }
    return state
  }
}

/// How many faults were injected, for the line that says so.
private actor Tally {
  private(set) var faults = 0
  private(set) var failures = 0
  func add(_ result: ToolResult) {
    faults += 1
    if result.status != 0 { failures += 1 }
  }
}

@Suite(.enabled(if: FaultLibrary.path != nil)) struct `A call of SQLite's that fails` {
  static let kinds = FaultKind.allCases.filter { !$0.isDeath }
  /// As few of each kind as keep it to a minute; memory is asked for a hundred thousand times.
  static func size(_ kind: FaultKind) -> Int { kind == .memory ? 4 : 2 }

  @Test(arguments: WriteCommand.all)
  func `leaves all of a command's work or nothing, and is told`(_ command: WriteCommand) async throws {
    let trial = try Trial(command)
    let tally = Tally()
    for kind in Self.kinds {
      for (index, number) in trial.numbers(kind, upTo: Self.size(kind)).enumerated() {
        for lasts in Thoroughness.isComplete ? [false, true] : [index % 2 == 1] {
          let fault = Fault(kind: kind, number: number, lasts: lasts)
          await tally.add(try check(fault, trial))
        }
      }
    }
    print("\(command.testDescription): \(await tally.faults) faults, \(await tally.failures) ended the command")
  }

  private func check(_ fault: Fault, _ trial: Trial) throws -> ToolResult {
    let folder = try trial.command.place()
    let result = try trial.command.run(in: folder, fault)
    let state = try trial.state(in: folder, fault)
    if result.status == 0 {
      #expect(state == trial.after, "\(fault): \(result.stderr)")
    } else {
      #expect([73, 74].contains(result.status) && !fault.kind.isHarmless, "\(fault): \(result)")
      let errors = result.stderr.split(separator: "\n").filter { !$0.hasPrefix("note: ") }
      #expect(errors.first?.hasPrefix("error: ") == true && errors.count <= 2, "\(fault): \(result.stderr)")
      #expect(!result.stderr.contains(".new"), "\(fault): \(result.stderr)")
    }
    let left = try folder.names().filter { $0.hasSuffix(".new") || $0.hasSuffix("-journal") }
    #expect(left == [] || fault.kind == .delete, "\(fault)")
    return result
  }
}

@Suite(.enabled(if: FaultLibrary.path != nil)) struct `A command that is killed` {
  @Test(arguments: WriteCommand.all)
  func `has done all of its work or nothing, and can be run again`(_ command: WriteCommand) throws {
    let trial = try Trial(command)
    for kind in FaultKind.allCases where kind.isDeath {
      for number in trial.numbers(kind, upTo: 3) {
        try check(Fault(kind: kind, number: number), trial)
      }
    }
  }

  private func check(_ fault: Fault, _ trial: Trial) throws {
    let folder = try trial.command.place()
    let result = try trial.command.run(in: folder, fault)
    #expect(result.status == 128 + SIGKILL, "\(fault): \(result)")
    guard try trial.state(in: folder, fault) == trial.before else { return }
    let again = try trial.command.run(in: folder)
    #expect(again.status == 0, "\(fault): \(again)")
    #expect(try trial.state(in: folder, fault) == trial.after, "\(fault)")
    #expect(try folder.names().filter { $0.contains(".new") } == [], "\(fault)")
  }
}
