import Markdown
import Wording

/// What stands before the table: title, byline, source.
struct FrontMatter {
  private(set) var title: (text: String, position: SourcePosition)?
  private var byline: String?
  private var publisher: String?
  private(set) var url: String?
  private(set) var publishedOn: String?
  private var places: [Label: SourcePosition] = [:]

  /// The line `**Publisher**`, else the byline.
  var statedPublisher: String? { publisher ?? byline }

  /// The first heading is the title; a later one may be the byline.
  mutating func readHeading(_ inlines: [Inline], at position: SourcePosition) {
    let text = TextSlice(inlines, at: position).text
    guard !text.isEmpty else { return }
    if title == nil {
      title = (text, position)
    } else if byline == nil, text.lowercased().hasPrefix("by ") {
      byline = String(text.dropFirst(3))
    }
  }

  mutating func readParagraph(_ inlines: [Inline], at position: SourcePosition, _ log: inout ProblemLog) {
    for line in LabelledLine.lines(of: TextSlice(inlines, at: position)) {
      guard let label = line.label, !label.isDetail else { continue }
      let text = line.value.text
      if text.isEmpty {
        log.warning(.emptyLabel(line.name), at: line.position)
      } else if let first = places.updateValue(line.position, forKey: label) {
        log.problem(.secondLabel(label: line.name, first: first), at: line.position)
      } else {
        take(label, line.value, text, &log)
      }
    }
  }

  private mutating func take(_ label: Label, _ value: TextSlice, _ text: String, _ log: inout ProblemLog) {
    switch label {
    case .publisher: publisher = text
    case .published:
      publishedOn = text
      if !Self.isDay(text) { log.problem(.publishedOn(text: text), at: value.position) }
    case .source:
      url = value.url ?? text
      if !Self.isWebAddress(value.url ?? text) { log.problem(.sourceURL(text: text), at: value.position) }
    default: break
    }
  }

  private static func isWebAddress(_ text: String) -> Bool {
    let rest = text.lowercased()
    return (rest.hasPrefix("https://") || rest.hasPrefix("http://")) && !text.contains(" ") && text.count > 8
  }

  /// ISO 8601, a real day of the Gregorian calendar.
  static func isDay(_ text: String) -> Bool {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == 0x2D, digits[7] == 0x2D else { return false }
    let parts = text.split(separator: "-").compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return false }
    let isLeap = parts[0] % 4 == 0 && (parts[0] % 100 != 0 || parts[0] % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[parts[1] - 1]).contains(parts[2])
  }
}
