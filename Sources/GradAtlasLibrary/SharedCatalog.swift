public import Catalog

/// A catalogue that tasks share and write: one call at a time, on a queue of its own, since SQLite blocks its thread while
/// it works. Tasks that only read share a ``CatalogReader``.
///
/// ```swift
/// let shared = try SharedCatalog(writing: "catalog.db")
/// let undone = try await shared.run { catalog in try catalog.undo(by: author).id }
/// ```
public actor SharedCatalog {
  private let file: CatalogFile
  private let executor = QueueExecutor()

  /// Runs on the catalogue's own queue.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// Opens a catalogue for writing, which brings its schema up; it closes with the actor.
  ///
  /// - Throws: As ``CatalogFile/init(writing:busyTimeout:)``.
  public init(writing path: String, busyTimeout: Duration = .seconds(5)) throws {
    file = try CatalogFile(writing: path, busyTimeout: busyTimeout)
  }

  /// Runs `body` with the catalogue, after the calls that came before.
  ///
  /// `body` is synchronous on purpose: nothing of another task falls between what it reads and what it writes.
  ///
  /// - Throws: What `body` throws.
  public func run<R: Sendable, E: Error>(
    _ body: @Sendable (borrowing CatalogFile) throws(E) -> R
  ) throws(E) -> R { try body(file) }
}
