import Markdown
import Wording

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
    if UTF16Mark(bytes) != nil { return ArticleProblem(.utf16, at: .start) }
    if let offset = firstInvalidByte(bytes) {
      return ArticleProblem(.notUTF8, at: position(of: offset, in: bytes))
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let isEmpty = text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    return isEmpty ? ArticleProblem(.empty, at: .start) : nil
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
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes.withUnsafeBufferPointer {
      SourcePosition.start.advanced(over: UnsafeBufferPointer(rebasing: $0[min(start, offset)..<offset]))
    }
  }
}
