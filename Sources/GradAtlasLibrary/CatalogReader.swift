public import Catalog

/// A catalogue that tasks read, several at once, each reading on a snapshot of its own.
///
/// ```swift
/// let reader = try CatalogReader("catalog.db")
/// let answer = try await reader.read { catalog in try catalog.ask("which programs cover NLP?") }
/// ```
///
/// A reading sees everything that was committed before it began, and nothing that is committed while it lasts. When it ends
/// it holds nothing of the file, so that the write-ahead log of a catalogue that is edited stays small. There are several
/// connections, each with its statements kept and on a thread of its own: a reading waits for another only when all are
/// in use.
public final class CatalogReader: Sendable {
  private let connections: FreeConnections
  /// Only tells what has changed, so that nobody waits for a reading to know.
  private let watch: ReadingConnection

  /// Opens a catalogue; further connections are opened when they are needed.
  ///
  /// - Parameters:
  ///   - path: The catalogue's file.
  ///   - connections: How many readings there may be at once, from 1.
  ///   - busyTimeout: How long to wait for a lock, 0 s to 60 s.
  ///   - readingTime: How long one reading may take; as long as it does unless given.
  /// - Throws: `CatalogError` where the path is missing, is no database, another application's, empty, newer, older or
  ///   edited; `DatabaseError` for locks and I/O.
  public init(
    _ path: String, connections: Int = 8, busyTimeout: Duration = .seconds(5), readingTime: Duration? = nil
  ) throws {
    try FollowedCatalog(path: path, busyTimeout: busyTimeout).read { _ in }
    watch = ReadingConnection(path, busyTimeout: busyTimeout, readingTime: nil)
    self.connections = FreeConnections(
      (0..<max(connections, 1)).map { _ in
        ReadingConnection(path, busyTimeout: busyTimeout, readingTime: readingTime)
      })
  }

  /// Runs `body` with the catalogue as it is now.
  ///
  /// `body` is synchronous on purpose: what it returns is a copy, and the snapshot ends with it.
  ///
  /// - Throws: What `body` throws; `CatalogError` where the file is no catalogue of this version any more;
  ///   ``ReadingTimeout`` where it takes longer than a reading may.
  public func read<R: Sendable>(_ body: @Sendable (borrowing CatalogFile) throws -> R) async throws -> R {
    let connection = await connections.take()
    do {
      let result = try await connection.read(body)
      await connections.give(connection)
      return result
    } catch {
      await connections.give(connection)
      throw error
    }
  }
}

extension CatalogReader {
  /// A number that grows whenever the file was found to hold something else than before, whoever wrote it.
  ///
  /// What was read after one call holds until a later call gives a greater number, and can be kept until then. It costs some
  /// microseconds, and waits for no reading.
  ///
  /// - Throws: `CatalogError` where the file is no catalogue of this version any more; `DatabaseError`.
  public func generation() async throws -> Int { try await watch.generation() }
}

/// One connection, on a queue of its own.
private actor ReadingConnection {
  private let path: String
  private let busyTimeout: Duration
  private let readingTime: Duration?
  private let executor = QueueExecutor()
  private var catalog: FollowedCatalog?

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(_ path: String, busyTimeout: Duration, readingTime: Duration?) {
    self.path = path
    self.busyTimeout = busyTimeout
    self.readingTime = readingTime
  }

  func read<R: Sendable>(_ body: @Sendable (borrowing CatalogFile) throws -> R) throws -> R {
    try opened().read(within: readingTime, body)
  }

  func generation() throws -> Int { try opened().generation() }

  private func opened() throws -> FollowedCatalog {
    let opened = try catalog ?? FollowedCatalog(path: path, busyTimeout: busyTimeout)
    catalog = opened
    return opened
  }
}

/// The connections that nobody reads with; the last one that was given back is the first one to be taken.
private actor FreeConnections {
  private var free: [ReadingConnection]
  private var waiting: [CheckedContinuation<ReadingConnection, Never>] = []

  init(_ connections: [ReadingConnection]) { free = connections }

  func take() async -> ReadingConnection {
    if let connection = free.popLast() { return connection }
    return await withCheckedContinuation { waiting.append($0) }
  }

  /// Hands it to whoever has waited longest.
  func give(_ connection: ReadingConnection) {
    if waiting.isEmpty { free.append(connection) } else { waiting.removeFirst().resume(returning: connection) }
  }
}
