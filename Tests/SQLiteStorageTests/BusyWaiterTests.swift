import Dispatch
import Foundation
import SQLiteStorage
import TestSupport
import Testing

private func writing(_ path: String, timeout: Duration) -> DatabaseError? {
  databaseError {
    let second = try Connection(path: path, access: .readWrite, busyTimeout: timeout)
    try second.run("INSERT INTO t VALUES (3)")
  }
}

@Test func `a locked file says how long was waited`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeLoggedDatabase(path)
  let first = try Connection(path: path, access: .readWrite)
  try first.execute("BEGIN IMMEDIATE")
  let start = ContinuousClock.now
  let error = writing(path, timeout: .milliseconds(200))
  #expect(ContinuousClock.now - start >= .milliseconds(200))
  #expect(error?.extendedCode == 5)
  #expect(error?.isBusy == true)
  #expect(error?.waited == .milliseconds(200))
  #expect(error?.description == "`\(path)` is locked by another connection (waited 0.2 s)")
  try first.execute("ROLLBACK")
  #expect(try integers(inFile: path, "SELECT a FROM t") == [1, 2])
}

@Test func `a timeout of zero fails at once`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeLoggedDatabase(path)
  let first = try Connection(path: path, access: .readWrite)
  try first.execute("BEGIN IMMEDIATE")
  #expect(writing(path, timeout: .zero)?.waited == .zero)
}

@Test func `a file locked against readers is an error at opening`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  let first = try Connection(path: path, access: .create)
  try first.execute("CREATE TABLE t (a); BEGIN EXCLUSIVE")
  let error = databaseError { _ = try Connection(path: path, access: .readOnly, busyTimeout: .milliseconds(100)) }
  #expect(error?.extendedCode == 5)
  #expect(error?.description == "`\(path)` is locked by another connection (waited 0.1 s)")
}

@Test func `a snapshot that became old is busy without waiting`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeLoggedDatabase(path)
  let reader = try Connection(path: path, access: .readWrite)
  try reader.execute("BEGIN; SELECT * FROM t")
  try Connection(path: path, access: .readWrite).execute("INSERT INTO t VALUES (3)")
  let error = databaseError { try reader.run("INSERT INTO t VALUES (4)") }
  #expect(error?.extendedCode == 517)
  #expect(error?.waited == nil)
  #expect(error?.description == "`\(path)` is locked by another connection")
}

@Test func `a lock that is let go of in time is no error`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeLoggedDatabase(path)
  let isLocked = DispatchSemaphore(value: 0)
  // A thread of its own: the test itself blocks while it waits for the lock.
  Thread.detachNewThread {
    let first = try? Connection(path: path, access: .readWrite)
    try? first?.execute("BEGIN IMMEDIATE; INSERT INTO t VALUES (3)")
    isLocked.signal()
    Thread.sleep(forTimeInterval: 0.1)
    try? first?.execute("COMMIT")
  }
  isLocked.wait()
  let second = try Connection(path: path, access: .readWrite, busyTimeout: .seconds(20))
  try second.run("INSERT INTO t VALUES (4)")
  #expect(try integers(second, "SELECT a FROM t ORDER BY rowid") == [1, 2, 3, 4])
}
