/// Text whose UTF-8 was read as Windows-1252: `UniversitÃ© de MontrÃ©al`.
enum Mojibake {
  /// What was meant; nil if the text is no such thing.
  static func repaired(_ text: String) -> String? {
    // Each lead byte of UTF-8 reads as one of these.
    guard text.unicodeScalars.contains(where: { (0xC2...0xF4).contains($0.value) }) else { return nil }
    var repaired: [UInt8] = []
    var isMended = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if let bytes = sequence(scalars[index...]) {
        repaired += bytes
        index += bytes.count
        isMended = true
      } else {
        repaired += Array(String(scalars[index]).utf8)
        index += 1
      }
    }
    return isMended ? String(decoding: repaired, as: UTF8.self) : nil
  }

  /// The bytes of one character of UTF-8 at the start, read as Windows-1252.
  private static func sequence(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8]? {
    guard let lead = scalars.first.flatMap({ byte($0) }), (0xC2...0xF4).contains(lead) else { return nil }
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let bytes = scalars.prefix(count).compactMap { byte($0) }
    guard bytes.count == count, bytes.dropFirst().allSatisfy({ 0x80..<0xC0 ~= $0 }) else { return nil }
    return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
  }

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value < 0x100 ? UInt8(scalar.value) : windows1252[scalar]
  }

  /// - SeeAlso: <https://encoding.spec.whatwg.org/index-windows-1252.txt>
  private static let windows1252: [Unicode.Scalar: UInt8] = [
    "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8A,
    "‹": 0x8B, "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
    "˜": 0x98, "™": 0x99, "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
  ]
}
