import Dispatch
import Foundation
import SQLiteStorage
import Testing

/// A query that does not end by itself.
private let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

@Test func `another thread interrupts a running statement`() throws {
  let connection = try Connection.inMemory()
  let handle = connection.interruptHandle
  let isDone = DispatchSemaphore(value: 0)
  Thread.detachNewThread {
    // Again and again: an interrupt before the statement runs has no effect.
    while isDone.wait(timeout: .now() + .milliseconds(5)) == .timedOut { handle.interrupt() }
  }
  let error = databaseError { try connection.run(endless) }
  isDone.signal()
  #expect(error?.problem == .sqlite(code: 9, message: "interrupted"))
  #expect(error?.isInterrupt == true)
}

@Test func `a connection goes on after an interrupt`() throws {
  let connection = try Connection.inMemory()
  connection.interruptHandle.interrupt()
  #expect(try integer(connection, "SELECT 1") == 1)
}

@Test func `a handle may outlive its connection`() throws {
  func handle() throws -> InterruptHandle { try Connection.inMemory().interruptHandle }
  try handle().interrupt()
}
