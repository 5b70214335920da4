public import Articles
import Seeds

/// What is to be loaded, read and found well-formed: nothing is written before all of it is.
public struct SeedDocuments: Sendable {
  struct Titled<Document: Sendable>: Sendable {
    let file: String
    let sha256: String
    let document: Document
  }

  let nameTables: [Titled<NameTable>]
  let articles: [Titled<Article>]

  /// What the reader left alone in the articles, with the file's name.
  public var warnings: [(file: String, warning: ArticleProblem)] {
    articles.flatMap { article in article.document.warnings.map { (article.file, $0) } }
  }

  /// The articles that are built in, and the tables of names.
  ///
  /// - Throws: `CatalogError` with `.malformedSeed`, which a test holds against.
  public static func builtIn() throws -> SeedDocuments {
    SeedDocuments(
      nameTables: try nameTableFiles.map { file in
        guard let table = NameTable(file.bytes) else { throw CatalogError(.malformedSeed(file.name)) }
        return Titled(file: file.name, sha256: sha256(file.bytes), document: table)
      },
      articles: try articleFiles.map { file in
        Titled(
          file: file.name, sha256: sha256(file.bytes), document: try ArticleReader.read(file.bytes, file: file.name))
      })
  }

  /// Articles of the caller's.
  ///
  /// - Parameters:
  ///   - files: Each with the name that messages call it by.
  ///   - year: The year of each; nil takes it from the title.
  /// - Throws: An array of `ArticleProblems`, one for each file that has any.
  public static func reading(
    _ files: [(name: String, bytes: [UInt8])], year: Int?
  ) throws(UnreadableArticles) -> SeedDocuments {
    var articles: [Titled<Article>] = []
    var failures: [ArticleProblems] = []
    for file in files {
      do {
        let article = try ArticleReader.read(file.bytes, file: file.name, year: year)
        articles.append(Titled(file: file.name, sha256: sha256(file.bytes), document: article))
      } catch { failures.append(error) }
    }
    guard failures.isEmpty else { throw UnreadableArticles(files: failures) }
    return SeedDocuments(nameTables: [], articles: articles)
  }
}

/// Articles that could not be taken, each with all of its problems.
public struct UnreadableArticles: Error, Equatable, Sendable {
  /// One for each article that has any, in the order in which they were given.
  public let files: [ArticleProblems]
}
