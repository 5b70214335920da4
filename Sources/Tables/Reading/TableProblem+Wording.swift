import Glibc
import Markdown
public import Wording

// Every sentence that is said about a file of rows stands here.

extension TableProblem: Explained {
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
    case .sameKey(let name): "the key `\(Self.shown(name))` occurs twice in one object"
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

  /// How to mend it; empty where the message says that.
  public var remedies: [Remedy] {
    switch reason {
    case .invalidByte(_, .utf8): [.act(.convertToUTF8()), .choose(.encoding("windows-1252"))]
    case .invalidByte: [.advice("check that the file is whole"), .choose(.encoding(nil))]
    case .wrappedRows(let key): [.act(.unwrapRows(key: key))]
    case .severalColumns(let field, let names): [.choose(.column(field: field, name: names[0]))]
    case .missingColumn(let field, let known) where !known.isEmpty:
      [.choose(.column(field: field, name: nil)), .advice(Self.columns(known))]
    case .severalTables: [.choose(.table)]
    case .unknownEncoding(let name): [.act(.convertToUTF8(from: name))]
    default: [Remedy](advice: advice ?? documentAdvice)
    }
  }

  private var advice: String? {
    switch reason {
    case .empty: "write a header with the columns' names, and a row on each line under it"
    case .nul: "check that the file is text, not a spreadsheet or an archive"
    case .recordTooLong: "look for a quote that is not closed"
    case .sameColumn: "rename or remove one of the two"
    case .cellCount: "put a cell that holds the delimiter or a newline in quotes, or mend the row"
    case .unclosedQuote: "close it, and double a quote that is part of the text"
    case .textAfterQuote, .quoteWithinCell:
      "put the whole cell in quotes, and double each quote that is part of the text"
    default: nil
    }
  }

  private var documentAdvice: String? {
    switch reason {
    case .json(.object), .json(.start): #"write the rows as `[{"name": "…"}, …]`, or an object a line"#
    case .json(.rest): "check that the file is whole"
    case .json(.surrogatePair): "write the character itself, or both halves, such as `\\ud83d\\ude00`"
    case .json: nil
    case .tooDeep, .nestedValue:
      "check that it is a table; a cell is a text, a number, `true`, `false`, `null` or a list of those"
    case .sameKey: "remove one of the two"
    case .tooManyColumns: "write one key for each column, and the values under it"
    case .unknownColumn(_, let known), .missingColumn(_, let known): Self.columns(known)
    case .noTable: "write a table such as `| name | country |`, with `| --- | --- |` under it"
    case .unknownTable: "name one of these, by its number or its heading"
    case .documentTooLong, .documentTooCostly:
      "check that it is Markdown or HTML, and shorten it; CSV may have any length"
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
    case .object: "the row is not an object"
    case .start: "the file is not JSON with rows"
    case .end: "text follows the array of rows"
    case .rest: "what begins here is not complete"
    case .escapedControl: "a control character in a text has to be escaped, such as `\\n`"
    case .escape: "this is not an escape of JSON"
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
    "\(position.description(in: file)): \(message)" + (hint.map { "\nhelp: \($0)" } ?? "")
  }

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

extension ReadingError: CustomStringConvertible, Explained {
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

  /// How to mend it; empty where the message says that.
  public var remedies: [Remedy] {
    switch self {
    case .missing: [.advice("check the path"), .choose(.standardInput)]
    case .symbolicLink, .notAFile: [.advice("put the file itself there")]
    case .damaged: [.advice("check that the file is whole, and fetch or compress it again")]
    case .unreadable, .problems: []
    }
  }

  /// The message.
  public var description: String { message }
}
