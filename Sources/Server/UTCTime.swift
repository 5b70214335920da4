import Glibc

/// Times as the log of changes has them.
enum UTCTime {
  /// How many seconds ago a time was, such as `2026-03-01T09:30:00Z`; nil for what is no time.
  static func age(of text: String) -> Int? {
    let numbers = text.split { !$0.isWholeNumber }.compactMap { Int32($0) }
    guard numbers.count >= 6 else { return nil }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (numbers[3], numbers[4], numbers[5])
    return time(nil) - timegm(&parts)
  }
}
