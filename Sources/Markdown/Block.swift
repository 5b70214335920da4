public import Wording

/// A paragraph, heading, table or other block.
public struct Block: Sendable, Equatable {
  /// What the block is.
  public indirect enum Kind: Sendable, Equatable {
    /// Level 1 to 6.
    case heading(level: Int, [Inline])
    /// Lines of text.
    case paragraph([Inline])
    /// A table with pipes.
    case table(Table)
    /// A bullet or numbered list; the blocks of each item.
    case list(isOrdered: Bool, items: [[Block]])
    /// A quotation.
    case quote([Block])
    /// Raw HTML, as written.
    case html(String)
    /// A code block's text.
    case code(String)
    /// `---`.
    case thematicBreak
    /// A block nested deeper than `MarkdownDocument.maximumDepth`; what it holds is left out.
    case tooDeep
  }

  /// What the block is, with its parts.
  public let kind: Kind
  /// Where it starts, with its markup.
  public let position: SourcePosition
}
