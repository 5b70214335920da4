import Answers
import Articles
import Catalog
import FilterLanguage
import Tables
import Wording

/// A block of a document, as what it asks the catalogue for.
struct ArticleBlock {
  private let block: RefreshedDocument.Block

  /// - Throws: A problem at the block for a kind or a value that is not known.
  init(_ block: RefreshedDocument.Block) throws {
    self.block = block
    guard let known = Self.values[block.kind] else {
      throw problem(
        "no block is called `\(block.kind)`: the kinds are \(Self.values.keys.sorted().joined(separator: ", "))")
    }
    for name in block.values.keys.sorted() where !known.contains(name) {
      throw problem("`\(block.kind)` takes no `\(name)`: it takes \(known.joined(separator: ", "))")
    }
  }

  private static let values: [String: [String]] = {
    let lists = ListSubject.allCases.map { ($0.rawValue, ["where", "columns", "order-by", "limit", "year"]) }
    return Dictionary(lists) { first, _ in first }.merging([
      "rankings": ["year"], "sections": ["year", "university"], "diff": ["ranking", "from", "to"],
    ]) { first, _ in first }
  }()

  /// What has to stand in the block, without a newline at its end.
  func text(_ catalog: borrowing CatalogFile) throws -> String {
    do {
      switch block.kind {
      case "rankings": return ArticleWriter.table(try catalog.article(of: number("year")))
      case "sections": return try sections(catalog)
      case "diff": return try difference(catalog)
      default: return try list(catalog)
      }
    } catch let error as CatalogError {
      throw problem(error.message, error.remedies)
    } catch let errors as FilterErrors {
      throw problem(
        errors.message, errors.remedies)
    }
  }

  private func sections(_ catalog: borrowing CatalogFile) throws -> String {
    let article = try catalog.article(of: number("year"))
    guard let name = block.values["university"] else {
      return article.universities.map { ArticleWriter.section($0) }.joined(separator: "\n\n")
    }
    guard let university = article.universities.first(where: { $0.name == name || $0.anchor == name }) else {
      throw problem("the editions of \(article.year) have no university `\(name)`")
    }
    return ArticleWriter.section(university)
  }

  private func difference(_ catalog: borrowing CatalogFile) throws -> String {
    let (from, to) = (try number("from"), try number("to"))
    guard let ranking = block.values["ranking"] else { throw problem("`diff` needs `ranking`") }
    let difference = try catalog.difference(
      from: EditionName(ranking: ranking, year: from), to: EditionName(ranking: ranking, year: to),
      findsRenamings: false)
    let note = difference.countingNote.map { "\n\nNote: \(MarkdownLiteral.escaped($0))." } ?? ""
    return try table { try difference.write(as: .markdown, to: $0) } + note
  }

  private func list(_ catalog: borrowing CatalogFile) throws -> String {
    guard let subject = ListSubject(rawValue: block.kind) else { return "" }
    let listing = Listing(
      subject, filter: try block.values["where"].map { try Filter($0) },
      order: try block.values["order-by"].map { try OrderBy($0) },
      columns: try block.values["columns"].map { try ColumnList($0) }, reader: .person,
      year: try block.values["year"] == nil ? nil : number("year"),
      limit: try block.values["limit"] == nil ? nil : number("limit"))
    return try table { try catalog.write(listing, as: .markdown, to: $0) }
  }

  private func table(_ write: (MemorySink) throws -> Void) throws -> String {
    let sink = MemorySink()
    try write(sink)
    return String(sink.text.dropLast())
  }

  private func number(_ name: String) throws -> Int {
    guard let text = block.values[name] else { throw problem("`\(block.kind)` needs `\(name)`") }
    guard let number = Int(text), number >= 0 else { throw problem("`\(name)=\(text)` is not a number") }
    return number
  }

  /// The names in a list's filter that the catalogue does not know.
  func warnings(_ catalog: borrowing CatalogFile) throws -> [Note] {
    try block.values["where"].map { try catalog.warnings(on: Filter($0)) } ?? []
  }

  private func problem(_ words: String, _ remedies: [Remedy] = []) -> RefreshedDocument.Problem {
    .init(.block(words, remedies), at: block.position)
  }
}
