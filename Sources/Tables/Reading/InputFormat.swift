/// The formats rows can be read from; the raw value is the name on the command line.
public enum InputFormat: String, CaseIterable, Sendable {
  /// Comma-separated values as in RFC 4180, also with semicolons or tabs between cells.
  case csv
  /// Tab-separated values without quotes: `\t`, `\n`, `\r`, `\\` within a cell, `\N` for NULL.
  case tsv
  /// One array of objects.
  case json
  /// One object after the other, usually one a line.
  case ndjson
  /// A table of GitHub Flavored Markdown in a document.
  case markdown
  /// A table in a page of HTML.
  case html
  /// A sheet of an Excel workbook.
  case xlsx
}

extension InputFormat {
  /// The format that a file's name ends in, before `.gz` where it is compressed; nil if the name says nothing, such
  /// as `-`.
  public init?(fileName: String) {
    let whole = fileName.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring().utf8
    let name = whole.count > 3 && whole.suffix(3).elementsEqual(".gz".utf8) ? whole.dropLast(3) : whole
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    switch String(Substring(name[name.index(after: dot)...])).lowercased() {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "json": self = .json
    case "ndjson", "jsonl", "jsonlines": self = .ndjson
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "xlsx", "xlsm", "xltx", "xltm": self = .xlsx
    default: return nil
    }
  }
}

extension InputFormat {
  /// The format that a file's start looks like; CSV unless it looks like another.
  init(recognising text: UnsafeBufferPointer<UInt8>) {
    let first = text.first { !JSONScanner.isBlank($0) }
    if first == UInt8(ascii: "[") {
      self = .json
    } else if first == UInt8(ascii: "{") {
      self = .ndjson
    } else if Self.hasDelimiterRow(text) {
      self = .markdown
    } else {
      let line = text.drop(while: JSONScanner.isBlank).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      let isQuoted = line.contains(UInt8(ascii: "\""))
      let delimiter = CSVPreamble.likelyDelimiter(UnsafeBufferPointer(rebasing: line))
      self = delimiter == UInt8(ascii: "\t") && !isQuoted ? .tsv : .csv
    }
  }

  /// Whether a text starts as pages of HTML do, with a tag or a comment.
  ///
  /// - Parameter isNamed: Whether the file's name tells another format; then only what starts a whole page does.
  static func isHTML(_ text: UnsafeBufferPointer<UInt8>, isNamed: Bool) -> Bool {
    let start = text.drop(while: JSONScanner.isBlank).prefix(512)
    let words = String(decoding: start, as: UTF8.self).lowercased()
    let tags =
      isNamed ? ["<!doctype html", "<html"] : ["<!doctype html", "<html", "<head", "<body", "<table", "<!--", "<div"]
    return tags.contains { words.hasPrefix($0) } || words.hasPrefix("<?xml") && words.contains("<html")
  }

  /// Whether some line is one like `| --- | :-: |`, which stands under the header of a table in Markdown.
  private static func hasDelimiterRow(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.contains { line in
      line.allSatisfy(" \t|-:".utf8.contains) && line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
    }
  }
}
