/// Why an Excel workbook, or an archive that may be one, cannot be read.
public enum WorkbookFault: Error, Equatable, Sendable {
  /// The archive is cut off, or its directory is not there.
  case damagedArchive
  /// What is uncompressed is not what was put in, by its checksum, or cannot be uncompressed.
  case damagedEntry(String)
  /// The archive is longer than 256 MiB.
  case archiveTooLong
  /// It has more than 10,000 entries.
  case tooManyEntries
  /// An entry is encrypted.
  case encrypted(entry: String)
  /// An entry is compressed in a way that workbooks do not have.
  case unknownCompression(entry: String)
  /// An entry comes to far more bytes than a sheet can have.
  case entryTooLarge(String)
  /// A part that the workbook names is not in the archive.
  case missingPart(String)
  /// A part is no XML; `line` counts from 1.
  case notXML(part: String, line: Int)
  /// A part declares a document type, with which entities could be defined.
  case documentType(part: String)
  /// A tag, a comment or an instruction is longer than 1 MiB.
  case markupTooLong(part: String)
  /// Elements stand deeper in each other than 64 levels.
  case tooDeep(part: String)
  /// A part has more texts, formats or merged cells than are held.
  case tooMany(part: String)
  /// A cell's name is none, such as `B0`.
  case cellName(String)
  /// A cell stands twice.
  case sameCell
  /// A cell's text is one that the workbook does not have.
  case missingText(String)
  /// A row is longer than 16 MiB.
  case rowTooLong
  /// No sheet has a cell.
  case noSheet
  /// No sheet has that name; `known` are those that are there.
  case unknownSheet(String, known: [String])
}
