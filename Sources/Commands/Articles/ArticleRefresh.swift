import Answers
import Articles
import Catalog
import FilterLanguage
import Glibc
import Markdown
import Tables
import Wording

/// `article --refresh`: writes the blocks of a document anew, or tells which of them are out of date.
struct ArticleRefresh {
  /// The longest document that is read, in bytes.
  private static let longest = 1 << 26

  let path: String
  let isCheck: Bool

  func run(_ catalog: borrowing CatalogFile) throws {
    let destination = try Destination(isCheck ? nil : path, sparing: files(besides: catalog))
    let bytes = try InputFile.read(path, limit: Self.longest)
    guard bytes.count <= Self.longest else { throw InputError.tooLong(path: name, limit: Self.longest) }
    do {
      let document = try RefreshedDocument(bytes)
      let contents = try document.blocks.map { try content(of: $0, in: catalog) }
      let refreshed = document.replacing(contents: contents)
      if isCheck && refreshed != bytes { return try tellDifferences(document, contents, destination) }
      if !isCheck { try write(refreshed, insteadOf: bytes, to: destination) }
      StandardError.note("`\(name)`\(Self.outcome(document, contents))")
    } catch let problem as RefreshedDocument.Problem {
      throw RefreshError(path: name, problem: problem)
    }
  }

  /// The document itself is rewritten, unless it is only checked or goes on from standard input to standard output.
  private func files(besides catalog: borrowing CatalogFile) -> ProtectedFiles {
    catalog.files.and(ProtectedFiles(inputs: isCheck || path == "-" ? [path] : []))
  }

  private var name: String { InputFile.name(of: path) }

  private func content(of block: RefreshedDocument.Block, in catalog: borrowing CatalogFile) throws -> String {
    let articleBlock = try ArticleBlock(block)
    let content = try articleBlock.text(catalog)
    for warning in try articleBlock.warnings(catalog) {
      StandardError.warning("\(name):\(block.position): \(warning)")
    }
    return content
  }

  /// A file that does not change is left alone; what came on standard input goes on in any case.
  private func write(_ refreshed: [UInt8], insteadOf bytes: [UInt8], to destination: Destination) throws {
    guard refreshed != bytes || path == "-" else { return }
    try destination.withSink { sink in try refreshed.withUnsafeBytes { try sink.write($0) } }
  }

  private static func outcome(_ document: RefreshedDocument, _ contents: [String]) -> String {
    let changed = zip(document.blocks, contents).count { $0.content != document.written($1) }
    if contents.isEmpty { return " has no block to refresh" }
    return changed == 0 ? " is up to date" : ": \(changed) of \(contents.count) blocks changed"
  }

  /// A line a block, and under it the first of the lines that would go and of those that would come.
  private func tellDifferences(
    _ document: RefreshedDocument, _ contents: [String], _ destination: Destination
  ) throws {
    var text = ""
    for (block, content) in zip(document.blocks, contents) where block.content != document.written(content) {
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
    try destination.withSink { try $0.write(text) }
    throw ExitStatus.differences
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline)
  }
}
