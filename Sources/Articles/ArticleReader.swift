import Markdown

/// Reads articles: Markdown documents that list programs with their rankings.
public enum ArticleReader {
  /// The longest article: 4 MiB, a hundred times a long one. Even a text made for it takes a second or two then, and
  /// less than a gigabyte.
  public static let maximumByteCount = 1 << 22

  /// Reads an article, all of it or nothing.
  ///
  /// - Parameters:
  ///   - bytes: The file: UTF-8, with or without a byte order mark, with any line ends.
  ///   - file: Its name, for messages.
  ///   - year: The rankings' year; nil takes it from the title.
  /// - Throws: every problem of the article, by place.
  public static func read(_ bytes: [UInt8], file: String, year: Int? = nil) throws(ArticleProblems) -> Article {
    var log = ProblemLog()
    guard let document = Encoding.document(bytes, &log) else { throw log.error(file: file) }
    var assembly = ArticleAssembly(document, year: year, log: log)
    guard let article = assembly.article() else { throw assembly.log.error(file: file) }
    return article
  }
}
