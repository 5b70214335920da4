import Markdown
public import Wording

/// One thing that is wrong with a file of rows.
public struct TableProblem: Equatable, Sendable {
  /// What: data; `TableProblem+Wording.swift` makes sentences of it.
  public enum Reason: Equatable, Sendable {
    /// The file has no header and no row.
    case empty
    /// The byte is no part of a character in that encoding.
    case invalidByte(UInt8, TextEncoding)
    /// A NUL, which no text has.
    case nul
    /// A row, an object or a line is longer than `TableReader.maximumRecordByteCount`.
    case recordTooLong
    /// Two columns have the same name.
    case sameColumn(name: String, first: SourcePosition)
    /// A row has more or fewer cells than the header.
    case cellCount(found: Int, expected: Int)
    /// A quote opens here and is not closed before the file ends.
    case unclosedQuote
    /// Text stands behind a closing quote.
    case textAfterQuote
    /// A quote stands within a cell that does not start with one.
    case quoteWithinCell
    /// JSON has to have something else here.
    case json(expected: JSONPart)
    /// JSON's arrays and objects stand deeper in each other than 64 levels.
    case tooDeep
    /// An object, or an array with more than texts, numbers and truth values, where a cell's value is needed.
    case nestedValue
    /// An object has a key twice.
    case sameKey(String)
    /// The objects have more than 4,096 different keys.
    case tooManyColumns
    /// The file is one object, with the rows in an array under this key.
    case wrappedRows(key: String)
    /// A column that was named is not there; `known` are those that are.
    case unknownColumn(String, known: [String])
    /// A field may be in any of these columns.
    case severalColumns(field: String, [String])
    /// No column is known to hold a field that has to be there.
    case missingColumn(field: String, known: [String])
    /// A document of Markdown or HTML without a table.
    case noTable
    /// A Markdown document with several tables, of which none was named.
    case severalTables([DocumentTable])
    /// A document has no table of that number or heading.
    case unknownTable(String, [DocumentTable])
    /// A document of Markdown or HTML longer than 16 MiB.
    case documentTooLong
    /// A document of Markdown or HTML that would take far more time or memory than its length says.
    case documentTooCostly
    /// A page of HTML says that it is in an encoding that is not read.
    case unknownEncoding(String)
    /// The file is of a kind that holds no rows here.
    case foreign(FileKind)
    /// The file is not in the format that was told.
    case otherFormat(told: InputFormat, found: InputFormat?)
    /// An Excel workbook, or what looks like one, cannot be read.
    case workbook(WorkbookFault)
  }

  /// Where it stands; for a cell its first character.
  public let position: SourcePosition
  /// What is wrong.
  public let reason: Reason

  /// A problem at a place.
  public init(_ reason: Reason, at position: SourcePosition) {
    self.reason = reason
    self.position = position
  }
}

/// A table in a Markdown document, as messages list it.
public struct DocumentTable: Equatable, Sendable {
  /// From 1, in the order of the document.
  public let number: Int
  /// The heading it stands under; empty where there is none.
  public let heading: String
  /// The line of its header.
  public let line: Int

  /// A table of a document.
  public init(number: Int, heading: String, line: Int) {
    self.number = number
    self.heading = heading
    self.line = line
  }
}
