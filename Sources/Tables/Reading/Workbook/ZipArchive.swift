import CZip

/// A zip archive in memory. Nothing of it is ever written to a file, so that its entries may be called whatever they
/// like.
final class ZipArchive {
  /// How long an archive may be: 256 MiB.
  static let maximumByteCount = 1 << 28
  /// How many entries it may have; a workbook has some dozens.
  static let maximumEntryCount = 10_000

  /// One entry, as the archive's directory has it.
  struct Entry {
    let name: String
    let isEncrypted: Bool
    /// Whether it is stored as it is, or compressed by deflate; other ways are not read.
    let isKnownMethod: Bool
    let compressedByteCount: UInt64
    fileprivate let place: unz64_file_pos
  }

  private let memory: UnsafeMutablePointer<czip_memory>
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let handle: unzFile
  /// The entries by the order of the directory.
  let entries: [Entry]

  /// An archive of what a source has.
  ///
  /// - Throws: `WorkbookFault`; `ReadingError` of the source.
  init(_ source: any ByteSource) throws {
    let bytes = try Self.bytes(of: source)
    let memory = UnsafeMutablePointer<czip_memory>.allocate(capacity: 1)
    memory.initialize(to: czip_memory(bytes: bytes.baseAddress, count: UInt64(bytes.count), position: 0))
    guard let handle = czip_open_archive(memory) else {
      memory.deallocate()
      bytes.deallocate()
      throw WorkbookFault.damagedArchive
    }
    self.bytes = bytes
    self.memory = memory
    self.handle = handle
    do { entries = try Self.entries(of: handle) } catch {
      unzClose(handle)
      memory.deallocate()
      bytes.deallocate()
      throw error
    }
  }

  deinit {
    unzClose(handle)
    memory.deallocate()
    bytes.deallocate()
  }

  private static func bytes(of source: any ByteSource) throws -> UnsafeMutableBufferPointer<UInt8> {
    var bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
    var count = 0
    do {
      while true {
        if count == bytes.count {
          guard count < maximumByteCount else { throw WorkbookFault.archiveTooLong }
          let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count * 2)
          _ = larger.update(fromContentsOf: bytes)
          bytes.deallocate()
          bytes = larger
        }
        let read = try source.read(
          into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes[count...])))
        if read == 0 { return UnsafeMutableBufferPointer(start: bytes.baseAddress, count: count) }
        count += read
      }
    } catch {
      bytes.deallocate()
      throw error
    }
  }

  private static func entries(of handle: unzFile) throws -> [Entry] {
    var entries: [Entry] = []
    var status = unzGoToFirstFile(handle)
    while status == UNZ_OK {
      guard entries.count < maximumEntryCount else { throw WorkbookFault.tooManyEntries }
      entries.append(try entry(of: handle))
      status = unzGoToNextFile(handle)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE else { throw WorkbookFault.damagedArchive }
    return entries
  }

  private static func entry(of handle: unzFile) throws -> Entry {
    var info = unz_file_info64()
    var place = unz64_file_pos()
    var name = [CChar](repeating: 0, count: 1_025)
    guard unzGetCurrentFileInfo64(handle, &info, &name, 1_024, nil, 0, nil, 0) == UNZ_OK,
      unzGetFilePos64(handle, &place) == UNZ_OK
    else { throw WorkbookFault.damagedArchive }
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return Entry(
      name: String(decoding: bytes, as: UTF8.self), isEncrypted: info.flag & 1 != 0,
      isKnownMethod: [0, 8].contains(info.compression_method), compressedByteCount: info.compressed_size, place: place)
  }

  /// An entry by its name, whatever its case: OPC compares names so.
  func entry(_ name: String) -> Entry? {
    entries.first { $0.name == name } ?? entries.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Goes to an entry's start; only one is read at a time.
  fileprivate func open(_ entry: Entry) throws(WorkbookFault) {
    if entry.isEncrypted { throw .encrypted(entry: entry.name) }
    guard entry.isKnownMethod else { throw .unknownCompression(entry: entry.name) }
    var place = entry.place
    guard unzGoToFilePos64(handle, &place) == UNZ_OK, unzOpenCurrentFile(handle) == UNZ_OK else {
      throw .damagedEntry(entry.name)
    }
  }

  fileprivate func read(_ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    Int(unzReadCurrentFile(handle, buffer, UInt32(count)))
  }

  /// Whether all that was read is what was put in.
  fileprivate func close() -> Bool { unzCloseCurrentFile(handle) == UNZ_OK }
}

/// The bytes of an entry, as they are uncompressed. Only one entry of an archive is open at a time.
final class ZipEntryReader {
  /// How much one entry may come to: 2 GiB.
  static let maximumByteCount = 1 << 31
  /// From how many bytes on no more than 400 may come of one: deflate makes at most 1,032 of one, a sheet 100.
  private static let checkedByteCount = 1 << 26
  private static let maximumRatio = 400

  private let archive: ZipArchive
  private let entry: ZipArchive.Entry
  private var count = 0
  private var isOpen = true

  init(_ entry: ZipArchive.Entry, of archive: ZipArchive) throws(WorkbookFault) {
    self.archive = archive
    self.entry = entry
    try archive.open(entry)
  }

  deinit { if isOpen { _ = archive.close() } }

  /// Puts the next bytes at a place; 0 only at the end, when their checksum is right.
  func read(into buffer: UnsafeMutableRawPointer, _ room: Int) throws(WorkbookFault) -> Int {
    guard isOpen else { return 0 }
    let read = archive.read(buffer, room)
    guard read >= 0 else { throw .damagedEntry(entry.name) }
    if read == 0 {
      isOpen = false
      guard archive.close() else { throw .damagedEntry(entry.name) }
    }
    count += read
    let isBomb =
      count > Self.checkedByteCount && UInt64(count) > entry.compressedByteCount * UInt64(Self.maximumRatio)
    guard count <= Self.maximumByteCount, !isBomb else { throw .entryTooLarge(entry.name) }
    return read
  }
}
