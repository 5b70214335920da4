public import Answers
public import Catalog
public import Tables

/// A publisher's file of rankings, opened and not taken over yet. It is taken over once: its bytes come only once.
public struct RankingFile {
  private let source: FileSource
  private let name: String
  private let reading: ReadingOptions
  /// What the reader tells; complete when all rows were read.
  package let readingNotes = ReadingNotes()

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: A file; `-` is standard input.
  ///   - reading: How it is read, where it does not say it.
  /// - Throws: `ReadingError`, `InputError` for a file that cannot be opened.
  public init(path: String, reading: ReadingOptions = ReadingOptions()) throws {
    source = try FileSource(path: path)
    name = InputFile.name(of: path)
    self.reading = reading
  }

  fileprivate func load(
    _ options: RankingImportOptions, _ years: WideYears?, into catalog: borrowing CatalogFile, by author: ChangeAuthor,
    _ progress: (Int, Int?) -> Void
  ) throws -> ImportedRankings {
    var file = name
    do {
      var reading = reading
      reading.headerNames = options.headerNames
      var rows = try FileRankingRows(source, file: name, options: reading, telling: readingNotes)
      file = rows.file
      let total = rows.isCompressed ? nil : source.byteCount
      guard let years else {
        let report = try catalog.importRankings(&rows, options, by: author) { progress($0, total) }
        return ImportedRankings(report: report, fileNotes: readingNotes.notes)
      }
      var wide = WideRows(rows, years: years.range)
      let report = try catalog.importRankings(&wide, options, by: author) { progress($0, total) }
      return ImportedRankings(report: report, fileNotes: wide.notes.map { Note($0) } + readingNotes.notes)
    } catch ReadingError.problems(let found) {
      throw UnreadableRows(ofRanking: found)
    } catch RankingImportError.problems(let found) {
      throw UnreadableRows(found, file: file)
    }
  }
}

/// The years of a wide file, with a column a year, that are taken.
public enum WideYears: Sendable, Hashable {
  /// All of them.
  case all
  /// Those between two, both included.
  case between(ClosedRange<Int>)

  fileprivate var range: ClosedRange<Int>? { if case .between(let range) = self { range } else { nil } }
}

/// What an import of rankings did, with what was taken from which column.
public struct ImportedRankings: Shown, Equatable {
  /// What it did.
  public let report: RankingImportReport
  /// What is to be known of the file: of a wide one the columns of each year, and what its reader tells.
  let fileNotes: [Note]

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable { report.table(for: reader) }

  /// What a reader must know of it.
  public func notes(for reader: Listing.Reader) -> [Note] { fileNotes + report.notes(for: reader) }
}

extension CatalogFile {
  /// Takes over the editions of a publisher's file, all of them or none, and logs what that changed.
  ///
  /// ```swift
  /// var options = RankingImportOptions(fileName: "ml-2023.csv")
  /// (options.ranking, options.year) = ("ml", 2023)
  /// let imported = try catalog.importRankings(RankingFile(path: "ml-2023.csv"), options, by: author)
  /// ```
  ///
  /// - Parameters:
  ///   - years: Of a wide file, the years that are taken; nil for a file that is not wide.
  ///   - progress: Told now and then how many bytes were read, and of how many where that is known.
  /// - Throws: `UnreadableRows` with all that is wrong in the file, `RankingImportError` for what was said of it; nothing
  ///   was changed then.
  public func importRankings(
    _ file: RankingFile, _ options: RankingImportOptions, years: WideYears? = nil, by author: ChangeAuthor,
    progress: (_ done: Int, _ total: Int?) -> Void = { _, _ in }
  ) throws -> ImportedRankings {
    var options = options
    if years != nil { options.columns += WideRows<FileRankingRows>.columns }
    return try file.load(options, years, into: self, by: author, progress)
  }
}
