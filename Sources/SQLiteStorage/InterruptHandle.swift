import CSQLite
import Synchronization

/// Cancels what a connection is doing, from any thread; harmless once the connection is closed.
public struct InterruptHandle: Sendable {
  let target: InterruptTarget

  /// Makes the running statements fail with SQLITE_INTERRUPT at their next step, and does nothing where none runs.
  ///
  /// - SeeAlso: <https://www.sqlite.org/c3ref/interrupt.html>
  public func interrupt() { target.interrupt() }
}

/// The handle of a connection as long as it is open; the lock keeps it open while another thread interrupts.
final class InterruptTarget: Sendable {
  /// The handle's bits, 0 once it is closed: a pointer may not cross threads.
  private let bits: Mutex<UInt>

  init(_ handle: OpaquePointer) { bits = Mutex(UInt(bitPattern: handle)) }

  func forget() { bits.withLock { $0 = 0 } }

  func interrupt() {
    bits.withLock { if let handle = OpaquePointer(bitPattern: $0) { sqlite3_interrupt(handle) } }
  }
}

extension Connection {
  /// What another thread, a timer or a signal's watcher may hold to cancel this connection's statements.
  public var interruptHandle: InterruptHandle { InterruptHandle(target: core.interruptTarget) }
}
