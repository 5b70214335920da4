import Catalog
import FilterLanguage
import Questions
import TestSupport
import Testing

@testable import Commands

/// What is printed as a reading can be run as it stands: its filter, order and columns are ones that the list knows.
@Suite struct `A printed reading` {
  @Test func `of every phrasing compiles over the standard catalogue`() throws {
    let catalog = try StandardCatalog()
    for phrasing in Phrasings.answered + Phrasings.refused { catalog.check(phrasing.testDescription) }
    #expect(Phrasings.answered.contains { catalog.isAnswered($0.testDescription) })
  }

  @Test func `is the same of a file and of all of its names in memory`() throws {
    let catalog = try StandardCatalog()
    let misspelt = ["whcih programs are at standford", "programs at georgiatech", "rank of Colombia in AI", "École?"]
    let phrasings = (Phrasings.answered + Phrasings.refused).sampled(oneIn: 8).map(\.testDescription)
    for question in phrasings + misspelt { catalog.checkSame(question) }
  }

  @Test func `of any soup of known words compiles too`() throws {
    let catalog = try StandardCatalog()
    var random = SplitMix(state: 3)
    let phrasings = Phrasings.answered.map { $0.testDescription.split(separator: " ").map(String.init) }
    let words = Set(phrasings.joined()).sorted()
    var answered = 0
    let count = Thoroughness.count(1_000, usually: 400)
    for place in 0..<count {
      let soup =
        place.isMultiple(of: 2)
        ? (0..<Int.random(in: 2...7, using: &random)).compactMap { _ in words.randomElement(using: &random) }
        : Self.splice(of: phrasings, using: &random)
      if catalog.check(soup.joined(separator: " ")) { answered += 1 }
    }
    #expect(answered > count / 100)
  }

  /// How one phrasing begins and another ends.
  private static func splice(of phrasings: [[String]], using random: inout SplitMix) -> [String] {
    guard let first = phrasings.randomElement(using: &random), let second = phrasings.randomElement(using: &random)
    else { return [] }
    return Array(first.prefix(Int.random(in: 0...first.count, using: &random)))
      + second.suffix(Int.random(in: 0...second.count, using: &random))
  }
}

private struct StandardCatalog: ~Copyable {
  private let file: CatalogFile
  private let reader: QuestionReader

  init() throws {
    let file = try CatalogFile(inMemory: ())
    _ = try file.load(SeedDocuments.builtIn(), by: ChangeAuthor(name: "test", command: "seed"))
    reader = QuestionReader(try Vocabulary(of: file.connection))
    self.file = file
  }

  func isAnswered(_ question: String) -> Bool { (try? reader.read(question)) != nil }

  /// Records an issue where the names that a question needs of the file are not all that it may mean.
  func checkSame(_ question: String) {
    func text(_ read: () throws -> Answerable) -> String {
      do {
        let answerable = try read()
        return "\(String(reflecting: answerable.reading)) \(answerable.notes)"
      } catch { return String(reflecting: error) }
    }
    let few = text {
      let derived = try QuestionReader.derive(
        AskedWords(question), { try Vocabulary(of: file.connection, for: $0) },
        { try NameTexts(of: file.connection, $0) })
      return try derived.answerable(.unknown)
    }
    let all = text { try reader.read(question) }
    #expect(few == all, "\(question)")
  }

  /// Whether the question is answered; a reading that cannot be run is recorded as an issue.
  @discardableResult
  func check(_ question: String) -> Bool {
    guard let answerable = try? reader.read(question) else { return false }
    do {
      for command in answerable.reading.command.components {
        try compile(command.first == "gradatlas" ? Array(command.dropFirst()) : command)
      }
      if case .movement(let movement) = answerable.reading {
        _ = try Listing(.universities, filter: movement.filter).compiled(for: file.connection)
      }
      if case .list(let query) = answerable.reading, let within = query.within {
        _ = try Listing(ListSubject(query), filter: within).compiled(for: file.connection)
      }
    } catch {
      Issue.record("\(question): \(answerable.reading.command): \(error)")
    }
    return true
  }

  private func compile(_ words: [String]) throws {
    if words.starts(with: ["rankings", "diff"]) {
      let years = words[3...4].compactMap { Int($0) }
      _ = try EditionDifference(of: words[2], from: years[0], to: years[1], in: file.connection)
      #expect(words.dropFirst(5).allSatisfy { !$0.hasPrefix("--") || ["--movement", "--where"].contains($0) })
    }
    guard let subject = words.first.flatMap({ ListSubject(rawValue: $0) }) else { return }
    let flags = ["--ties", "--distinct", "--count"]
    let named = words.filter { !flags.contains($0) }
    let options = Dictionary(
      uniqueKeysWithValues: stride(from: 1, to: named.count - 1, by: 2).map { (named[$0], named[$0 + 1]) })
    if let fields = options["--group-by"] { return try compile(subject, by: fields, options) }
    var listing = Listing(
      subject, limit: try options["--limit"].map { try #require(Int($0)) }, includesTies: words.contains("--ties"),
      isDistinct: words.contains("--distinct"))
    listing.filter = try options["--where"].map { try Filter($0) }
    listing.order = try options["--order-by"].map { try OrderBy($0) }
    listing.columns = try options["--columns"].map { try ColumnList($0) }
    _ = try listing.compiled(for: file.connection).count(in: file.connection)
  }

  private func compile(_ subject: ListSubject, by fields: String, _ options: [String: String]) throws {
    let grouping = Grouping(
      subject, by: try ColumnList(fields), filter: try options["--where"].map { try Filter($0) },
      columns: try options["--columns"].map { try GroupColumnList($0) },
      having: try options["--having"].map { try Filter($0) },
      order: try options["--order-by"].map { try OrderBy($0) })
    _ = try grouping.compiled(for: file.connection).count(in: file.connection)
  }
}

extension ListSubject {
  fileprivate init(_ query: Query) {
    self = query.scope == .programs && query.subject == .universities ? .programs : Self(query.subject)
  }

  private init(_ subject: Subject) { self = ListSubject(rawValue: subject.rawValue) ?? .programs }
}

extension String {
  /// The commands of a line, each as the words that a shell makes of it.
  fileprivate var components: [[String]] {
    var commands: [[String]] = [[]]
    var word: String?
    var isQuoted = false
    var isEscaped = false
    for character in self {
      switch character {
      case _ where isEscaped: (word, isEscaped) = ((word ?? "") + String(character), false)
      case "\\" where isQuoted: isEscaped = true
      case "\"": (word, isQuoted) = (word ?? "", !isQuoted)
      case " " where !isQuoted, ";" where !isQuoted:
        if let done = word { commands[commands.count - 1].append(done) }
        word = nil
        if character == ";" { commands.append([]) }
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { commands[commands.count - 1].append(word) }
    return commands
  }
}
