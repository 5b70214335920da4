import Tables

/// Where everything goes that is not the answer: notes, warnings, errors.
enum StandardError {
  /// Writes a text, as far as anybody reads it.
  static func write(_ text: String) {
    let output = StandardOutput(descriptor: 2, name: "standard error")
    try? output.write(text)
    try? output.flush()
  }

  /// Something that a reader should know of the answer.
  static func note(_ text: String) { write("note: \(text)\n") }

  /// Something that may not be meant.
  static func warning(_ text: String) { write("warning: \(text)\n") }
}
