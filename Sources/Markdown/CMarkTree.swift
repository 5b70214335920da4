import CMarkdown
import Wording

/// A parsed tree of cmark's; one owner, freed once.
///
/// Only the table extension is attached. The other extensions change a table of special characters that all parsers
/// share, which is a race between threads, and autolinks take more than linear time.
struct CMarkTree: ~Copyable {
  /// A static value is made once, whatever threads ask for it.
  private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

  private let parser: OpaquePointer
  private let witness: RootWitness
  let root: OpaquePointer

  /// - Throws: `MarkdownError` for a text that would take far more time or memory than its length says.
  init(_ bytes: [UInt8]) throws(MarkdownError) {
    _ = Self.registration
    // A parser that finds no memory ends the process.
    guard let parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8) else { throw MarkdownError.noTree }
    let witness = RootWitness(of: parser)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    // A last line without an end would be read only when the parser finishes, unseen before.
    if let last = bytes.last, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r") {
      cmark_parser_feed(parser, "\n", 1)
    }
    do { try InlineCosts.check(witness.root, in: bytes) } catch {
      cmark_parser_free(parser)
      throw error
    }
    guard let root = cmark_parser_finish(parser) else {
      cmark_parser_free(parser)
      throw MarkdownError.noTree
    }
    self.parser = parser
    self.root = root
    self.witness = witness
  }

  deinit {
    cmark_node_free(root)
    cmark_parser_free(parser)
  }
}

extension MarkdownError {
  /// There is no tree only for a NULL parser.
  fileprivate static var noTree: MarkdownError { MarkdownError(problem: .bytes, position: .start) }
}
