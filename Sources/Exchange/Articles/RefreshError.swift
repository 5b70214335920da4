public import Articles
public import Wording

/// What is wrong with a block of a document; nothing was written then.
public struct RefreshError: ExplainedError, Equatable, Sendable {
  /// The document as messages name it.
  public let path: String
  /// What is wrong, and where.
  public let problem: RefreshedDocument.Problem

  /// What is wrong, in words, with its place.
  public var message: String { "\(path):\(problem.position): \(words)" }

  /// A name for programs that read errors.
  public var code: String { "wrong_block" }

  /// What may be done about it.
  public var remedies: [Remedy] {
    switch problem.reason {
    case .encoding: [.act(.convertToUTF8())]
    case .block(_, let remedies): remedies.isEmpty ? [.see(.blocks)] : remedies
    default: [Remedy](advice: advice)
    }
  }

  private var advice: String? {
    switch problem.reason {
    case .malformed:
      "write `<!-- gradatlas:begin rankings year=2022 -->` or `<!-- gradatlas:end -->`, alone on its line"
    case .nested, .unclosed: "end each block with `<!-- gradatlas:end -->` before the next begins"
    case .end: "remove it, or write where the block begins"
    case .encoding, .block: nil
    }
  }

  private var words: String {
    switch problem.reason {
    case .encoding: "the file is not UTF-8"
    case .malformed(let text): "this is not a marker: `\(text)`"
    case .nested(let line): "a block begins within the one of line \(line)"
    case .end: "a block ends that did not begin"
    case .unclosed: "this block does not end"
    case .block(let words, _): words
    }
  }
}
