public import Wording

/// Why a text was not parsed: it would take time or memory out of proportion to its length.
///
/// No text that a person writes comes near these limits, which are those of the parser beneath.
public struct MarkdownError: Error, Equatable, Sendable {
  /// What there is too much of.
  public enum Problem: Equatable, Sendable, CaseIterable {
    /// More than `MarkdownDocument.maximumByteCount` bytes.
    case bytes
    /// Quotes and lists inside each other: over 200,000 on one line, or many of them kept open over many blank lines.
    case nesting
    /// Over 512 pipes in a line.
    case columns
    /// Lines that follow each other without a blank one, times the most pipes of one of them: over 4,000,000.
    case cells
    /// Lines such as `-|-` in a paragraph: each makes the parser read the paragraph again.
    case delimiterRows
    /// Marks of emphasis and links in one paragraph, heading or cell: some 10,000, or fewer in each of many.
    case pairs
    /// Markup such as `<?` that nothing ends, in one paragraph, heading or cell.
    case openMarkup
    /// Links by a definition, each with a copy of a long target or title: over 200,000,000 bytes in all.
    case references
    /// Over 4,000,000 lines and characters such as `*`, `[` and `&`.
    case marks
  }

  /// What there is too much of.
  public let problem: Problem
  /// The line where it became too much, with column 1.
  public let position: SourcePosition
}
