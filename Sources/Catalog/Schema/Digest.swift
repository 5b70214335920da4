import CNettle

/// SHA-256 of `bytes` as 64 lower-case hexadecimal digits (FIPS 180-4), worked out by nettle.
func sha256(_ bytes: [UInt8]) -> String {
  let digest = RunningDigest()
  bytes.withUnsafeBytes { digest.update($0) }
  return digest.text
}

/// SHA-256 of bytes that come one part after another.
public final class RunningDigest {
  private var context = sha256_ctx()

  /// Of no bytes yet.
  public init() { nettle_sha256_init(&context) }

  /// Adds bytes.
  public func update(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    nettle_sha256_update(&context, bytes.count, start.assumingMemoryBound(to: UInt8.self))
  }

  /// Of all bytes so far: 64 lower-case hexadecimal digits.
  public var text: String {
    // Asking for the digest begins a new one.
    var context = context
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, digest.count, &digest)
    return hexadecimal(digest)
  }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
