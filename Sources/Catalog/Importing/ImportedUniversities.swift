import SQLiteStorage
import Terms
import Wording

/// The universities of a file, each by a small number: those that the catalogue knows, in the order of their rows, and
/// those that were created behind them.
final class ImportedUniversities {
  private var finder: UniversityFinder
  private let creates: Bool
  private var ids: [Int64]
  private var numbers: [Int64: Int32]
  private var cache = ByteCache()
  /// Why a mention was refused, by its number from -1 downwards.
  private var refusals: [UniversityProblem] = []
  /// What the file says first of each university.
  private var mentions: [Int32: UniversityMention] = [:]
  /// The universities that were created.
  private(set) var created = CreatedUniversities()
  /// Of them, those of whose name there was one at another place.
  private(set) var namesakes: [RankingImportWarning] = []
  private let names: UniversityNames
  /// Those of `created` that are not written yet.
  private var newRows = NewUniversityRows()
  private var like: [LikeUniversity]?

  init(in connection: borrowing Connection, _ options: RankingImportOptions) throws {
    finder = try UniversityFinder(in: connection, sharedAliases: options.sharedAliases)
    names = finder.names
    creates = options.createsUniversities
    ids = finder.ids
    numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, Int32($0)) })
  }

  /// The number that was found for the bytes of a mention: negative where it was refused.
  func number(for bytes: UnsafeBufferPointer<UInt8>) -> Int32? { cache.value(for: bytes) }

  /// Remembers a number for the bytes of a mention.
  func keep(_ number: Int32, for bytes: UnsafeBufferPointer<UInt8>) { cache.keep(number, for: bytes) }

  func problem(_ number: Int32) -> UniversityProblem { refusals[Int(-1 - number)] }

  func name(of number: Int32) -> String { finder.name(of: ids[Int(number)]) }

  func stated(_ entry: PendingEdition.Entry) -> StatedEntry {
    StatedEntry(
      university: ids[Int(entry.university)], rank: entry.printedRank, score: entry.score.isNaN ? nil : entry.score)
  }

  /// The entries that the catalogue has of an edition.
  func storedEntries(of edition: Int64, in connection: borrowing Connection) throws -> [PendingEdition.Entry] {
    try connection.storedEntries(of: edition).values.compactMap { entry in
      numbers[entry.university].map { PendingEdition.Entry($0, entry.rank, score: entry.score, line: 0) }
    }
    .sorted { $0.university < $1.university }
  }

  /// Finds the university of a mention, or creates it.
  ///
  /// - Parameter position: Where the mention stands.
  /// - Parameter source: The row of the file's source, for what is created.
  func find(
    _ mention: UniversityMention, at position: SourcePosition, in connection: borrowing Connection,
    source: () throws -> Int64
  ) throws -> Int32 {
    let finding = creates ? finder.findWithoutCandidates(mention) : finder.find(mention)
    switch finding {
    case .success(let id):
      guard let number = numbers[id] else { return refuse(.unnamed) }
      if mentions[number] == nil { mentions[number] = mention }
      return number
    case .failure(let error):
      guard creates, let name = newName(mention, error.problem) else { return refuse(error.problem) }
      return try create(name, mention, at: position, from: source(), in: connection)
    }
  }

  /// What a university that nobody is yet is to be called: as it is printed, or with its place behind that where one of
  /// its name is somewhere else; nil if it may be one that is there.
  private func newName(_ mention: UniversityMention, _ problem: UniversityProblem) -> String? {
    guard let name = mention.name else { return nil }
    switch problem {
    case .unknown: return name
    case .elsewhere(_, let other, _, let known):
      guard finder.names.claims(of: .university(name)) != nil else { return name }
      let location = Place(statedCity: mention.city, state: mention.state, country: mention.country)
      guard let qualifier = SharedNames.qualifier(of: location, besides: known) else { return nil }
      namesakes.append(.namesake("\(name) (\(qualifier))", of: other))
      return "\(name) (\(qualifier))"
    default: return nil
    }
  }

  /// Notes why a mention stands for no university.
  func refuse(_ problem: UniversityProblem) -> Int32 {
    refusals.append(problem)
    return Int32(-refusals.count)
  }

  private func create(
    _ name: String, _ mention: UniversityMention, at position: SourcePosition, from source: Int64,
    in connection: borrowing Connection
  ) throws -> Int32 {
    let location = Place(statedCity: mention.city, state: mention.state, country: mention.country)
    let identifiers = mention.printedIdentifiers.compactMap { UniversityIdentifier($0.kind, $0.text) }
    // The last of the words that all spellings of the name have.
    let id = try newRows.add(
      name, slugs: [mention.slug, FoldedKey.university(name).text].compactMap { $0 },
      location: location.map { try connection.locationID($0) }, identifiers, from: source, in: connection)
    finder.add(name, location.map { KnownPlace($0) }, identifiers, of: id)
    let number = Int32(ids.count)
    ids.append(id)
    numbers[id] = number
    mentions[number] = mention
    created.add(name, of: id, at: position)
    return number
  }

  /// Writes the universities that were created.
  func writeCreated(in connection: borrowing Connection) throws { try newRows.write(in: connection) }

  /// Lets the file's source stand behind the names that it is the earliest to print, and behind the places that it is
  /// the latest to name, so that the order in which files are loaded does not show.
  func noteSource(_ source: FactSource, in connection: borrowing Connection) throws {
    var report = SeedReport()
    let named = mentions.filter { $0.value.name != nil }.sorted { $0.key < $1.key }
    // Most are called what they are called: of those the source alone changes, to which no trigger has to do anything.
    try connection.withTriggersOff {
      for (number, mention) in named where name(of: number) == mention.name {
        _ = try connection.noteEarliestSource(source, of: ids[Int(number)], in: "university")
      }
    }
    for (number, mention) in named {
      let id = ids[Int(number)]
      if let name = mention.name, name != self.name(of: number) {
        _ = try connection.noteEarliestSource(source, of: id, named: name, in: .university)
      }
      let location = Place(statedCity: mention.city, state: mention.state, country: mention.country)
      if let location, try connection.isLocated(id, at: location) {
        try connection.setLocation(location, of: id, from: source, &report)
      }
    }
  }

  /// Those that were created though their name is like another one; the likest first.
  func likeOthers() -> [LikeUniversity] {
    if created.all.isEmpty { return [] }
    let found = like ?? created.likeOthers(names) { finder.name(of: $0) }
    like = found
    return found
  }
}

extension Connection {
  /// Whether that is all that the catalogue says of a university's place.
  fileprivate func isLocated(_ university: Int64, at location: Place) throws -> Bool {
    try first(
      """
      SELECT 1 FROM university JOIN location ON location.id = location_id
      WHERE university.id = ? AND city IS ? AND state IS ? AND country IS ?
      """, [.integer(university), Value(location.city), Value(location.state), Value(location.country)]
    ) { _ in true } ?? false
  }
}
