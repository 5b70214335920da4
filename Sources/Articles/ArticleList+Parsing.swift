import Terms

extension ArticleList {
  /// A list as somebody writes it in a sentence: separated by semicolons if there is one, else by commas outside of
  /// brackets; open where it ends in "and others" or the like.
  ///
  /// - Returns: nil if it names nothing.
  public init?(stated text: String) {
    guard let list = Self.parse(text) else { return nil }
    self = list
  }

  /// Endings that say that there is more; longer ones first, all folded.
  private static let openEndings = ["and so on", "among others", "and others", "and more", "others", "etc"]

  /// Reads a list in a sentence: separated by semicolons if there is one, else by commas outside of brackets.
  ///
  /// - Returns: nil when it names nothing.
  static func parse(_ text: String) -> ArticleList? {
    var text = Substring(text)
    // The one full stop of the sentence; an ellipsis is not it.
    if text.hasSuffix("."), !text.hasSuffix("..") { text.removeLast() }
    return list(of: separated(text).map(String.init))
  }

  /// A list whose items are given, such as the lines of a bullet list.
  static func list(of parts: [String]) -> ArticleList? {
    var parts = parts
    var last: String?
    var isOpen = false
    while last == nil, let part = parts.popLast() {
      let end = lastItem(part)
      isOpen = isOpen || end.isOpen
      if !end.item.isEmpty { last = end.item }
    }
    let items = distinct(parts.map { trimmed($0[...]) } + [last ?? ""])
    return items.isEmpty ? nil : ArticleList(items: items, isOpen: isOpen)
  }

  /// Without empty items and without those that stand before, but for case.
  private static func distinct(_ items: [String]) -> [String] {
    var seen: Set<String> = [""]
    return items.filter { seen.insert($0.lowercased()).inserted }.map(withCapital)
  }

  private static func separated(_ text: Substring) -> [Substring] {
    if text.contains(";") { return text.split(separator: ";") }
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    for index in text.unicodeScalars.indices {
      switch text.unicodeScalars[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case "," where depth == 0:
        parts.append(text[start..<index])
        start = text.unicodeScalars.index(after: index)
      default: break
      }
    }
    // Brackets that do not match say nothing.
    return depth == 0 ? parts + [text[start...]] : text.split(separator: ",")
  }

  /// The last part without "and" before it and without what says that the list goes on.
  private static func lastItem(_ part: String) -> (item: String, isOpen: Bool) {
    var item = Substring(trimmed(part[...]))
    var isOpen = false
    while let ending = openEnding(of: item) {
      item = Substring(trimmed(item.dropLast(ending)))
      isOpen = true
    }
    if item.lowercased() == "and" { return ("", isOpen) }
    if item.lowercased().hasPrefix("and ") { item = item.dropFirst(4) }
    return (trimmed(item), isOpen)
  }

  /// How many characters at the end say that there is more.
  private static func openEnding(of item: Substring) -> Int? {
    if item.hasSuffix("\u{2026}") { return 1 }
    if item.hasSuffix("...") { return 3 }
    let stops = item.hasSuffix(".") ? 1 : 0
    let text = item.dropLast(stops).lowercased()
    let ending = openEndings.first { text.hasSuffix($0) && startsAWord(text, count: $0.count) }
    return ending.map { $0.count + stops }
  }

  private static func startsAWord(_ text: String, count: Int) -> Bool {
    text.dropLast(count).last.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  private static func trimmed(_ text: Substring) -> String {
    let blanks: Set<Character> = [" ", ",", ";"]
    var text = text.drop { blanks.contains($0) }
    while let last = text.last, blanks.contains(last) { text.removeLast() }
    return String(text)
  }

  /// A first letter in upper case, unless the word has a capital inside, as `iOS` has.
  private static func withCapital(_ item: String) -> String {
    let word = item.prefix { $0 != " " && $0 != "-" }
    return word.dropFirst().contains(where: \.isUppercase) ? item : item.capitalizedFirst
  }
}
