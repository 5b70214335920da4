import Answers
import Tables

/// Where everything goes that is not the answer: notes, warnings, errors.
enum StandardError {
  /// Writes lines, as far as anybody reads them. Names in them come from files and command lines: nothing in those moves
  /// the cursor of a terminal, or colours it.
  static func write(_ text: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    draw(lines.map { VisibleText.visible(String(Substring($0))) }.joined(separator: "\n"))
  }

  /// Writes a text of ours as it is, also what a terminal acts on.
  static func draw(_ text: String) {
    let output = StandardOutput(descriptor: 2, name: "standard error")
    try? output.write(text)
    try? output.flush()
  }

  /// Something that a reader should know of the answer.
  static func note(_ text: String) { write("note: \(text)\n") }

  /// Something that may not be meant.
  static func warning(_ text: String) { write("warning: \(text)\n") }

  /// What a reader should know of an answer, in its order.
  static func tell(_ notes: [Note]) {
    for note in notes {
      switch note.weight {
      case .note: self.note(note.words)
      case .warning: warning(note.words)
      }
    }
  }
}
