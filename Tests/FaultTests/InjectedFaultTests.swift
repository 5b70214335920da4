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

  /// The faults of some kinds: each that there is, or a few, others for each command; a fault of each kind in turn, so
  /// that every beginning is spread evenly over them.
  ///
  /// - Parameter size: How many of a kind, where it is a few.
  func faults(_ kinds: [FaultKind], upTo size: (FaultKind) -> Int) -> [Fault] {
    let numbers = kinds.map { (kind: $0, numbers: self.numbers($0, upTo: size($0))) }
    let longest = numbers.map(\.numbers.count).max() ?? 0
    return (0..<longest).flatMap { index -> [Fault] in
      numbers.filter { index < $0.numbers.count }.flatMap { faults($0.kind, $0.numbers[index], index) }
    }
  }

  /// Once and lasting where there is time for both, else one after the other.
  private func faults(_ kind: FaultKind, _ number: Int, _ index: Int) -> [Fault] {
    let once = Fault(kind: kind, number: number)
    if kind.isDeath { return [once] }
    let lasting = Fault(kind: kind, number: number, lasts: true)
    return Thoroughness.isComplete ? [once, lasting] : [index % 2 == 1 ? lasting : once]
  }

  /// Memory is asked for a hundred thousand times: every hundredth or so is plenty.
  private func numbers(_ kind: FaultKind, upTo size: Int) -> [Int] {
    let numbers = Thoroughness.sample(counts[kind.rawValue] ?? 0, upTo: size, turn: turn)
    return kind == .memory && Thoroughness.isComplete ? Array(numbers.prefix(numbers.count / 97 + 1)) : numbers
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

@Suite struct `A call of SQLite's that fails` {
  static let kinds = FaultKind.allCases.filter { !$0.isDeath }

  @Test(arguments: WriteCommand.tortured)
  func `leaves all of a command's work or nothing, and is told`(_ command: WriteCommand) throws {
    let trial = try Trial(command)
    var tally = Tally("faults", of: command)
    // As few of each kind as keep it to a minute.
    let faults = trial.faults(Self.kinds) { $0 == .memory ? 2 : 1 }
    let share = TimeShare(0.45 / Double(WriteCommand.tortured.count))
    for fault in faults where share.isLeft { try check(fault, trial, &tally, of: faults.count) }
  }

  private func check(_ fault: Fault, _ trial: Trial, _ tally: inout Tally, of all: Int) throws {
    let folder = try trial.command.place()
    let result = try trial.command.run(in: folder, fault)
    let state = try trial.state(in: folder, fault)
    if result.status == 0 {
      #expect(state == trial.after, "\(fault): \(result.stderr)")
    } else {
      #expect([73, 74].contains(result.status) && !fault.kind.isHarmless, "\(fault): \(result)")
      let errors = result.stderr.split(separator: "\n").filter { !$0.hasPrefix("note: ") }
      #expect(errors.first?.hasPrefix("error: ") == true && errors.count <= 2, "\(fault): \(result.stderr)")
      #expect(!result.stderr.contains("gradatlas-new"), "\(fault): \(result.stderr)")
    }
    let left = try folder.names().filter { $0.hasSuffix(".gradatlas-new") || $0.hasSuffix("-journal") }
    #expect(left == [] || fault.kind == .delete, "\(fault)")
    tally.add(
      fault.kind.rawValue, status: result.status, isUnchanged: state == trial.before, isChanged: state == trial.after,
      of: all)
  }
}

@Suite struct `A command that is killed` {
  @Test(arguments: WriteCommand.tortured)
  func `has done all of its work or nothing, and can be run again`(_ command: WriteCommand) throws {
    let trial = try Trial(command)
    var tally = Tally("deaths", of: command)
    let faults = trial.faults(FaultKind.allCases.filter(\.isDeath)) { _ in 3 }
    let share = TimeShare(0.25 / Double(WriteCommand.tortured.count))
    for fault in faults where share.isLeft { try check(fault, trial, &tally, of: faults.count) }
  }

  private func check(_ fault: Fault, _ trial: Trial, _ tally: inout Tally, of all: Int) throws {
    let folder = try trial.command.place()
    let result = try trial.command.run(in: folder, fault)
    #expect(result.status == 128 + SIGKILL, "\(fault): \(result)")
    let state = try trial.state(in: folder, fault)
    tally.add(
      fault.kind.rawValue, isUnchanged: state == trial.before, isChanged: state == trial.after, of: all)
    guard state == trial.before else { return }
    let again = try trial.command.run(in: folder)
    #expect(again.status == 0, "\(fault): \(again)")
    #expect(try trial.state(in: folder, fault) == trial.after, "\(fault)")
    #expect(try folder.names().filter { $0.hasSuffix(".gradatlas-new") } == [], "\(fault)")
  }
}
