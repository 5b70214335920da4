public import Catalog
import Dispatch

/// A catalogue that tasks share: one call at a time, on a queue of its own, since SQLite blocks its thread while it
/// works.
///
/// ```swift
/// let shared = SharedCatalog(try CatalogFile(reading: "catalog.db"))
/// let count = try await shared.run { catalog in try catalog.count(of: Listing(.programs)) }
/// ```
public actor SharedCatalog {
  private let file: CatalogFile
  private let executor = QueueExecutor()

  /// Runs on the catalogue's own queue.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// Takes the catalogue over; it closes with the actor.
  public init(_ file: consuming sending CatalogFile) { self.file = file }

  /// Runs `body` with the catalogue, after the calls that came before.
  ///
  /// `body` is synchronous on purpose: nothing of another task falls between what it reads and what it writes.
  ///
  /// - Throws: What `body` throws.
  public func run<R: Sendable, E: Error>(
    _ body: @Sendable (borrowing CatalogFile) throws(E) -> R
  ) throws(E) -> R { try body(file) }
}

/// Runs an actor's jobs one after the other on a dispatch queue. (Dispatch's own serial executor is not there on Linux.)
private final class QueueExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "GradAtlas.SharedCatalog")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
