import SQLiteStorage
import Testing

@Test(arguments: [
  (DatabaseError.Problem.missing, "no such file"), (.alreadyExists, "the file exists already"),
  (.isDirectory, "a folder, not a file"), (.notAFile, "not a regular file"),
  (.journalMode("memory"), "the journal mode stays `memory`"),
])
func `a message does not need the file's name`(_ problem: DatabaseError.Problem, _ message: String) {
  #expect(DatabaseError(problem, path: "a.db").message == message)
  #expect(DatabaseError(problem).description == message)
}

@Test func `a lack of memory is told with the file`() {
  let error = DatabaseError(.sqlite(code: 7, message: "out of memory"), path: "a.db")
  #expect(error.description == "`a.db`: out of memory")
}
