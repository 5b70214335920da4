import Site

/// Where a request leads, below the path that the site stands at.
enum ServedAddress: Equatable {
  case page(PageRequest)
  /// The address as it should be.
  case moved(String)
  case outside
  case broken

  /// - Parameters:
  ///   - target: The path with what follows the `?`, as it was sent.
  ///   - base: The path that the site stands at, without a slash at its end.
  init(_ target: String, below base: String) {
    // Browsers keep fragments for themselves.
    let parts = target.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts[0])
    let query = parts.count > 1 ? String(parts[1]) : nil
    guard Self.isWhole(path), query.map(Self.isEncoded) ?? true else {
      self = .broken
      return
    }
    if !base.isEmpty, path == base {
      self = .moved(base + "/" + (query.map { "?" + $0 } ?? ""))
    } else if path.hasPrefix(base + "/") {
      self = .page(PageRequest(path: String(path.dropFirst(base.count)), query: query))
    } else {
      self = .outside
    }
  }

  /// Whether a path leads nowhere but down: no part of it is a dot or two, also where they are encoded.
  private static func isWhole(_ path: String) -> Bool {
    guard isEncoded(path), !path.contains("\\") else { return false }
    return path.split(separator: "/").allSatisfy { part in
      var rest = part.lowercased()
      rest.replace("%2e", with: ".")
      return rest != "." && rest != ".."
    }
  }

  /// Whether each `%` has its two digits, and no byte is a NUL or a control character.
  private static func isEncoded(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      guard byte > 0x20, byte != 0x7f else { return false }
      guard byte == UInt8(ascii: "%") else { continue }
      guard let high = bytes.next(), let low = bytes.next(), isDigit(high), isDigit(low) else { return false }
      if high == UInt8(ascii: "0"), low == UInt8(ascii: "0") { return false }
    }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { Unicode.Scalar(byte).properties.isASCIIHexDigit }
}

/// The path of a site as it is compared: with a slash before it and none behind it; empty at the top.
func basePath(_ path: String) -> String { path.split(separator: "/").map { "/" + $0 }.joined() }
