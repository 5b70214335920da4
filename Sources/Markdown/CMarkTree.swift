import CMarkdown

/// A parsed tree of cmark's; one owner, freed once.
///
/// Only the table extension is attached. The other extensions change a table of special characters that all parsers
/// share, which is a race between threads, and autolinks take more than linear time.
struct CMarkTree: ~Copyable {
  /// A static value is made once, whatever threads ask for it.
  private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

  private let parser: OpaquePointer
  let root: OpaquePointer

  init?(_ bytes: [UInt8]) {
    _ = Self.registration
    guard let parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8) else { return nil }
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else {
      cmark_parser_free(parser)
      return nil
    }
    self.parser = parser
    self.root = root
  }

  deinit {
    cmark_node_free(root)
    cmark_parser_free(parser)
  }
}
