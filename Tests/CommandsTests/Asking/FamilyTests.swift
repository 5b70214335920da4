import Foundation
import TestSupport
import Testing

@Suite struct `Questions of a family` {
  @Test func `have the right answer, or are refused and named so`() throws {
    let catalogue = AskedCatalogue(try SeededHome())
    for (turn, family) in Family.all.enumerated() { try expectAnswers(to: family, turn, in: catalogue) }
  }

  @Test func `that are refused are questions of a family`() {
    let known = Set((Family.all + Family.world).flatMap(\.questions).map(\.question))
    #expect(Family.unread.subtracting(known) == [])
  }
}

@Suite struct `Questions of the world` {
  @Test func `have the right answer, or are refused and named so`() throws {
    let home = try SeededHome()
    try home.loadWorldRankings()
    let catalogue = AskedCatalogue(home)
    for (turn, family) in Family.world.enumerated() { try expectAnswers(to: family, turn, in: catalogue) }
  }
}

/// What a question gets, seen against its right answer.
private enum Outcome: Equatable {
  case right
  /// Refused or asked back where there is an answer.
  case unread(String)
  case wrong(String)
}

/// A catalogue that is asked with the built tool.
private struct AskedCatalogue: ~Copyable {
  private let home: SeededHome

  init(_ home: consuming SeededHome) { self.home = home }

  func outcome(_ question: ExpectedAnswer) throws -> Outcome {
    let answer = try home.run("ask", question.question, "--json")
    let right = question.right
    if right.hasPrefix("refused:") { return refused(answer, naming: right.dropFirst("refused:".count)) }
    if right.hasPrefix("asked:") { return asked(answer, for: right.dropFirst("asked:".count)) }
    guard answer.status == 0 else { return .unread(answer.stderr) }
    if right.hasPrefix("shows:") { return try shown(question.question, right.dropFirst("shows:".count)) }
    let object = try #require(try JSONSerialization.jsonObject(with: Data(answer.stdout.utf8)) as? [String: Any])
    if ["yes", "no", "not known"].contains(right) {
      let notes = object["notes"] as? [String] ?? []
      return Self.verdict(notes, object["rows"]) == right ? .right : .wrong("\(notes)")
    }
    let rows = object["rows"] as? [[String: Any]] ?? []
    let alternatives = try right.components(separatedBy: " || ").map { try RightRows($0, home) }
    return alternatives.contains { $0.matches(rows) }
      ? .right : .wrong("\(object["reading"] ?? ""), \(rows.count) rows")
  }

  /// What the answer comes to: a note says no or that it is not known, and rows without one are a yes.
  private static func verdict(_ notes: [String], _ rows: Any?) -> String {
    if notes.contains(where: { $0.hasPrefix("the answer is no") && !$0.hasPrefix("the answer is not known") }) {
      return "no"
    }
    let isUnknown = notes.contains { $0.contains("does not mean no") || $0.hasPrefix("the answer is not known") }
    if isUnknown { return "not known" }
    let count = (rows as? [Any])?.count ?? 0
    return count > 0 || notes.contains { $0.hasPrefix("the answer is yes") } ? "yes" : "not known"
  }

  private func refused(_ answer: ToolResult, naming words: Substring) -> Outcome {
    guard answer.status == 64 else { return .wrong(answer.stdout) }
    let message = answer.stderr.lowercased()
    let named = words.split(separator: "|").map { $0.trimmed.lowercased() }
    return named.contains { message.contains($0) } ? .right : .unread(answer.stderr)
  }

  private func asked(_ answer: ToolResult, for candidates: Substring) -> Outcome {
    guard answer.status == 64 else { return .wrong(answer.stdout) }
    let isAsked = ["ambiguous_name", "ambiguous_reading", "ranking_not_named"].contains { answer.stderr.contains($0) }
    return isAsked && candidates.split(separator: ";").allSatisfy { answer.stderr.shows($0) }
      ? .right : .unread(answer.stderr)
  }

  private func shown(_ question: String, _ parts: Substring) throws -> Outcome {
    let text = try home.run("ask", question).stdout
    for part in parts.split(separator: ";").map(\.trimmed) {
      if part.hasPrefix("!") ? text.shows(part.dropFirst()) : !text.shows(Substring(part)) { return .wrong(text) }
    }
    return .right
  }
}

/// The rows of the command that a question stands for, in the columns that tell them apart or that are asked for.
private struct RightRows {
  private let columns: [String]
  private let rows: [[String]]
  private let isInOrder: Bool

  init(_ command: String, _ home: borrowing SeededHome) throws {
    let words = Self.words(of: command)
    isInOrder = words.contains("--order-by")
    let result = try home.run(words + ["--json"])
    #expect(result.status == 0, "\(command): \(result.stderr)")
    let objects = try #require(try JSONSerialization.jsonObject(with: Data(result.stdout.utf8)) as? [[String: Any]])
    let isWhole =
      ["--columns", "--group-by"].contains { words.contains($0) } || ["show", "compare"].contains(words[0])
    let identity =
      switch words[0] {
      case "programs": ["university", "program"]
      case "tracks": ["track"]
      case "courses": ["course"]
      case "focus-areas": ["focus"]
      default: ["university"]
      }
    columns = isWhole ? (objects.first?.keys.sorted() ?? []).filter { !$0.hasSuffix("_known") } : identity
    rows = Self.cells(objects, columns)
  }

  /// What stands between the blanks outside quotes.
  private static func words(of command: String) -> [String] {
    command.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { place, part in
      place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }

  private static func cells(_ rows: [[String: Any]], _ columns: [String]) -> [[String]] {
    rows.map { row in columns.map { column in row[column].map { "\($0)" } ?? "no \(column)" } }
  }

  func matches(_ others: [[String: Any]]) -> Bool {
    let cells = Self.cells(others, columns)
    func text(_ rows: [[String]]) -> [String] { rows.map { $0.joined(separator: "\u{1F}") } }
    return isInOrder ? text(cells) == text(rows) : text(cells).sorted() == text(rows).sorted()
  }
}

/// One in sixteen of them in the usual run, others for each family.
private func expectAnswers(to family: Family, _ turn: Int, in catalogue: borrowing AskedCatalogue) throws {
  for question in family.questions.sampled(oneIn: 16, turn: turn) {
    switch try catalogue.outcome(question) {
    case .right:
      #expect(!Family.unread.contains(question.question), "\(question.question) is read: take it out of the list")
    case .unread(let error): #expect(Family.unread.contains(question.question), "\(question.question): \(error)")
    case .wrong(let answer): Issue.record("\(question.question): \(answer), not \(question.right)")
    }
  }
}

private let worldRankings = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Benchmarks/world-rankings").path

extension SeededHome {
  /// Three rankings of the world, beside those of the standard catalogue.
  fileprivate func loadWorldRankings() throws {
    for (slug, name) in [
      ("times", "Times Higher Education World University Rankings"), ("shanghai", "Shanghai Ranking"),
      ("cwur", "Center for World University Rankings"),
    ] {
      let list = try TestSupport.run("python3", [worldRankings, slug])
      let result = try run(
        [
          "rankings", "import", "-", "--input-format", "csv", "--ranking", slug, "--name", name,
          "--create-universities",
          "--accept-shared-names",
        ], input: list.stdout)
      #expect(result.status == 0, "\(result.stderr)")
    }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }

  /// Whether it has one of the texts between the `|`; of a number the whole number.
  fileprivate func shows(_ alternatives: some StringProtocol) -> Bool {
    alternatives.split(separator: "|").contains { alternative in
      let text = alternative.trimmed
      guard text.allSatisfy({ $0.isNumber || $0 == "." }) else { return self.contains(text) }
      let pattern = "(?<![0-9.])" + text.replacing(".", with: "\\.") + "(?![0-9]|\\.[0-9])"
      return String(self).range(of: pattern, options: .regularExpression) != nil
    }
  }
}
