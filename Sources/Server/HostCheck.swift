/// Which hosts requests may be made for.
///
/// A page of somebody else can make a browser ask a server on the loopback under a name of its own (DNS rebinding); such
/// requests are told by their `Host`.
struct HostCheck: Sendable {
  private static let loopback: Set<String> = ["localhost", "127.0.0.1", "[::1]"]
  /// In small letters, without ports; nil if any will do.
  private let allowed: Set<String>?

  init(_ options: ServerOptions) {
    let named = options.allowedHosts.map(Self.name)
    let host = options.host.contains(":") ? "[\(options.host)]" : options.host
    let isOnLoopback = Self.loopback.contains(host.lowercased()) || host.hasPrefix("127.")
    allowed = named.isEmpty && !isOnLoopback ? nil : Self.loopback.union(named).union([host.lowercased()])
  }

  func allows(_ authority: String?) -> Bool {
    guard let authority else { return true }
    guard Self.isAuthority(authority) else { return false }
    return allowed?.contains(Self.name(authority)) ?? true
  }

  /// Whether it may stand in an address.
  private static func isAuthority(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        let scalar = Unicode.Scalar(byte)
        return scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
          || [".", "-", "_", ":", "[", "]"].contains(scalar)
      }
  }

  /// Without the port, and the dot at the end that a name may have.
  private static func name(_ authority: String) -> String {
    var name = authority.lowercased()
    if name.hasPrefix("["), let end = name.firstIndex(of: "]") { return String(name[...end]) }
    if let colon = name.lastIndex(of: ":") { name = String(name[..<colon]) }
    return name.hasSuffix(".") ? String(name.dropLast()) : name
  }
}
