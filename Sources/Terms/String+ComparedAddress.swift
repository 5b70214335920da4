extension String {
  /// An address of the web as two sources may spell it: without its scheme, `www.`, capitals and the slashes at its end.
  package var comparedAddress: String {
    var rest = lowercased()[...]
    for start in ["https://", "http://"] where rest.hasPrefix(start) { rest = rest.dropFirst(start.count) }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    while rest.last == "/" { rest = rest.dropLast() }
    return String(rest)
  }
}
