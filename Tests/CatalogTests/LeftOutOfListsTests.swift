import SQLText
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog
@testable import FilterLanguage

@Test func `what differs in one value is not said to have a list`() throws {
  let catalog = try standardCatalogInMemory()
  func leftOut(_ subject: ListSubject, _ filter: String) throws -> LeftOut? {
    try Listing(subject, filter: Filter(filter)).compiled(for: catalog.connection).leftOut(in: catalog.connection)
  }
  let byState = try #require(try leftOut(.universities, "state = 'California'"))
  #expect(byState.rows == 7)
  #expect(byState.reasons.map(\.field) == ["state"])
  #expect(byState.reasons.map(\.openLists) == [nil])
  #expect(byState.reasons.map(\.withoutValue) == [0])
  let byFocus = try #require(try leftOut(.tracks, "focus = 'robotics'"))
  #expect(byFocus.reasons.map(\.openLists) == [14])
}

@Test func `what is left out can be counted among some rows alone`() throws {
  let catalog = try standardCatalogInMemory()
  var listing = Listing(.programs, filter: try Filter("focus = 'reinforcement learning'"))
  func leftOut() throws -> LeftOut? {
    try listing.compiled(for: catalog.connection).leftOut(in: catalog.connection)
  }
  #expect(try leftOut()?.rows == 13)
  listing.within = try Filter("university = 'Stanford'")
  #expect(try leftOut()?.rows == 1)
  #expect(try leftOut()?.reasons.map(\.openLists) == [1])
  #expect(try leftOut()?.isUncertain == true)
  listing.within = try Filter("university = 'Cornell'")
  #expect(try leftOut()?.rows == 1)
  #expect(try leftOut()?.isUncertain == false)
}

@Test(arguments: [ListSubject.programs, .tracks])
func `every field of a program can be counted in what a filter leaves out`(_ subject: ListSubject) throws {
  let catalog = try standardCatalogInMemory()
  let all = try Listing(subject).compiled(for: catalog.connection).count(in: catalog.connection)
  for field in subject.fields(try RankingYears.all(in: catalog.connection)) {
    for filter in [field.field.example, "NOT (\(field.field.example))"] {
      let listing = try Listing(subject, filter: Filter(filter)).compiled(for: catalog.connection)
      let leftOut = try #require(try listing.leftOut(in: catalog.connection), "\(filter)")
      #expect(try leftOut.rows + listing.count(in: catalog.connection) == all, "\(filter)")
    }
  }
}

@Test(arguments: [ListSubject.programs, .universities])
func `two conditions select and leave open what each of them does`(_ subject: ListSubject) throws {
  let catalog = try standardCatalogInMemory()
  func ids(_ filter: String, unknown: Bool = false) throws -> Set<Int> {
    let compiled = try Filter(filter).compiled(with: table)
    let condition = unknown ? compiled.unknown : compiled.predicate
    let key: SQLText = subject == .programs ? "program.id" : "university.id"
    let query: SQLText = "SELECT \(key) FROM \(subject.definition.from) WHERE \(condition)"
    return Set(try catalog.connection.rows(query.text, query.values) { $0.int(0) })
  }
  let fields = subject.fields(try RankingYears.all(in: catalog.connection)).map(\.field)
  let table = FieldTable(fields, reaches: subject.definition.reaches)
  let filters = fields.flatMap { [$0.example, "NOT (\($0.example))"] }
  let truths = try filters.map { (yes: try ids($0), open: try ids($0, unknown: true)) }
  let share = Thoroughness.isComplete ? 11 : 33
  for left in filters.indices {
    for right in filters.indices where right / 2 != left / 2 && (left + 3 * right).isMultiple(of: share) {
      let (one, other) = (truths[left], truths[right])
      let (both, any) = ("(\(filters[left])) AND (\(filters[right]))", "(\(filters[left])) OR (\(filters[right]))")
      #expect(try ids(both) == one.yes.intersection(other.yes), "\(both)")
      #expect(try ids(any) == one.yes.union(other.yes), "\(any)")
      let mayBe = one.yes.union(one.open).intersection(other.yes.union(other.open))
      #expect(try ids(both, unknown: true) == mayBe.subtracting(one.yes.intersection(other.yes)), "\(both)")
      let open = one.open.union(other.open).subtracting(one.yes).subtracting(other.yes)
      #expect(try ids(any, unknown: true) == open, "\(any)")
    }
  }
}

@Test(arguments: ListSubject.allCases)
func `what is counted quickly is what reading every row counts`(_ subject: ListSubject) throws {
  let catalog = try standardCatalogInMemory()
  var quickCount = 0
  let fields = subject.fields(try RankingYears.all(in: catalog.connection)).map(\.field)
  for (field, other) in zip(fields, fields.dropFirst(7) + fields.prefix(7)) {
    let example = field.example
    for filter in [
      example, "NOT (\(example))", "\(example) OR \(field.name) IS NULL", "\(example) AND \(example)",
      "\(example) OR \(other.example)", "NOT (\(example)) OR \(other.example)",
    ] {
      let listing = try Listing(subject, filter: Filter(filter)).compiled(for: catalog.connection)
      var compiled = try #require(listing.filter)
      let quick = try listing.leftOut(in: catalog.connection)
      if compiled.quickUnknown != nil { quickCount += 1 }
      compiled.quickUnknown = nil
      let rows = CountedRows(within: nil) { conditions in
        subject.definition.counting?.from(for: conditions) ?? subject.definition.from
      }
      let slow = try compiled.leftOut(of: rows, in: catalog.connection)
      #expect(quick == slow, "\(filter)")
    }
  }
  #expect(quickCount > 0)
}
