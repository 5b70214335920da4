public import Answers
public import Catalog
public import Tables

/// A publisher's file of rankings, opened and not taken over yet.
public struct RankingFile: ~Copyable {
  private var rows: FileRankingRows
  private let name: String
  /// What the reader tells; complete when all rows were read.
  package let readingNotes: ReadingNotes
  /// How many bytes there are to read; nil where nobody knows.
  private let byteCount: Int?

  /// Opens a file, and reads the names of its columns.
  ///
  /// - Parameters:
  ///   - path: A file; `-` is standard input.
  ///   - reading: How it is read, where it does not say it.
  /// - Throws: `UnreadableRows`, `ReadingError`.
  public init(path: String, reading: ReadingOptions = ReadingOptions()) throws {
    let source = try FileSource(path: path)
    rows = try Self.rows(of: source, file: InputFile.name(of: path), reading)
    name = rows.file
    readingNotes = rows.notes
    byteCount = rows.isCompressed ? nil : source.byteCount
  }

  /// - Throws: `UnreadableRows`, `ReadingError`.
  private static func rows(
    of source: any ByteSource, file: String, _ reading: ReadingOptions
  ) throws -> FileRankingRows {
    do {
      return try FileRankingRows(source, file: file, options: reading)
    } catch let error as ReadingError {
      guard case .problems(let found) = error else { throw error }
      throw UnreadableRows(ofRanking: found)
    }
  }

  fileprivate consuming func load(
    _ options: RankingImportOptions, _ years: WideYears?, into catalog: borrowing CatalogFile, by author: ChangeAuthor,
    _ progress: (Int, Int?) -> Void
  ) throws -> ImportedRankings {
    let (name, total, told) = (name, byteCount, readingNotes)
    do {
      guard let years else {
        let report = try catalog.importRankings(&rows, options, by: author) { progress($0, total) }
        return ImportedRankings(report: report, fileNotes: told.notes)
      }
      var wide = WideRows(rows, years: years.range)
      let report = try catalog.importRankings(&wide, options, by: author) { progress($0, total) }
      return ImportedRankings(report: report, fileNotes: wide.notes.map { Note($0) } + told.notes)
    } catch ReadingError.problems(let found) {
      throw UnreadableRows(ofRanking: found)
    } catch RankingImportError.problems(let found) {
      throw UnreadableRows(found, file: name)
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
    _ file: consuming RankingFile, _ options: RankingImportOptions, years: WideYears? = nil, by author: ChangeAuthor,
    progress: (_ done: Int, _ total: Int?) -> Void = { _, _ in }
  ) throws -> ImportedRankings {
    var options = options
    if years != nil { options.columns += WideRows<FileRankingRows>.columns }
    return try file.load(options, years, into: self, by: author, progress)
  }
}
