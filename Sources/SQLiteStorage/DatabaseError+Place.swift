extension DatabaseError {
  /// The line of `byteOffset` in `sql`, from 1.
  public var line: Int? { place?.line }

  /// The character of `byteOffset` in its line, from 1.
  public var column: Int? { place?.column }

  private var place: (line: Int, column: Int)? {
    guard let sql, let byteOffset else { return nil }
    let before = sql.utf8.prefix(byteOffset)
    let newline = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: newline).map { before.index(after: $0) } ?? before.startIndex
    return (
      line: before.count { $0 == newline } + 1,
      column: String(decoding: before[lineStart...], as: UTF8.self).count + 1
    )
  }
}
