/// A zip archive, made byte by byte, so that it can also be a wrong one. Entries are stored, not compressed.
public struct ZipBytes: Sendable {
  /// One entry.
  public struct Entry: Sendable {
    /// What it is called in the archive.
    public let name: String
    let bytes: [UInt8]
    /// Bit 0 says that it is encrypted.
    var flags: UInt16 = 0
    var method: UInt16 = 0
    /// What the archive says of the bytes' CRC-32; nil for what is right.
    var checksum: UInt32?

    /// An entry that is right unless something else is said.
    public init(
      _ name: String, _ text: String, flags: UInt16 = 0, method: UInt16 = 0, checksum: UInt32? = nil
    ) {
      self.name = name
      bytes = Array(text.utf8)
      self.flags = flags
      self.method = method
      self.checksum = checksum
    }
  }

  /// The whole archive.
  public private(set) var bytes: [UInt8] = []

  /// An archive of some entries, in this order.
  public init(_ entries: [Entry]) {
    var directory: [UInt8] = []
    for entry in entries {
      let common = Self.common(entry)
      directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + common
      directory += Self.number(0, 10) + Self.number(bytes.count, 4) + Array(entry.name.utf8)
      bytes += Self.number(0x0403_4B50, 4) + common + Array(entry.name.utf8) + entry.bytes
    }
    let start = bytes.count
    bytes += directory
    bytes += Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(entries.count, 2)
    bytes += Self.number(entries.count, 2) + Self.number(directory.count, 4) + Self.number(start, 4)
    bytes += Self.number(0, 2)
  }

  /// What an entry's own head and the directory both say: version, flags, method, time, checksum, sizes, lengths.
  private static func common(_ entry: Entry) -> [UInt8] {
    let checksum = entry.checksum ?? checksum(of: entry.bytes)
    return number(20, 2) + number(Int(entry.flags), 2) + number(Int(entry.method), 2) + number(0, 4)
      + number(Int(checksum), 4) + number(entry.bytes.count, 4) + number(entry.bytes.count, 4)
      + number(entry.name.utf8.count, 2) + number(0, 2)
  }

  /// A number, the lowest byte first.
  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> ($0 * 8) : 0) }
  }

  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    var rest: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
    return ~rest
  }
}
