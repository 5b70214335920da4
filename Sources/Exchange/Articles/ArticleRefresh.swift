public import Answers
import Articles
public import Catalog
import Wording

/// A document whose blocks were worked out again, and not written yet.
public struct RefreshedArticle: Sendable {
  /// The document as it was.
  public let original: [UInt8]
  /// The document as it should be.
  public let refreshed: [UInt8]
  /// What may not be meant in a block.
  public let notes: [Note]
  private let name: String
  private let blocks: [(block: RefreshedDocument.Block, content: String, isCurrent: Bool)]

  /// Whether every block says what the catalogue says.
  public var isUpToDate: Bool { refreshed == original }

  fileprivate init(_ bytes: [UInt8], named name: String, in catalog: borrowing CatalogFile) throws {
    original = bytes
    self.name = name
    let document = try RefreshedDocument(bytes)
    var notes: [Note] = []
    let contents = try document.blocks.map { block in
      let articleBlock = try ArticleBlock(block)
      let content = try articleBlock.text(catalog)
      notes += try articleBlock.warnings(catalog).map {
        Note("\(name):\(block.position): \($0.text)", weight: .warning)
      }
      return content
    }
    refreshed = document.replacing(contents: contents)
    blocks = zip(document.blocks, contents).map { ($0, $1, $0.content == document.written($1)) }
    self.notes = notes
  }

  /// How many blocks changed, in words.
  public var outcome: String {
    let changed = blocks.count { !$0.isCurrent }
    if blocks.isEmpty { return "`\(name)` has no block to refresh" }
    return changed == 0 ? "`\(name)` is up to date" : "`\(name)`: \(changed) of \(blocks.count) blocks changed"
  }

  /// A line a block, and under it the first of the lines that would go and of those that would come.
  public var differences: String {
    var text = ""
    for (block, content, isCurrent) in blocks where !isCurrent {
      let old = Self.lines(block.content)
      let new = Self.lines(content)
      let (written, wanted) = (Set(old), Set(new))
      let gone = old.filter { !wanted.contains($0) }
      let added = new.filter { !written.contains($0) }
      text +=
        "\(name):\(block.position.line): `\(block.text)` is out of date: "
        + "\(gone.count.counted("line")) would go, \(added.count) come\n"
      text += gone.prefix(3).map { "- \($0)\n" }.joined() + added.prefix(3).map { "+ \($0)\n" }.joined()
    }
    return text
  }

  private static func lines(_ text: String) -> [Substring] { text.split(whereSeparator: \.isNewline) }
}

extension CatalogFile {
  /// Works out the blocks of a document again; nothing is written.
  ///
  /// - Parameters:
  ///   - document: Its bytes, UTF-8.
  ///   - name: How messages name it.
  /// - Throws: `RefreshError` for a block that is wrong.
  public func refresh(_ document: [UInt8], named name: String) throws -> RefreshedArticle {
    do {
      return try RefreshedArticle(document, named: name, in: self)
    } catch let problem as RefreshedDocument.Problem {
      throw RefreshError(path: name, problem: problem)
    }
  }
}
