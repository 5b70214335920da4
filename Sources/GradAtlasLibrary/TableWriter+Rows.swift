import Catalog
package import SQLiteStorage
package import Tables

extension TableWriter {
  /// Hands a value on from the row, text straight from SQLite's memory, a blob as SQL writes it.
  package mutating func append(_ index: Int, of row: borrowing Statement) {
    switch row.storageClass(index) {
    case .null: appendNull()
    case .integer: append(integer: row.int64(index))
    case .real: append(real: row.double(index))
    case .text: row.withUTF8(index) { append(utf8: $0) }
    case .blob: row.withBytes(index) { append(blob: $0) }
    }
  }

  /// Hands a field's value on.
  mutating func append(_ shape: CatalogField.Shape, _ index: Int, of row: borrowing Statement) {
    switch shape {
    case .truth: row.isNull(index) ? appendNull() : append(boolean: row.bool(index))
    case .many: append(list: row.items(index))
    case .manyIntegers: append(integers: row.items(index).compactMap { Int64($0) })
    case .one: append(index, of: row)
    }
  }
}

extension Statement {
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
    switch storageClass(index) {
    case .null: .null
    case .integer: .integer(int64(index))
    case .real: .real(double(index))
    case .text: .text(text(index))
    case .blob: .text(blobLiteral(index))
    }
  }

  /// The items of one text that NUL parts; none for NULL.
  fileprivate borrowing func items(_ index: Int) -> [String] {
    isNull(index) ? [] : text(index).split(separator: "\0").map { String($0) }
  }

  fileprivate borrowing func blobLiteral(_ index: Int) -> String {
    "x'\(blob(index).map(\.hexadecimal).joined())'"
  }
}

extension UInt8 {
  fileprivate var hexadecimal: String { (self < 16 ? "0" : "") + String(self, radix: 16) }
}
