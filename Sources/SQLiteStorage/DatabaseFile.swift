import CSQLite
import Glibc

/// The file of a database and the files that SQLite puts beside it.
struct DatabaseFile {
  enum Kind: Equatable { case missing, regular(byteCount: Int), folder, other, unknown }

  let path: String

  init(path: String) { self.path = path }

  /// The main file of an open database, by its absolute path; nil if it has none.
  init?(of handle: OpaquePointer) {
    guard let name = sqlite3_db_filename(handle, "main"), name.pointee != 0 else { return nil }
    path = String(cString: name)
  }

  var kind: Kind { Self.kind(of: path) }

  /// The write-ahead log beside the file.
  var log: Kind { Self.kind(of: path + "-wal") }

  /// The path so that SQLite takes none of it for a URI, `:memory:` or an empty name.
  var literalName: String { path.hasPrefix("/") ? path : "./" + path }

  /// The URI that opens the file without locks, a log and its index.
  ///
  /// - SeeAlso: <https://www.sqlite.org/uri.html>
  var immutableURI: String {
    let encoded = literalName.utf8.map { Self.isPlain($0) ? String(Unicode.Scalar($0)) : Self.percentEncoded($0) }
    // An absolute path needs the empty authority: `file://a` would name the host `a`.
    return (path.hasPrefix("/") ? "file://" : "file:") + encoded.joined() + "?immutable=1"
  }

  private static func kind(of path: String) -> Kind {
    var info = stat()
    guard stat(path, &info) == 0 else { return errno == ENOENT || errno == ENOTDIR ? .missing : .unknown }
    return switch info.st_mode & S_IFMT {
    case S_IFREG: .regular(byteCount: Int(info.st_size))
    case S_IFDIR: .folder
    default: .other
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func percentEncoded(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
