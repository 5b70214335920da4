import Markdown

/// From a file's bytes to a parsed document, or the reason why it is none.
enum Encoding {
  static func document(_ bytes: [UInt8], _ log: inout ProblemLog) -> MarkdownDocument? {
    if let problem = problem(with: bytes) {
      log.problem(problem.reason, at: problem.position)
      return nil
    }
    do {
      let document = try MarkdownDocument(bytes)
      guard let place = document.firstTooDeep else { return document }
      log.problem(.tooDeep, at: place)
    } catch {
      log.problem(.tooCostly(error.problem), at: error.position)
    }
    return nil
  }

  private static func problem(with bytes: [UInt8]) -> ArticleProblem? {
    if bytes.count > ArticleReader.maximumByteCount {
      return ArticleProblem(.tooLong, at: .start)
    }
    if isUTF16(bytes) { return ArticleProblem(.utf16, at: .start) }
    if let offset = firstInvalidByte(bytes) {
      return ArticleProblem(.notUTF8, at: position(of: offset, in: bytes))
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let isEmpty = text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return isEmpty ? ArticleProblem(.empty, at: .start) : nil
  }

  /// A byte order mark of UTF-16, or a NUL in every second byte at the start.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let head = bytes.prefix(64)
    let zeros = head.indices.filter { head[$0] == 0 }
    guard zeros.count >= 2, zeros.count * 4 > head.count else { return false }
    return zeros.allSatisfy { $0 % 2 == 0 } || zeros.allSatisfy { $0 % 2 == 1 }
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// All bytes before `offset` are UTF-8.
  private static func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
    var line = 1
    var column = 1
    var previous: UInt8 = 0
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for byte in bytes[min(start, offset)..<offset] {
      let endsLine = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if endsLine {
        // CR LF is one end.
        line += byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r") ? 0 : 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      previous = byte
    }
    return SourcePosition(line: line, column: column)
  }
}
