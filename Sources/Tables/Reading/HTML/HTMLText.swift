import CHTML

/// The text of an element as a reader of the page sees it: without scripts, what is hidden, images, and references to
/// notes.
struct HTMLText {
  private static let skipped: Set<UInt32> = Set(
    [
      GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_IMG, GUMBO_TAG_SVG, GUMBO_TAG_IFRAME,
      GUMBO_TAG_OBJECT, GUMBO_TAG_SELECT, GUMBO_TAG_BUTTON, GUMBO_TAG_TEXTAREA, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO,
      GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NOEMBED,
    ].map(\.rawValue))
  private static let blocks: Set<UInt32> = Set(
    [
      GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DD, GUMBO_TAG_DT, GUMBO_TAG_DL,
      GUMBO_TAG_TABLE, GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_SECTION,
      GUMBO_TAG_CENTER,
      GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6,
    ].map(\.rawValue))

  /// Blanks are one each, and none at an end; `<br>` and blocks make line breaks.
  private(set) var text = ""
  /// How many references to notes were left out.
  private(set) var noteCount = 0
  private var scalars = String.UnicodeScalarView()
  private var isBlankPending = false
  private var isBreakPending = false

  init(_ element: HTMLElement) {
    add(element, isRaised: false)
    // No-break spaces keep an empty cell from collapsing, and a flag from the name of its country.
    let isText = { (scalar: Unicode.Scalar) in scalar != "\u{A0}" && scalar != " " && scalar != "\n" }
    let start = scalars.firstIndex(where: isText) ?? scalars.endIndex
    let end = scalars.lastIndex(where: isText).map { scalars.index(after: $0) } ?? scalars.endIndex
    text = String(scalars[start..<end])
  }

  private mutating func add(_ element: HTMLElement, isRaised: Bool) {
    for node in element.children {
      switch node {
      case .text(let bytes): add(String(cString: bytes), isRaised)
      case .element(let child): add(child: child, isRaised)
      }
    }
  }

  private mutating func add(child: HTMLElement, _ isRaised: Bool) {
    if Self.isNote(child) {
      noteCount += 1
    } else if child.tag == GUMBO_TAG_BR {
      breakLine()
    } else if !Self.skipped.contains(child.tag.rawValue), !Self.isHidden(child) {
      let isBlock = Self.blocks.contains(child.tag.rawValue)
      if isBlock { breakLine() }
      add(child, isRaised: isRaised || child.tag == GUMBO_TAG_SUP)
      if isBlock { breakLine() }
    }
  }

  private mutating func breakLine() { isBreakPending = !scalars.isEmpty }

  private mutating func add(_ text: String, _ isRaised: Bool) {
    let text = isRaised ? String(decoding: RaisedDigits.raised(text.utf8), as: UTF8.self) : text
    for scalar in text.unicodeScalars {
      if [" ", "\t", "\n", "\r", "\u{C}"].contains(scalar) {
        isBlankPending = true
        continue
      }
      if !scalars.isEmpty {
        if isBreakPending { scalars.append("\n") } else if isBlankPending { scalars.append(" ") }
      }
      isBlankPending = false
      isBreakPending = false
      scalars.append(scalar)
    }
  }

  /// A reference as MediaWiki makes it, and what it puts in brackets of its own: `[citation needed]`; also anything raised
  /// in square brackets.
  private static func isNote(_ element: HTMLElement) -> Bool {
    guard element.tag == GUMBO_TAG_SUP else { return false }
    let classes = element.classes
    return classes.contains("reference") || classes.contains("noprint") || classes.contains("Inline-Template")
      || classes.contains("mw-ref") || element["role"] == "doc-noteref" || isBracketed(HTMLText(element).text)
  }

  private static func isBracketed(_ text: String) -> Bool { text.first == "[" && text.last == "]" }

  private static func isHidden(_ element: HTMLElement) -> Bool {
    if element["hidden"] != nil { return true }
    let classes = element.classes
    if ["sortkey", "mw-editsection", "mw-empty-elt"].contains(where: { classes.contains(Substring($0)) }) {
      return true
    }
    guard let style = element["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
