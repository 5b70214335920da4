extension WorkbookFault {
  /// What is wrong, in one line.
  var message: String {
    switch self {
    case .damagedArchive: "the archive is damaged or cut off"
    case .damagedEntry(let name): "the entry `\(TableProblem.shown(name))` of the archive is damaged"
    case .archiveTooLong: "the workbook is longer than \(ZipArchive.maximumByteCount >> 20) MiB"
    case .tooManyEntries: "the archive has more than \(ZipArchive.maximumEntryCount) entries"
    case .encrypted(let name): "the entry `\(TableProblem.shown(name))` of the archive is encrypted"
    case .unknownCompression(let name):
      "the entry `\(TableProblem.shown(name))` is compressed in a way that workbooks do not have"
    case .entryTooLarge(let name):
      "the entry `\(TableProblem.shown(name))` uncompresses to far more than a workbook has"
    case .missingPart(let name): "the workbook has no part `\(TableProblem.shown(name))`"
    case .notXML(let part, let line): "line \(line) of the part `\(TableProblem.shown(part))` is not well-formed XML"
    case .documentType(let part):
      "the part `\(TableProblem.shown(part))` declares a document type, which no workbook does"
    case .markupTooLong(let part): "the part `\(TableProblem.shown(part))` has a tag or a comment of more than 1 MiB"
    case .tooDeep(let part): "the elements of the part `\(TableProblem.shown(part))` are nested deeper than 64 levels"
    default: contentMessage
    }
  }

  private var contentMessage: String {
    switch self {
    case .tooMany(let part): "the part `\(TableProblem.shown(part))` has more in it than a workbook can have"
    case .cellName(let name): "`\(TableProblem.shown(name))` is not the name of a cell or a row"
    case .sameCell: "the cell occurs twice in its row"
    case .missingText(let number):
      "the cell holds the text number `\(TableProblem.shown(number))`, which the workbook lacks"
    case .rowTooLong: "the row is longer than \(TableReader.maximumRecordByteCount >> 20) MiB"
    case .noSheet: "the workbook has no cell with a value"
    case .unknownSheet(let name, _): "no sheet is named `\(TableProblem.shown(name))`"
    default: ""
    }
  }

  /// How to mend it.
  var help: String? {
    switch self {
    case .damagedArchive, .damagedEntry: "check that the file is whole, and fetch it again"
    case .encrypted: "open it with its password, and save it without one"
    case .archiveTooLong, .rowTooLong, .tooMany: "save the sheet as CSV, which may have any length"
    case .noSheet: nil
    case .unknownSheet(_, let known):
      known.isEmpty ? "the workbook has no sheet" : "the sheets are \(TableProblem.list(known))"
    default: "open it in a spreadsheet program, and save it again"
    }
  }
}
