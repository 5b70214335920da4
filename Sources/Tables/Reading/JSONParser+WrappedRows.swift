extension JSONParser {
  /// An object on its own that holds the rows in one of its values.
  func refuseWrappedArray(in window: borrowing ByteWindow) throws(ReadingError) {
    guard let base = window.text.baseAddress else { return }
    var scanner = JSONScanner(base, count: window.text.count)
    var row = RowFields()
    var wrapper = JSONParser(mayBeEmpty: true)
    let isWhole = (try? wrapper.scanObject(&scanner, &row)) != nil
    let rest = window.text.dropFirst(scanner.offset).first { !JSONScanner.isBlank($0) }
    if isWhole && !(window.isFinal && rest == nil) { return }
    // The last key's value may be cut off by the window's end, and then is the long one.
    guard let key = wrapper.keyOfRows(row, in: window) else { return }
    throw window.error(.wrappedRows(key: key), at: 0)
  }

  private func keyOfRows(_ row: borrowing RowFields, in window: borrowing ByteWindow) -> String? {
    for index in columns.indices {
      let value = window.text.dropFirst(Int(row[index].place)).prefix(64).filter { !JSONScanner.isBlank($0) }
      if value.starts(with: "[{".utf8) { return columns[index].name }
    }
    return nil
  }
}
