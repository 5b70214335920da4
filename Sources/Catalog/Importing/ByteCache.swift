/// Finds a small number by the exact bytes that it was kept for, without making a text of them.
///
/// A ranking's file prints each name as often as it has editions; only the first sighting is looked at closely.
struct ByteCache: ~Copyable {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let count: Int
    let value: Int32
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// Numbers of entries, from 1; 0 is free. Their count is a power of two.
  private var slots = [Int32](repeating: 0, count: 1024)

  /// The number that was kept for these bytes.
  func value(for key: UnsafeBufferPointer<UInt8>) -> Int32? {
    let hash = Self.hash(key)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, entry.count == key.count, key.stand(in: bytes, at: entry.start) { return entry.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Keeps a number for bytes that have none yet.
  mutating func keep(_ value: Int32, for key: UnsafeBufferPointer<UInt8>) {
    if (entries.count + 1) * 2 > slots.count { grow() }
    let entry = Entry(hash: Self.hash(key), start: bytes.count, count: key.count, value: value)
    bytes.append(contentsOf: key)
    entries.append(entry)
    place(entries.count, hash: entry.hash)
  }

  private mutating func place(_ number: Int, hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() { place(index + 1, hash: entry.hash) }
  }

  /// Eight bytes at a time, mixed by a multiplication; the constant is 2^64 divided by the golden ratio.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: key.count) &* 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawBufferPointer(key)
    var index = 0
    while index + 8 <= raw.count {
      hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
      rest = rest << 8 | UInt64(raw[index])
      index += 1
    }
    return mixed(hash ^ rest)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }
}
