import FilterLanguage
import Testing
import Wording

private func errors(_ text: String) -> [String] {
  do throws(FilterErrors) {
    _ = try ColumnList(text).resolved(with: sampleTable)
    return []
  } catch { return error.errors.map { "\($0.column): \($0.message)" } }
}

@Test func `columns are found in any case, in their order, with years`() throws {
  let uses = try ColumnList("University, focus,ML_rank@2021 , ml_rank").resolved(with: sampleTable)
  #expect(uses.map(\.name) == ["university", "focus", "ml_rank@2021", "ml_rank"])
  #expect(uses.map(\.year) == [nil, nil, 2021, nil])
}

@Test func `every wrong column is named at once`() {
  #expect(
    errors("stat, fee, ml_rank@1999, FEE, zz") == [
      "1: unknown field `stat`", "12: field `ml_rank` has no edition of 1999", "26: column `fee` is named twice",
      "31: unknown field `zz`",
    ])
}

@Test func `a list that is none says what was expected`() {
  #expect(errors("") == ["1: the list of columns is empty"])
  let empty = #expect(throws: FilterErrors.self) { try ColumnList("") }
  #expect(empty?.errors.first?.remedies == [.advice("for example `university,state`"), .see(.fields)])
  #expect(errors("fee state") == ["5: expected `,` or the end, found `state`"])
  #expect(errors("fee,,state") == ["5: expected a field, found `,`"])
}
