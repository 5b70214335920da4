import SQLiteStorage
import Testing

@Test(
  arguments: [
    (.select, 21), (.read, 20), (.function, 31), (.insert, 18), (.update, 23), (.delete, 9), (.pragma, 19),
    (.transaction, 22), (.savepoint, 32), (.attach, 24), (.detach, 25), (.recursive, 33),
  ] as [(Authorization.Action, Int32)])
func `an action has SQLite's code`(_ action: Authorization.Action, _ code: Int32) {
  #expect(action.rawValue == code)
}
