import Wording

/// Looks at a text's lines once, before they are parsed, for what cmark needs more than linear time or much memory for.
///
/// It overestimates: it does not know that a line is inside a code block. cmark-gfm 0.29.0.gfm.6 was measured: each
/// line like `-|-` reads its paragraph again, a row's cells are appended to a linked list from its head, a short row is
/// filled up to the header's width, and a blank line, also one of a quote, visits every open list item.
struct CostGuard {
  private static let limits = (
    nesting: 200_000, visits: 200_000_000, columns: 512, cells: 4_000_000, rereadBytes: 1_000_000_000,
    marks: 4_000_000
  )
  private var line = 0
  private var marks = 0
  private var visits = 0
  private var openDepth = 0
  private var run = Run()

  /// Lines that follow each other without a blank one.
  private struct Run {
    var lines = 0
    var bytes = 0
    var mostPipes = 0
    var delimiterRows = 0
  }

  /// What one pass over a line finds.
  fileprivate struct Line {
    var bytes = 0
    var markers = 0
    var blanks = 0
    var pipes = 0
    var marks = 0
    var isBlank = true
    /// Whether it is blank, the marks of quotes aside.
    var isBlankInQuote = true
    var isInPrefix = true
    var hasDash = false
    var hasOther = false
    var hasColon = false
  }

  static func check(_ bytes: [UInt8]) throws(MarkdownError) {
    var costs = CostGuard()
    var current = Line()
    for byte in bytes {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        try costs.add(current)
        current = Line()
      } else {
        current.add(byte)
      }
    }
    try costs.add(current)
  }

  private mutating func add(_ next: Line) throws(MarkdownError) {
    line += 1
    marks += next.marks + (next.isBlank ? 0 : 1)
    guard marks <= Self.limits.marks else { throw error(.marks) }
    next.isBlank ? addBlank() : addText(next)
    if next.isBlankInQuote && !next.isBlank { visits += openDepth }
    guard next.depth <= Self.limits.nesting, visits <= Self.limits.visits else { throw error(.nesting) }
    guard next.pipes <= Self.limits.columns else { throw error(.columns) }
    guard run.lines * run.mostPipes <= Self.limits.cells else { throw error(.cells) }
    guard run.delimiterRows * run.bytes <= Self.limits.rereadBytes else { throw error(.delimiterRows) }
  }

  private mutating func addBlank() {
    run = Run()
    visits += openDepth
  }

  private mutating func addText(_ next: Line) {
    openDepth = run.lines == 0 ? next.depth : max(openDepth, next.depth)
    visits += next.depth
    run.lines += 1
    run.bytes += next.bytes
    run.mostPipes = max(run.mostPipes, next.pipes)
    if next.isDelimiterRow { run.delimiterRows += 1 }
  }

  private func error(_ problem: MarkdownError.Problem) -> MarkdownError {
    MarkdownError(problem: problem, position: SourcePosition(line: line, column: 1))
  }
}

extension CostGuard.Line {
  /// At least as deep as the quotes and lists that the line stands in: an item takes a mark or two columns of blanks.
  var depth: Int { markers + blanks / 2 }

  var isDelimiterRow: Bool { hasDash && !hasOther && (pipes > 0 || hasColon) }

  mutating func add(_ byte: UInt8) {
    bytes += 1
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C:
      if isInPrefix { blanks += byte == UInt8(ascii: "\t") ? 4 : 1 }
      return
    case UInt8(ascii: ">"):
      countInPrefix()
      isBlank = false
      return
    case UInt8(ascii: "-"):
      hasDash = true
      countInPrefix()
    case UInt8(ascii: "|"): count(\.pipes)
    case UInt8(ascii: ":"):
      hasColon = true
      isInPrefix = false
    default: addOther(byte)
    }
    isBlank = false
    isBlankInQuote = false
  }

  private mutating func addOther(_ byte: UInt8) {
    hasOther = true
    switch byte {
    case UInt8(ascii: "*"):
      countInPrefix()
      marks += 1
    case UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"): countInPrefix()
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "<"),
      UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "\\"):
      count(\.marks)
    default: isInPrefix = false
    }
  }

  private mutating func countInPrefix() { if isInPrefix { markers += 1 } }

  private mutating func count(_ counter: WritableKeyPath<Self, Int>) {
    self[keyPath: counter] += 1
    isInPrefix = false
  }
}
