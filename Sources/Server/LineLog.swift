import Glibc
public import Logging

/// A log of plain lines on standard error, each with its time.
public struct LineLog: LogHandler {
  /// Less grave events are not shown.
  public var logLevel = Logger.Level.info
  /// Taken, and not shown.
  public var metadata: Logger.Metadata = [:]

  /// A log that shows what a server tells of each request.
  public init() {}

  /// One value of the metadata.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes an event as one line.
  public func log(event: LogEvent) {
    let level = event.level <= .info ? "" : "\(event.level): "
    Self.write("\(Self.time) \(level)\(event.message)\n")
  }

  /// In one call, so that lines of several threads do not run into each other.
  private static func write(_ line: String) {
    var line = line
    line.withUTF8 { bytes in _ = Glibc.write(2, bytes.baseAddress, bytes.count) }
  }

  /// `2026-03-01T09:30:00Z`
  private static var time: String {
    var (now, parts) = (Glibc.time(nil), tm())
    gmtime_r(&now, &parts)
    return String(unsafeUninitializedCapacity: 32) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { strftime($0.baseAddress, 32, "%FT%TZ", &parts) }
    }
  }
}

extension String {
  /// As a log shows it: nothing of it ends a line or moves the cursor of a terminal, and it is not long.
  var inLog: String {
    var shown = ""
    for byte in utf8.prefix(500) {
      if (0x21...0x7e).contains(byte) {
        shown.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        shown += "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
    }
    return utf8.count > 500 ? shown + "…" : shown
  }
}
