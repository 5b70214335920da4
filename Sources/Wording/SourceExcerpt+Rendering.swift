extension SourceExcerpt {
  /// A message with its place under a caret and what helps; no final newline.
  ///
  /// - Parameters:
  ///   - message: What is wrong.
  ///   - origin: What the place is in: `filter`.
  ///   - showsLine: Whether there is a line to show.
  ///   - help: What can be done about it.
  package func rendered(_ message: String, in origin: String, showsLine: Bool = true, help: String?) -> String {
    let margin = String(repeating: " ", count: String(line).count)
    var lines = ["error: \(message)", "\(margin) --> \(origin):\(line):\(column)"]
    if showsLine { lines += ["\(line) | \(text)", "\(margin) | \(carets)"] }
    if let help { lines.append("help: \(help)") }
    return lines.joined(separator: "\n")
  }
}
