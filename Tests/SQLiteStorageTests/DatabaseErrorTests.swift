import SQLiteStorage
import Testing

private func sqlite(_ code: Int32) -> DatabaseError { DatabaseError(.sqlite(code: code, message: "")) }

@Test func `an error knows its extended and its primary code`() {
  #expect(sqlite(2067).extendedCode == 2067)
  #expect(sqlite(2067).primaryCode == 19)
  #expect(DatabaseError(.missing).extendedCode == nil)
  #expect(DatabaseError(.missing).primaryCode == nil)
  #expect(DatabaseError(.missing).sqliteMessage == nil)
  #expect(!DatabaseError(.missing).isOfSchema)
}

/// What an error says about itself, by the names of its properties that are true.
private func answers(_ error: DatabaseError) -> [String] {
  let all = [
    ("isBusy", error.isBusy), ("isFull", error.isFull), ("isNotADatabase", error.isNotADatabase),
    ("isReadOnly", error.isReadOnly), ("isCorrupt", error.isCorrupt), ("isInputOutput", error.isInputOutput),
    ("isInterrupt", error.isInterrupt), ("isConstraint", error.isConstraint), ("isDenied", error.isDenied),
    ("isCannotOpen", error.isCannotOpen),
  ]
  return all.filter(\.1).map(\.0)
}

@Test(arguments: [
  (5, "isBusy"), (517, "isBusy"), (13, "isFull"), (26, "isNotADatabase"), (8, "isReadOnly"), (1544, "isReadOnly"),
  (11, "isCorrupt"), (10, "isInputOutput"), (9, "isInterrupt"), (2067, "isConstraint"), (787, "isConstraint"),
  (23, "isDenied"), (14, "isCannotOpen"),
])
func `a code answers one question only`(_ code: Int32, _ answer: String) {
  #expect(answers(sqlite(code)) == [answer])
}

@Test(
  arguments: [.missing, .isDirectory, .notAFile, .logNeedsRecovery, .emptyPath, .nulInPath] as [DatabaseError.Problem])
func `a path that cannot be opened is said to be so`(_ problem: DatabaseError.Problem) {
  #expect(answers(DatabaseError(problem)) == ["isCannotOpen"])
}
