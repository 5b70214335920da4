import Catalog
package import SQLiteStorage
package import Tables

extension TableWriter {
  /// Writes a row of a statement as SQLite has it: text straight from its memory, a blob as SQL writes it.
  package mutating func write(_ row: borrowing Statement) throws {
    try withUnsafeTemporaryAllocation(of: LentCell.self, capacity: row.columnCount) { cells in
      for index in cells.indices { cells.initializeElement(at: index, to: row.lentCell(index)) }
      try write(lent: UnsafeBufferPointer(cells))
    }
  }

  /// Hands a field's value on.
  mutating func append(_ shape: CatalogField.Shape, _ index: Int, of row: borrowing Statement) {
    if shape == .one { append(lent: row.lentCell(index)) } else { append(row.cell(shape, index)) }
  }
}

extension Statement {
  @inline(__always)
  borrowing func lentCell(_ index: Int) -> LentCell {
    switch lentValue(index) {
    case .null: .null
    case .integer(let value): .integer(value)
    case .real(let value): .real(value)
    case .text(let text): .text(text)
    case .blob(let bytes): .blob(bytes)
    }
  }

  /// A field's value as a copy.
  borrowing func cell(_ shape: CatalogField.Shape, _ index: Int) -> Cell {
    switch shape {
    case .truth: isNull(index) ? .null : .boolean(bool(index))
    case .many: .list(items(index))
    case .manyIntegers: .integers(items(index).compactMap { Int64($0) })
    case .one: cell(index)
    }
  }

  private borrowing func cell(_ index: Int) -> Cell {
    switch value(index) {
    case .null: .null
    case .integer(let value): .integer(value)
    case .real(let value): .real(value)
    case .text(let text): .text(text)
    case .blob(let bytes): .text(HexadecimalText.literal(bytes))
    }
  }

  /// The items of one text that NUL parts; none for NULL.
  fileprivate borrowing func items(_ index: Int) -> [String] {
    isNull(index) ? [] : text(index).split(separator: "\0").map { String($0) }
  }
}
