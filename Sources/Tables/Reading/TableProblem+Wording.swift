import Glibc
import Markdown
import Wording

// Every sentence that is said about a file of rows stands here.

extension TableProblem {
  /// What is wrong, in one line: lower case, user text in backticks, no full stop.
  public var message: String {
    switch reason {
    case .empty: "the file is empty"
    case .invalidByte(let byte, .utf8): "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8"
    case .invalidByte(_, let encoding): "what stands here is not \(encoding.rawValue.uppercased())"
    case .nul: "a NUL stands here, which no text has"
    case .recordTooLong: "the row is longer than \(TableReader.maximumRecordByteCount >> 20) MiB"
    case .sameColumn(let name, let first): "a second column `\(Self.shown(name))`; the first is at \(first)"
    case .cellCount(let found, let expected):
      "the row has \(found.counted("cell")), but the header has \(expected)"
    case .unclosedQuote: "a quote opens here and is not closed"
    case .textAfterQuote: "text follows a closing quote"
    case .quoteWithinCell: "a quote stands within a cell that does not start with one"
    default: documentMessage
    }
  }

  private var documentMessage: String {
    switch reason {
    case .json(let part): Self.message(part)
    case .tooDeep: "nested deeper than \(JSONScanner.maximumDepth) levels"
    case .nestedValue: "a value of several parts stands in one cell"
    case .sameKey(let name): "the key `\(Self.shown(name))` stands twice in one object"
    case .tooManyColumns: "more than \(JSONKeys.maximumCount) different keys"
    case .wrappedRows(let key): "the file is one object, with an array of rows under `\(Self.shown(key))`"
    case .unknownColumn(let name, _): "no column is named `\(Self.shown(name))`"
    case .severalColumns(let field, let names): "the field \(field) may be any of the columns \(Self.list(names))"
    case .missingColumn(let field, _): "no column is known to be the field \(field)"
    case .noTable: "the document has no table"
    case .severalTables(let tables): "the document has \(tables.count) tables: \(Self.list(tables))"
    case .unknownTable(let name, let tables):
      "no table `\(Self.shown(name))` in the document, which has \(Self.list(tables))"
    case .documentTooLong: "the document is longer than \(TableReader.maximumRecordByteCount >> 20) MiB"
    case .documentTooCostly: "the document has far more markup than its length allows"
    case .unknownEncoding(let name): "the page is in the encoding `\(Self.shown(name))`, which is not read"
    case .foreign(let kind): "the file is \(kind.name)"
    case .otherFormat(let told, nil): "the file is not in the format \(told.rawValue)"
    case .otherFormat(let told, let found?): "the file is in the format \(found.rawValue), not \(told.rawValue)"
    case .workbook(let fault): fault.message
    default: ""
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
    default: documentHelp
    }
  }

  private var documentHelp: String? {
    switch reason {
    case .json(.object), .json(.start): #"write the rows as `[{"name": "…"}, …]`, or an object a line"#
    case .json(.rest): "check that the file is whole"
    case .json(.surrogatePair): "write the character itself, or both halves, such as `\\ud83d\\ude00`"
    case .json: nil
    case .tooDeep, .nestedValue:
      "check that it is a table; a cell is a text, a number, `true`, `false`, `null` or a list of those"
    case .sameKey: "remove one of the two"
    case .tooManyColumns: "write one key for each column, and the values under it"
    case .wrappedRows(let key): "take the array out of it, such as with `jq \(Self.path(to: key))`"
    case .unknownColumn(_, let known): Self.columns(known)
    case .severalColumns(let field, let names): "name it, such as with `--column \(Self.word("\(field)=\(names[0])"))`"
    case .missingColumn(let field, let known):
      known.isEmpty ? Self.columns([]) : "name it with `--column \(field)=COLUMN`; \(Self.columns(known))"
    case .noTable: "write a table such as `| name | country |`, with `| --- | --- |` under it"
    case .severalTables: "name one with `--table`, by its number or its heading"
    case .unknownTable: "name one of these, by its number or its heading"
    case .documentTooLong, .documentTooCostly:
      "check that it is Markdown or HTML, and shorten it; CSV may have any length"
    case .unknownEncoding(let name): "convert it, such as with `iconv -f \(Self.word(name)) -t UTF-8`"
    case .foreign(let kind): kind.help
    case .otherFormat(_, let found?): "leave the format out, or name \(found.rawValue)"
    case .otherFormat(_, nil): "leave the format out, or name another"
    case .workbook(let fault): fault.help
    default: nil
    }
  }

  private static func message(_ part: JSONPart) -> String {
    switch part {
    case .value: "a value has to stand here, such as a text in quotes or a number"
    case .key: "a key in quotes has to stand here"
    case .colon: "a colon has to stand here"
    case .digit: "a digit has to stand here"
    case .commaOrBrace: "a comma or `}` has to stand here"
    case .commaOrBracket: "a comma or `]` has to stand here"
    case .object: "the row is no object"
    case .start: "the file is no JSON with rows"
    case .end: "text follows the array of rows"
    case .rest: "what begins here is not complete"
    case .escapedControl: "a control character in a text has to be escaped, such as `\\n`"
    case .escape: "this is no escape that JSON has"
    case .surrogatePair: "this escape is half a character"
    }
  }

  private static func columns(_ known: [String]) -> String {
    known.isEmpty ? "the rows have no columns" : "the columns are \(list(known))"
  }

  static func list(_ names: [String]) -> String {
    let shown = names.prefix(20).map { "`\(Self.shown($0))`" }
    return (names.count > 20 ? shown + ["…"] : shown).joined(separator: ", ")
  }

  static func list(_ tables: [DocumentTable]) -> String {
    let shown = tables.prefix(10).map { table in
      "\(table.number) at line \(table.line)" + (table.heading.isEmpty ? "" : " under `\(Self.shown(table.heading))`")
    }
    return (tables.count > 10 ? shown + ["…"] : shown).joined(separator: ", ")
  }

  /// `table.csv:9:3: the row …`, with a line `help: …` under it if there is one.
  public func described(file: String) -> String {
    "\(position.description(in: file)): \(message)" + (help.map { "\nhelp: \($0)" } ?? "")
  }

  /// A key as a program of jq's, for a shell.
  private static func path(to key: String) -> String {
    let isPlain = key.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0 | 0x20) }
    return isPlain && !key.isEmpty ? "'.\(key)'" : word(".[\(JSONText.quoted(key))]")
  }

  /// A word for a shell, between backticks.
  private static func word(_ text: String) -> String { CommandText.word(text, avoidingBackticks: true) }

  /// At most 80 characters of a text; what is cut is marked.
  static func shown(_ text: String) -> String {
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
    case .symbolicLink(let path): "`\(path)` is a symbolic link, which is not followed here"
    case .notAFile(let path): "`\(path)` is not a regular file"
    case .damaged(let path): "`\(path)` is damaged: it cannot be uncompressed"
    case .unreadable(let path, let code): "cannot read `\(path)`: \(String(cString: strerror(code)))"
    case .problems(let problems): problems.description
    }
  }

  /// How to mend it, without `help:`; nil where the message says that.
  public var hint: String? {
    switch self {
    case .missing: "check the path; `-` reads standard input"
    case .symbolicLink, .notAFile: "put the file itself there"
    case .damaged: "check that the file is whole, and fetch or compress it again"
    case .unreadable, .problems: nil
    }
  }

  /// The message.
  public var description: String { message }
}
