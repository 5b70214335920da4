import CMarkdown

/// Sees the document while cmark makes its blocks, before it takes their text apart: cmark hands out nothing until all
/// is done, but it asks every extension about each line of text, and tells it of the block that the line is in.
struct RootWitness: ~Copyable {
  private let syntax: OpaquePointer?
  private let seen: UnsafeMutablePointer<OpaquePointer?>

  /// A witness of one parser; it has to live until that has finished, and is attached before other extensions, which
  /// may keep a line for themselves.
  init(of parser: OpaquePointer) {
    seen = .allocate(capacity: 1)
    seen.initialize(to: nil)
    syntax = cmark_syntax_extension_new("root-witness")
    guard let syntax else { return }
    cmark_syntax_extension_set_private(syntax, seen, nil)
    cmark_syntax_extension_set_open_block_func(syntax) { syntax, _, _, block, _, _ in
      let seen = cmark_syntax_extension_get_private(syntax)?.assumingMemoryBound(to: OpaquePointer?.self)
      if let seen, seen.pointee == nil { seen.pointee = block }
      return nil
    }
    cmark_parser_attach_syntax_extension(parser, syntax)
  }

  deinit {
    if let syntax { cmark_syntax_extension_free(cmark_get_default_mem_allocator(), syntax) }
    seen.deallocate()
  }

  /// The document; nil for one without a line that could belong to a paragraph.
  var root: OpaquePointer? {
    guard var node = seen.pointee else { return nil }
    while let parent = cmark_node_parent(node) { node = parent }
    return node
  }
}
