import ArgumentParser
import Articles
import Catalog
import Exchange
import Tables
import Wording

struct ArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "article", abstract: "Write the catalogue of a year as an article in Markdown, or bring an article up to date.",
    discussion: """
      Examples:
        gradatlas article --year 2022 --output article.md
        gradatlas article --refresh README.md
        gradatlas article --refresh README.md --check

      An article has the year's editions as a table and a section for each university in them, with the details that \
      are known now; `gradatlas seed` reads it. What it cannot say is told on standard error.

      --refresh writes what stands in a document between two lines such as these, and keeps every other byte:

        <!-- gradatlas:begin rankings year=2022 -->
        <!-- gradatlas:end -->

      A block is one of
        rankings year=Y            the article's table
        sections year=Y            the article's sections; university=NAME for one
        diff ranking=R from=Y to=Y what changed from one edition to another
        programs, universities, focus-areas, tracks, courses
                                   a list, with where="…", columns="…",
                                   order-by="…", limit=N, year=Y as those
                                   commands have them; within where, write text
                                   in single quotes
      """)

  @Option(help: "The year of the editions.", completion: .years)
  var year: Int?

  @Option(
    help: ArgumentHelp(
      "Rewrite the blocks of this document; `-` takes it from standard input to standard output.",
      valueName: "file"),
    completion: .file())
  var refresh: String?

  @Flag(help: "Write nothing; end with status 1 and show the differences where the document is out of date.")
  var check = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file, whole or not at all; `-` is standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard (year == nil) != (refresh == nil) else { throw ValidationError("give --year, or --refresh") }
    guard refresh == nil || output == nil else { throw ValidationError("--output goes with --year") }
    guard refresh != nil || !check else { throw ValidationError("--check goes with --refresh") }
  }

  func run() throws {
    let catalog = try database.openForReading()
    if let refresh { return try bringUpToDate(refresh, catalog) }
    guard let year else { return }
    let article = try catalog.article(of: year)
    let text = ArticleWriter.text(article)
    guard text.utf8.count <= ArticleReader.maximumByteCount else {
      throw LongArticle(year: year, byteCount: text.utf8.count)
    }
    try Destination(output, sparing: catalog.files).withSink { try $0.write(text) }
    warn(article, text)
  }

  /// The longest document that is read, in bytes.
  private static let longest = 1 << 26

  /// Writes the blocks of a document again, or tells which of them are out of date.
  private func bringUpToDate(_ path: String, _ catalog: borrowing CatalogFile) throws {
    // The document itself is rewritten, unless it is only checked or goes on from standard input to standard output.
    let files = catalog.files.and(ProtectedFiles(inputs: check || path == "-" ? [path] : []))
    let destination = try Destination(check ? nil : path, sparing: files)
    let name = InputFile.name(of: path)
    let bytes = try InputFile.read(path, limit: Self.longest)
    guard bytes.count <= Self.longest else { throw InputError.tooLong(path: name, limit: Self.longest) }
    let article = try catalog.refresh(bytes, named: name)
    StandardError.tell(article.notes)
    if check && !article.isUpToDate {
      try destination.withSink { try $0.write(article.differences) }
      throw ExitStatus.differences
    }
    // A file that does not change is left alone; what came on standard input goes on in any case.
    if !check && (!article.isUpToDate || path == "-") {
      try destination.withSink { sink in try article.refreshed.withUnsafeBytes { try sink.write($0) } }
    }
    StandardError.note(article.outcome)
  }

  /// Tells what `seed` would refuse or read otherwise.
  private func warn(_ article: Article, _ text: String) {
    let bytes = Array(text.utf8)
    do {
      let read = try ArticleReader.read(bytes, file: "article", year: article.year)
      for words in ArticleDifference.words(ArticleDifference.differences(of: article, read: read)) {
        StandardError.warning("an article cannot say all \(words)")
      }
      if (try? ArticleReader.read(bytes, file: "article").year) != article.year {
        StandardError.note("seed it with --year \(article.year), which its title does not say")
      }
    } catch {
      for problem in error.problems {
        StandardError.warning("`seed` refuses line \(problem.position.line) of the article: \(problem.message)")
      }
    }
  }
}

extension ArticleDifference {
  /// A line for all universities with the same differences: ``of `A`, `B` and 9 more as it is: ranks``.
  fileprivate static func words(_ differences: [ArticleDifference]) -> [String] {
    var parts: [[String]] = []
    var names: [[String]: [String]] = [:]
    for difference in differences {
      if names[difference.parts] == nil { parts.append(difference.parts) }
      names[difference.parts, default: []] += [difference.university].compactMap { $0 }
    }
    return parts.map { parts in
      let names = names[parts] ?? []
      let shown = names.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
      let more = names.count > 3 ? " and \(names.count - 3) more" : ""
      return (names.isEmpty ? "" : "of \(shown)\(more) ") + "as it is: \(parts.joined(separator: ", "))"
    }
  }
}

/// An article that `seed` would not read; nothing was written then.
struct LongArticle: ExplainedError {
  let year: Int
  let byteCount: Int

  var message: String {
    let tenths = (byteCount * 10) >> 20
    return "the article of \(year) is \(tenths / 10).\(tenths % 10) MiB long, and `seed` reads at most "
      + "\(ArticleReader.maximumByteCount >> 20) MiB; nothing was written"
  }

  var code: String { "limit_exceeded" }

  var remedies: [Remedy] { [.act(.exportRankings(year: year)), .act(.exportEverything)] }
}
