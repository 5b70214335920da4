import Glibc
import Tables
public import Wording

/// Why a file of the user's could not be read.
public enum InputError: ExplainedError, Equatable, Sendable {
  /// Nothing is there.
  case missing(path: String)
  /// It is there and cannot be read; `code` is the `errno`.
  case unreadable(path: String, code: Int32)
  /// It has more bytes than are taken.
  case tooLong(path: String, limit: Int)

  /// A name for programs that read errors.
  public var code: String {
    switch self {
    case .missing: "missing_file"
    case .unreadable(_, EISDIR): "is_folder"
    case .unreadable: "unreadable_file"
    case .tooLong: "limit_exceeded"
    }
  }

  /// What is wrong, in words.
  public var message: String {
    switch self {
    case .missing(let path): "`\(path)` does not exist"
    case .unreadable(let path, EISDIR): "`\(path)` is a folder, not a file"
    case .unreadable(let path, let code): "cannot read `\(path)`: \(String(cString: strerror(code)))"
    case .tooLong(let path, let limit): "`\(path)` is longer than \(limit >> 20) MiB"
    }
  }

  /// What may be done about it.
  public var remedies: [Remedy] {
    switch self {
    case .missing: [.advice("check the path"), .choose(.standardInput)]
    case .unreadable(_, EISDIR): [.advice("name a file in it")]
    case .unreadable(_, EACCES): [.advice("ask its owner to let you read it, or name another file")]
    case .unreadable: []
    case .tooLong: [.advice("split it; nothing was written")]
    }
  }
}

/// Files that the user names.
package enum InputFile {
  /// Reads a file, or standard input for `-`.
  ///
  /// - Parameter limit: Reading stops one byte behind it, so that whoever takes the bytes sees that there are too many.
  package static func read(_ path: String, limit: Int) throws -> [UInt8] {
    let source = try FileSource(path: path)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
      guard count > 0 else { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }
}
