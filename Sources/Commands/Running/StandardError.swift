#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where everything goes that is not the answer: notes, warnings, errors.
enum StandardError {
  /// Writes a text, as far as anybody reads it.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Something that a reader should know of the answer.
  static func note(_ text: String) { write("note: \(text)\n") }

  /// Something that may not be meant.
  static func warning(_ text: String) { write("warning: \(text)\n") }
}
