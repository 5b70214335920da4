import Foundation
import TestSupport
import Testing

/// What somebody who is given a file may do with it: read it every way there is, and write it.
private let readers = [
  "programs", "universities --where ml_rank<=3", "focus-areas", "tracks", "courses", "show cmu", "compare cmu mit",
  "search learning", "fields", "rankings list", "rankings diff ml 2021 2022", "migrate status", "migrate verify",
  "doctor", "seed --dry-run",
]
private let writers = ["seed", "migrate down", "doctor --fix"]

/// Statuses that say what is wrong with a file: damaged, not to be read, or not as the migrations made it.
private let told: Set<Int32> = [0, 65, 74, 78]

/// What is counted.
private let uses = "uses of damaged files"

/// A test's part of a torture.
private let part = 0.02

/// Runs the tool on a file of these bytes.
///
/// - Returns: The result, and whether the file is as it was.
private func result(of words: String, on bytes: [UInt8]) throws -> (ToolResult, isUnchanged: Bool) {
  let folder = try TemporaryDirectory()
  try folder.write(bytes, to: "catalog.db")
  let arguments = words.split(separator: " ").map { String($0) } + ["--database", "catalog.db"]
  let result = try runTool(arguments, home: folder.url.path)
  return (result, try Data(contentsOf: folder.url.appendingPathComponent("catalog.db")) == Data(bytes))
}

/// Runs a command on a file that is not right: it may answer, or say what is wrong, and nothing else.
private func expectNoHarm(_ words: String, _ bytes: [UInt8], _ what: String) throws {
  let (result, isUnchanged) = try result(of: words, on: bytes)
  #expect(told.contains(result.status), "\(words), \(what): \(result)")
  if result.status != 0, !words.hasPrefix("doctor"), !words.hasPrefix("migrate verify") {
    let errors = result.stderr.split(separator: "\n").filter { !$0.hasPrefix("note: ") }
    #expect(errors.first?.hasPrefix("error: ") == true, "\(words), \(what): \(result.stderr)")
  }
  if readers.contains(words) { #expect(isUnchanged, "\(words), \(what)") }
}

@Suite struct `A damaged file` {
  private static let pageSize = 4096

  @Test(arguments: ["zeros", "noise", "the page before"])
  func `is answered from as far as it can be read, or refused`(_ damage: String) throws {
    let bytes = try Catalogs.standard()
    var dice = Thoroughness.dice
    let share = TimeShare(part)
    let pages = Thoroughness.sample(bytes.count / Self.pageSize - 1, upTo: 20)
    var count = 0
    for (turn, page) in pages.enumerated() where share.isLeft {
      var damaged = bytes
      let range = page * Self.pageSize..<(page + 1) * Self.pageSize
      switch damage {
      case "zeros": damaged.replaceSubrange(range, with: repeatElement(0, count: Self.pageSize))
      case "noise":
        damaged.replaceSubrange(range, with: (0..<Self.pageSize).map { _ in UInt8.random(in: 0...255, using: &dice) })
      default: damaged.replaceSubrange(range, with: bytes[range.lowerBound - Self.pageSize..<range.lowerBound])
      }
      for words in Self.some(of: readers + writers, turn) {
        try expectNoHarm(words, damaged, "\(damage) on page \(page + 1)")
        count += 1
      }
    }
    sayCount(count, uses, damage)
  }

  @Test func `is refused where single bytes of its first page are others`() throws {
    let bytes = try Catalogs.standard()
    let share = TimeShare(part)
    var count = 0
    for (turn, place) in Thoroughness.sample(200, upTo: 40).enumerated() where share.isLeft {
      var damaged = bytes
      damaged[place - 1] ^= 0xFF
      let (result, _) = try result(of: Self.some(of: readers, turn)[0], on: damaged)
      #expect(told.contains(result.status), "byte \(place - 1): \(result)")
      count += 1
    }
    sayCount(count, uses, "single bytes")
  }

  @Test func `is refused or read where it is cut off`() throws {
    let bytes = try Catalogs.standard()
    let pages = Thoroughness.sample(bytes.count / Self.pageSize - 1, upTo: 12).map { $0 * Self.pageSize }
    let odd = [1, 15, 16, 99, 100, 511, 512, 4095, 4097, 8191, bytes.count / 2 + 1, bytes.count - 1]
    let share = TimeShare(part)
    var count = 0
    for (turn, length) in (odd + pages).enumerated() where share.isLeft {
      for words in Self.some(of: readers + writers, turn) {
        try expectNoHarm(words, Array(bytes[..<length]), "\(length) bytes")
        count += 1
      }
    }
    sayCount(count, uses, "cut off")
  }

  @Test func `is not hidden by an answer of doctor's`() throws {
    let bytes = try Catalogs.standard()
    let share = TimeShare(part)
    var count = 0
    for page in Thoroughness.sample(bytes.count / Self.pageSize - 1, upTo: 10) where share.isLeft {
      var damaged = bytes
      damaged.replaceSubrange(
        page * Self.pageSize..<(page + 1) * Self.pageSize, with: repeatElement(0xA5, count: Self.pageSize))
      let (result, _) = try result(of: "doctor", on: damaged)
      #expect([65, 78].contains(result.status), "page \(page + 1): \(result)")
      count += 1
    }
    sayCount(count, uses, "doctor")
  }

  /// All of them where there is time, else another few each turn.
  private static func some(of commands: [String], _ turn: Int) -> [String] {
    if Thoroughness.isComplete { return commands }
    return [commands[turn % commands.count], commands[(turn * 7 + 3) % commands.count]]
  }
}
