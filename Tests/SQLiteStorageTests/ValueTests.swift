import SQLiteStorage
import Testing

@Test func `a value is written as a literal`() {
  #expect([nil, 1, 1.5, "a"] as [Value] == [.null, .integer(1), .real(1.5), .text("a")])
}

@Test func `a value is made from a Swift value`() {
  #expect(Value(Int64.min) == .integer(.min))
  #expect(Value(7 as Int) == .integer(7))
  #expect(Value(0.5 as Double) == .real(0.5))
  #expect(Value("é" as String) == .text("é"))
  #expect(Value(true) == .integer(1))
  #expect(Value(false) == .integer(0))
  #expect(Value([1, 2] as [UInt8]) == .blob([1, 2]))
}

@Test func `a value is made from an optional`() {
  #expect(Value(nil as Int64?) == .null)
  #expect(Value(3 as Int64?) == .integer(3))
  #expect(Value(nil as Int?) == .null)
  #expect(Value(3 as Int?) == .integer(3))
  #expect(Value(nil as Double?) == .null)
  #expect(Value(3.5 as Double?) == .real(3.5))
  #expect(Value(nil as String?) == .null)
  #expect(Value("" as String?) == .text(""))
  #expect(Value(nil as Bool?) == .null)
  #expect(Value(true as Bool?) == .integer(1))
  #expect(Value(false as Bool?) == .integer(0))
  #expect(Value(nil as [UInt8]?) == .null)
  #expect(Value([] as [UInt8]?) == .blob([]))
}
