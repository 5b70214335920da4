/// The text of a cell that may stand in runs of different looks: `si` and `is` of SpreadsheetML.
///
/// Readings of Japanese characters (`rPh`) are no part of it. Raised digits are written as such, `¹`, since they mark
/// notes.
struct RichText {
  private(set) var bytes: [UInt8] = []
  private var isText = false
  private var isRaised = false
  private var phoneticDepth = 0

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func start(_ name: XMLPart.Name, _ attributes: XMLPart.Attributes) {
    if XMLPart.equals(name, "t") {
      isText = phoneticDepth == 0
    } else if XMLPart.equals(name, "rPh") {
      phoneticDepth += 1
    } else if XMLPart.equals(name, "r") {
      isRaised = false
    } else if XMLPart.equals(name, "vertAlign") {
      isRaised = attributes["val"] == "superscript"
    }
  }

  mutating func end(_ name: XMLPart.Name) {
    if XMLPart.equals(name, "t") {
      isText = false
    } else if XMLPart.equals(name, "rPh") {
      phoneticDepth -= 1
    } else if XMLPart.equals(name, "r") {
      isRaised = false
    }
  }

  mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
    guard isText else { return }
    if isRaised { bytes += RaisedDigits.raised(text) } else { bytes.append(contentsOf: text) }
  }
}
