/// The name of a cell, such as `B7`.
enum CellName {
  /// The column of a name, from 0; nil if it is none.
  static func column(_ name: UnsafePointer<CChar>) -> Int? {
    var column = 0
    var index = 0
    while let letter = letter(UInt8(bitPattern: name[index])) {
      column = column * 26 + letter
      index += 1
      if index > 3 { return nil }
    }
    guard column > 0, row(name + index) != nil else { return nil }
    return column - 1
  }

  /// The column and row of a name, from 0 and 1, with or without `$`.
  static func place(_ name: String) -> (column: Int, row: Int)? {
    name.filter { $0 != "$" }.withCString { bytes in
      guard let column = column(bytes), column < SheetStream.maximumColumnCount else { return nil }
      var digits = bytes
      while letter(UInt8(bitPattern: digits.pointee)) != nil { digits += 1 }
      return row(digits).map { (column, $0) }
    }
  }

  private static func letter(_ byte: UInt8) -> Int? {
    let upper = byte & 0xDF
    guard byte >= UInt8(ascii: "A"), (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(upper) else { return nil }
    return Int(upper - UInt8(ascii: "A")) + 1
  }

  private static func row(_ digits: UnsafePointer<CChar>) -> Int? {
    var number = 0
    var index = 0
    while digits[index] != 0 {
      let digit = Int(digits[index]) - Int(UInt8(ascii: "0"))
      guard (0...9).contains(digit), index < 7 else { return nil }
      number = number * 10 + digit
      index += 1
    }
    return (1...SheetStream.maximumRowCount).contains(number) ? number : nil
  }
}
