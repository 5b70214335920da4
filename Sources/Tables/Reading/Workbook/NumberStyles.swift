/// What the formats of a workbook make of numbers.
final class NumberStyles: XMLPart {
  private static let maximumCount = 100_000

  private var codes: [Int: NumberFormat] = [:]
  private var formats: [NumberFormat] = []
  private var isCellFormats = false

  override func startElement(_ name: Name, _ attributes: Attributes) {
    if Self.equals(name, "numFmt") {
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else { return }
      codes[id] = NumberFormat(code: code)
    } else if Self.equals(name, "cellXfs") {
      isCellFormats = true
    } else if isCellFormats, Self.equals(name, "xf") {
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(codes[id] ?? NumberFormat(builtIn: id))
    }
    if codes.count > Self.maximumCount || formats.count > Self.maximumCount { stop(.tooMany(part: self.name)) }
  }

  override func endElement(_ name: Name) {
    if Self.equals(name, "cellXfs") { isCellFormats = false }
  }

  /// The format of a cell's style.
  func format(_ style: Int) -> NumberFormat { formats.indices.contains(style) ? formats[style] : .number }
}
