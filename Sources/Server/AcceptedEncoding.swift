import GradAtlas

/// Whether an answer may be compressed, as `Accept-Encoding` says.
///
/// - SeeAlso: <https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3>
enum AcceptedEncoding {
  static func allowsGzip(_ header: String?) -> Bool {
    var ofAny: Double?
    for part in (header ?? "").split(separator: ",") {
      let sides = part.split(separator: ";", maxSplits: 1)
      let name = sides.first?.trimmingBlanks.lowercased()
      let quality = sides.count > 1 ? quality(sides[1]) : 1
      if name == "gzip" || name == "x-gzip" { return quality > 0 }
      if name == "*" { ofAny = quality }
    }
    return (ofAny ?? 0) > 0
  }

  /// What is no number counts as a refusal.
  private static func quality(_ parameter: Substring) -> Double {
    let sides = parameter.split(separator: "=", maxSplits: 1)
    guard sides.count == 2, sides[0].trimmingBlanks.lowercased() == "q" else { return 1 }
    return Double(sides[1].trimmingBlanks) ?? 0
  }
}

/// Bytes in gzip's format.
enum Gzip {
  /// Below this, compression saves less than it costs.
  static let leastByteCount = 860

  /// Nil if there is no memory for it.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    let collected = MemorySink()
    let gzip = GzipSink(to: collected)
    do {
      try bytes.withUnsafeBufferPointer { bytes throws(OutputError) in try gzip.write(UnsafeRawBufferPointer(bytes)) }
      try gzip.finish()
    } catch { return nil }
    return collected.bytes
  }
}
