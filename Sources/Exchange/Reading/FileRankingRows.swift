import Catalog
import Tables
import Wording

/// The rows of a file, in any of the formats that are read, handed on to the catalogue.
struct FileRankingRows: RankingRows, ~Copyable {
  private var reader: TableReader
  private let digest: RunningDigest
  /// What the reader tells; complete when all rows were read.
  let notes: ReadingNotes
  /// Whether the rows come to more bytes than the file has.
  let isCompressed: Bool
  /// Formats with a header have all of their columns in it; in JSON a later row may have more.
  private let headerCount: Int?

  /// - Parameter file: The file's name for messages, which also tells the format unless the options do.
  /// - Throws: `ReadingError`.
  init(_ source: any ByteSource, file: String, options: ReadingOptions, telling notes: ReadingNotes) throws {
    let digest = RunningDigest()
    let whole = try PeekedSource.uncompressed(WatchedSource(source) { digest.update($0) }, name: file)
    let reader = try TableReader(whole, file: file, options: options)
    self.init(reader, digest, notes, isGunzipped: whole is GunzipSource)
  }

  /// Nothing throws here: with a throw between its properties the optimiser released one that was not there yet.
  private init(
    _ reader: consuming TableReader, _ digest: RunningDigest, _ notes: ReadingNotes, isGunzipped: Bool
  ) {
    let format = reader.format
    notes.all = reader.notes
    self.notes = notes
    isCompressed = isGunzipped || format == .xlsx
    headerCount = format == .json || format == .ndjson ? nil : reader.columns.count
    self.digest = digest
    self.reader = reader
  }

  /// The file's name for messages; of a workbook with its sheet.
  var file: String { reader.file }
  var columnNames: [String] { reader.columns.map(\.name) }
  var columnCount: Int { headerCount ?? reader.columns.count }
  var line: Int { reader.line }
  var byteOffset: Int { reader.offset }
  var sha256: String? { digest.text }

  mutating func next() throws -> Bool {
    defer { notes.all = reader.notes }
    return try reader.next()
  }

  func bytes(of column: Int) -> UnsafeBufferPointer<UInt8> { reader.bytes(of: column) }

  func position(of column: Int) -> SourcePosition { reader.position(of: column) }
}
