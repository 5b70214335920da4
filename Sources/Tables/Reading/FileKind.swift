/// What a file is that holds no rows as they are read here.
public enum FileKind: Equatable, Sendable {
  /// A zip archive; the names of what is in it.
  case zip([String])
  /// What other programs' sheets are kept in.
  case openDocument, oldExcel, protectedWorkbook, binaryWorkbook, numbers, spreadsheetXML
  /// Texts.
  case oldOffice, word, presentation, pdf, richText, wikitext, webArchive
  case xml
  /// Tables of data tools.
  case parquet, arrow, orc, avro, hdf5, stata, spss, rData
  case sqlite
  /// Compressed by the program of that name, but for gzip, which is read.
  case compressed(String)
  case tar
  case image
}

extension FileKind {
  private static let starts: [(start: [UInt8], kind: FileKind)] = [
    (Array("%PDF-".utf8), .pdf), (Array("PAR1".utf8), .parquet), (Array("ARROW1".utf8), .arrow),
    (Array("FEA1".utf8), .arrow), (Array("ORC".utf8), .orc), (Array("Obj\u{1}".utf8), .avro),
    ([0x89] + Array("HDF\r\n".utf8), .hdf5), (Array("<stata_dta>".utf8), .stata), (Array("$FL2".utf8), .spss),
    (Array("RDX2\n".utf8), .rData), (Array("RDX3\n".utf8), .rData), (Array("X\n\0\0\0".utf8), .rData),
    (Array("SQLite format 3\0".utf8), .sqlite), (Array("BZh".utf8), .compressed("bzip2")),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .compressed("xz")), ([0x28, 0xB5, 0x2F, 0xFD], .compressed("zstd")),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .compressed("7z")), (Array("Rar!\u{1A}".utf8), .compressed("rar")),
    ([0x04, 0x22, 0x4D, 0x18], .compressed("lz4")), ([0x50, 0x4B, 0x05, 0x06], .zip([])),
    ([0x1F, 0x9D], .compressed("compress")),
    ([0x89] + Array("PNG\r\n".utf8), .image), ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
    (Array("{\\rtf".utf8), .richText),
  ]
  private static let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Whether a file's first bytes are those of a zip archive with something in it.
  static func isZip(_ head: [UInt8]) -> Bool { head.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// By a file's first bytes, but for archives and OLE; nil if they may be text.
  init?(head: [UInt8]) {
    if let known = Self.starts.first(where: { head.starts(with: $0.start) }), Self.isMeant(known.kind, head) {
      self = known.kind
    } else if head.count >= 262, head[257..<262].elementsEqual("ustar".utf8) {
      self = .tar
    } else {
      return nil
    }
  }

  /// What begins with letters might be a column's name, such as `ORC`.
  private static func isMeant(_ kind: FileKind, _ head: [UInt8]) -> Bool {
    switch kind {
    case .orc, .parquet, .arrow, .compressed("bzip2"), .spss:
      head.contains { $0 < 0x09 || $0 == 0x0B || (0x0E..<0x20).contains($0) }
    default: true
    }
  }

  /// Of a file in which Office kept everything before 2007, and keeps what has a password: the streams' names tell.
  ///
  /// - Returns: nil if it is no such file; `source` is read, at most its first 64 MiB.
  static func ofOLE(_ head: [UInt8], _ source: any ByteSource) throws(ReadingError) -> FileKind? {
    guard head.starts(with: ole) else { return nil }
    var kind = FileKind.oldOffice
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    // What follows a name that the pieces cut in two stands behind the end of the piece before.
    var tail: [UInt8] = []
    var total = 0
    while total < 1 << 26 {
      let count = try bytes.withUnsafeMutableBufferPointer { (all) throws(ReadingError) in
        try source.read(into: UnsafeMutableRawBufferPointer(all))
      }
      if count == 0 { break }
      total += count
      let part = tail + bytes[..<count]
      if part.firstRange(of: utf16("EncryptedPackage")) != nil { return .protectedWorkbook }
      if part.firstRange(of: utf16("Workbook")) != nil || part.firstRange(of: utf16("Book\0")) != nil {
        kind = .oldExcel
      }
      tail = Array(part.suffix(64))
    }
    return kind
  }

  private static func utf16(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } }

  /// Of an archive; nil for an Excel workbook.
  init?(of archive: ZipArchive) {
    let names = archive.entries.map(\.name)
    if archive.entry("xl/workbook.bin") != nil {
      self = .binaryWorkbook
    } else if archive.entry("xl/workbook.xml") != nil {
      return nil
    } else if names.first == "mimetype" && archive.entry("content.xml") != nil {
      self = .openDocument
    } else if archive.entry("word/document.xml") != nil {
      self = .word
    } else if archive.entry("ppt/presentation.xml") != nil {
      self = .presentation
    } else if names.contains(where: { $0.hasSuffix(".iwa") }) || archive.entry("Index.zip") != nil {
      self = .numbers
    } else if archive.entry("[Content_Types].xml") != nil && archive.entry("_rels/.rels") != nil {
      return nil
    } else {
      self = .zip(names)
    }
  }

  /// By the start of a text; nil if that may have rows.
  ///
  /// - Parameter isNamed: Whether the file's name tells a format; then only what can be no table tells another.
  init?(text: UnsafeBufferPointer<UInt8>, isNamed: Bool) {
    let start = text.drop(while: JSONScanner.isBlank).prefix(1_024)
    let words = String(decoding: start, as: UTF8.self)
    if words.hasPrefix("{|") || words.hasPrefix("{{") || !isNamed && Self.hasWikiTable(text) {
      self = .wikitext
    } else if words.hasPrefix("<?xml") || words.hasPrefix("<Workbook") {
      let isSheet = words.contains("urn:schemas-microsoft-com:office:spreadsheet")
      self = isSheet || words.contains("progid=\"Excel.Sheet\"") ? .spreadsheetXML : .xml
    } else if words.hasPrefix("MIME-Version:") || words.hasPrefix("From: <Saved by") {
      self = .webArchive
    } else {
      return nil
    }
  }

  private static func hasWikiTable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var starts = false
    for line in text.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      if line.starts(with: "{|".utf8) { starts = true }
      if starts && line.starts(with: "|-".utf8) { return true }
    }
    return false
  }
}
