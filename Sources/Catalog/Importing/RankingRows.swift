import Glibc
import Markdown
import Terms
public import Wording

/// The rows of a ranking's file, as they come. Whoever reads files hands them in; the catalogue knows no format.
public protocol RankingRows: ~Copyable {
  /// The names of the columns in the order of the file.
  var columnNames: [String] { get }
  /// How many columns there are by now: in some formats a later row may have more.
  var columnCount: Int { get }
  /// Goes on to the next row; false at the end, when all of the file could be read.
  mutating func next() throws -> Bool
  /// A cell's text as UTF-8, empty for none; valid until the next call of `next()`.
  func bytes(of column: Int) -> UnsafeBufferPointer<UInt8>
  /// Where a cell of the row starts.
  func position(of column: Int) -> SourcePosition
  /// The line that the row starts on, from 1.
  var line: Int { get }
  /// How many bytes of the file stand before the row.
  var byteOffset: Int { get }
  /// SHA-256 of the file as hexadecimal digits, asked for when all of it was read; nil if it has no file.
  var sha256: String? { get }
}

extension RankingRows where Self: ~Copyable {
  /// A cell's text without blanks around it; nil for none.
  func text(of column: Int) -> String? {
    let bytes = bytes(of: column).trimmed
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Without blanks of ASCII and no-break spaces around.
  var trimmed: UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = count
    while start < end, let length = blank(at: start, before: end) { start += length }
    while end > start {
      if self[end - 1] <= 0x20 {
        end -= 1
      } else if end - start >= 2, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return UnsafeBufferPointer(rebasing: self[start..<end])
  }

  /// Whether the bytes of `array` from `start` on are these.
  func stand(in array: [UInt8], at start: Int) -> Bool {
    guard let base = baseAddress else { return true }
    guard start + count <= array.count else { return false }
    return array.withUnsafeBytes { all in
      all.baseAddress.map { memcmp($0 + start, base, count) == 0 } ?? false
    }
  }

  private func blank(at index: Int, before end: Int) -> Int? {
    if self[index] <= 0x20 { return 1 }
    return index + 1 < end && self[index] == 0xC2 && self[index + 1] == 0xA0 ? 2 : nil
  }
}
