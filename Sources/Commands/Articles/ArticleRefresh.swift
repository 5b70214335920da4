import Articles
import Catalog
import FilterLanguage
import GradAtlas
import Markdown
import Tables

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `article --refresh`: writes the blocks of a document anew, or tells which of them are out of date.
struct ArticleRefresh {
  /// The longest document that is read, in bytes.
  private static let longest = 1 << 26

  let path: String
  let isCheck: Bool

  func run(_ catalog: borrowing CatalogFile) throws {
    let bytes = try InputFile.read(path, limit: Self.longest)
    guard bytes.count <= Self.longest else { throw InputError.tooLong(path: path, limit: Self.longest) }
    do {
      let document = try RefreshedDocument(bytes)
      guard !document.blocks.isEmpty else { return StandardError.note("`\(path)` has no block to refresh") }
      var contents: [String] = []
      for block in document.blocks {
        let articleBlock = try ArticleBlock(block)
        contents.append(try articleBlock.text(catalog))
        for warning in try articleBlock.warnings(catalog) {
          StandardError.warning("\(path):\(block.position): \(warning)")
        }
      }
      let refreshed = document.replacing(contents: contents)
      guard refreshed != bytes else { return StandardError.note("`\(path)` is up to date") }
      if isCheck { return try tellDifferences(document, contents) }
      let file = try AtomicFile(path: path)
      try refreshed.withUnsafeBytes { try file.write($0) }
      try file.commit()
      let changed = zip(document.blocks, contents).count { $0.content != document.written($1) }
      StandardError.note("`\(path)`: \(changed) of \(document.blocks.count) blocks changed")
    } catch let problem as RefreshedDocument.Problem {
      throw RefreshError(path: path, problem: problem)
    }
  }

  /// A line a block, and under it the first of the lines that would go and of those that would come.
  private func tellDifferences(_ document: RefreshedDocument, _ contents: [String]) throws {
    var text = ""
    for (block, content) in zip(document.blocks, contents) where block.content != document.written(content) {
      let old = Self.lines(block.content)
      let new = Self.lines(content)
      let (written, wanted) = (Set(old), Set(new))
      let gone = old.filter { !wanted.contains($0) }
      let added = new.filter { !written.contains($0) }
      text +=
        "\(path):\(block.position.line): `\(block.text)` is out of date: "
        + "\(gone.count.counted("line")) would go, \(added.count) come\n"
      text += gone.prefix(3).map { "- \($0)\n" }.joined() + added.prefix(3).map { "+ \($0)\n" }.joined()
    }
    try OutputOptions.withSink("-") { try $0.write(text) }
    throw ExitStatus.differences
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline)
  }
}
