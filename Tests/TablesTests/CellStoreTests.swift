import Testing

@testable import Tables

@Test func `a cell store gives rows back and tells NULL from empty text`() {
  var store = CellStore(columnCount: 2)
  for row in [["a", nil], [nil, ""], ["", "é"]] {
    for cell in row { store.append(cell) }
    #expect(store.lastRow == row)
    store.endRow()
  }
  #expect(store.count == 3)
  #expect([store[0], store[1], store[2]] == [["a", nil], [nil, ""], ["", "é"]])
}

@Test func `a dropped row leaves nothing behind`() {
  var store = CellStore(columnCount: 2)
  for cell in ["a", nil, "gone"] { store.append(cell) }
  store.endRow()
  store.dropRow()
  store.append("b")
  store.append("c")
  store.endRow()
  #expect([store[0], store[1]] == [["a", nil], ["b", "c"]])
}

@Test func `a first row may be dropped`() {
  var store = CellStore(columnCount: 2)
  store.append("gone")
  store.dropRow()
  for cell in ["a", nil] { store.append(cell) }
  store.endRow()
  #expect(store.count == 1)
  #expect(store[0] == ["a", nil])
}
