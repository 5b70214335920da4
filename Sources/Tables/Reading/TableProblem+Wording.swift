import Markdown

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// Every sentence that is said about a file of rows stands here.

extension TableProblem {
  /// What is wrong, in one line: lower case, user text in backticks, no full stop.
  public var message: String {
    switch reason {
    case .empty: "the file is empty"
    case .invalidByte(let byte, .utf8): "the byte \(Self.hex(byte)) is not UTF-8"
    case .invalidByte(_, let encoding): "what stands here is not \(encoding.rawValue.uppercased())"
    case .nul: "a NUL stands here, which no text has"
    case .recordTooLong: "the row is longer than \(TableReader.maximumRecordByteCount >> 20) MiB"
    case .sameColumn(let name, let first): "a second column `\(Self.shown(name))`; the first is at \(first)"
    case .cellCount(let found, let expected):
      "the row has \(Self.cells(found)), but the header has \(expected)"
    case .unclosedQuote: "a quote opens here and is not closed"
    case .textAfterQuote: "text follows a closing quote"
    case .quoteWithinCell: "a quote stands within a cell that does not start with one"
    }
  }

  /// How to mend it; nil where the message says that.
  public var help: String? {
    switch reason {
    case .empty: "write a header with the columns' names, and a row on each line under it"
    case .invalidByte(_, .utf8):
      "name the encoding, such as `--encoding windows-1252`, or convert the file with `iconv -t UTF-8`"
    case .invalidByte: "check that the file is whole, or name another encoding with `--encoding`"
    case .nul: "check that the file is text, not a spreadsheet or an archive"
    case .recordTooLong: "look for a quote that is not closed"
    case .sameColumn: "rename or remove one of the two"
    case .cellCount: "put a cell that holds the delimiter or a newline in quotes, or mend the row"
    case .unclosedQuote: "close it, and double a quote that is part of the text"
    case .textAfterQuote, .quoteWithinCell:
      "put the whole cell in quotes, and double each quote that is part of the text"
    }
  }

  /// `table.csv:9:3: the row …`, with a line `help: …` under it if there is one.
  public func described(file: String) -> String {
    "\(file):\(position): \(message)" + (help.map { "\nhelp: \($0)" } ?? "")
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }

  /// At most 80 characters of a text; what is cut is marked.
  private static func shown(_ text: String) -> String {
    text.count <= 80 ? text : text.prefix(79) + "\u{2026}"
  }
}

extension TableProblems: CustomStringConvertible {
  /// Every problem with its help, by place.
  public var description: String {
    let all = problems.map { $0.described(file: file) }
    return (omittedCount > 0 ? all + ["\(file): and \(omittedCount) more"] : all).joined(separator: "\n")
  }
}

extension ReadingError: CustomStringConvertible {
  /// What happened, without `error:`; for problems all of them with their help.
  public var message: String {
    switch self {
    case .missing(let path): "`\(path)` does not exist"
    case .unreadable(let path, let code): "cannot read `\(path)`: \(String(cString: strerror(code)))"
    case .problems(let problems): problems.description
    }
  }

  /// How to mend it, without `help:`; nil where the message says that.
  public var hint: String? {
    if case .missing = self { return "check the path; `-` reads standard input" }
    return nil
  }

  /// The message.
  public var description: String { message }
}
