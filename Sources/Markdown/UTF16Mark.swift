/// UTF-16 where UTF-8 was expected, recognised by a file's first bytes.
public struct UTF16Mark: Equatable, Sendable {
  /// Whether the lower byte comes first.
  public let isLittleEndian: Bool
  /// How many bytes the byte order mark takes: 2 or 0.
  public let byteCount: Int

  /// Looks for a byte order mark, or for a NUL in every second byte, which ASCII in UTF-16 has.
  ///
  /// - Returns: nil for anything else.
  public init?(_ head: some Collection<UInt8>) {
    if head.starts(with: [0xFF, 0xFE]) {
      self.init(isLittleEndian: true, byteCount: 2)
    } else if head.starts(with: [0xFE, 0xFF]) {
      self.init(isLittleEndian: false, byteCount: 2)
    } else {
      let bytes = Array(head.prefix(64))
      let zeros = bytes.indices.filter { bytes[$0] == 0 }
      guard zeros.count >= 2, zeros.count * 4 > bytes.count, let first = zeros.first,
        zeros.allSatisfy({ $0 % 2 == first % 2 })
      else { return nil }
      self.init(isLittleEndian: first % 2 == 1, byteCount: 0)
    }
  }

  private init(isLittleEndian: Bool, byteCount: Int) {
    self.isLittleEndian = isLittleEndian
    self.byteCount = byteCount
  }
}
