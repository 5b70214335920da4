import Markdown
public import Terms
public import Wording

// Every sentence that is said about an article stands here.

extension ArticleProblem: Explained {
  /// What is wrong, in one line: lower case, user text in backticks, no full stop.
  public var message: String {
    switch reason {
    case .empty: "the file is empty"
    case .tooLong: "the file is longer than \(ArticleReader.maximumByteCount >> 20) MiB"
    case .notUTF8: "this byte is not UTF-8"
    case .utf16: "the file is UTF-16, not UTF-8"
    case .tooCostly(let problem): "\(Self.excess(problem)) than any article has"
    case .tooDeep: "nested deeper than \(MarkdownDocument.maximumDepth) levels"
    case .noTitle: "the article has no title"
    case .noYear(let title): "no year in the title `\(Self.shown(title))`"
    case .severalYears(let years): "several years in the title: \(years.map(String.init).joined(separator: ", "))"
    case .noTable: "no table with a university column and a rank column"
    case .noSlug(let header): "no short name can be made of the column header `\(Self.shown(header))`"
    case .sameRanking(let header, let slug, let first):
      "the column `\(Self.shown(header))` is a second ranking `\(slug)`; the first is at \(first)"
    case .tooManyCells(let found, let expected): "the row has \(found.counted("cell")), but the header has \(expected)"
    case .tooFewCells(let found, let expected): "the row has \(found.counted("cell")), but the header has \(expected)"
    default: placedMessage
    }
  }

  private var placedMessage: String {
    switch reason {
    case .noUniversity: "the row names no university"
    case .sameUniversity(let name, let other, let first):
      name == other
        ? "university `\(Self.shown(name))` is listed twice; first at \(first)"
        : "university `\(Self.shown(name))` is listed twice; first at \(first) as `\(Self.shown(other))`"
    case .sameProgram(let name, let university):
      "program `\(Self.shown(name))` of `\(Self.shown(university))` is named twice"
    case .rank(let text, let problem): problem.message(of: Self.shown(text))
    case .secondSection(let university, let first):
      "a second section on `\(Self.shown(university))`; the first is at \(first)"
    case .secondLabel(let label, let first): "a second `\(Self.shown(label))`; the first is at \(first)"
    case .noProgram(let university): "details of `\(Self.shown(university))`, which has no program"
    case .duration(let text): "duration `\(Self.shown(text))` cannot be read"
    case .location(let text): "location `\(Self.shown(text))` cannot be read"
    case .publishedOn(let text): "`\(Self.shown(text))` is not a date"
    case .sourceURL(let text): "`\(Self.shown(text))` is not a web address"
    case .unknownLabel(let label, let university):
      "unknown label `\(Self.shown(label))` of `\(Self.shown(university))`; it was left alone"
    case .emptyLabel(let label): "label `\(Self.shown(label))` has no value"
    case .strayLabel(let label, let heading):
      heading.isEmpty
        ? "label `\(Self.shown(label))` stands under no heading of a university; it was left alone"
        : "label `\(Self.shown(label))` stands under `\(Self.shown(heading))`, no university of the table; it was left alone"
    default: ""
    }
  }

  /// How to mend it; empty where the message says that.
  public var remedies: [Remedy] {
    switch reason {
    case .notUTF8, .utf16: [.act(.convertToUTF8())]
    case .noYear: [.advice("write it in the title, such as `(2021)`"), .choose(.year)]
    case .severalYears: [.advice("put the rankings' year in brackets"), .choose(.year)]
    default: [Remedy](advice: advice)
    }
  }

  private var advice: String? {
    switch reason {
    case .notUTF8, .utf16, .noYear, .severalYears: nil
    case .empty, .noTable: "write a table such as `| Ranking in AI | University | Program Name |`"
    case .tooLong, .tooCostly, .tooDeep: "check that it is the article's Markdown, and shorten it"
    case .noTitle: "start with a heading such as `# Master's Programs in Machine Learning (2021)`"
    case .noSlug: "name the subject in letters a-z, such as `Ranking in AI`"
    case .sameRanking: "rename or remove one of the two columns"
    case .tooManyCells: "remove a cell, or write a pipe inside a cell as `\\|`"
    case .tooFewCells: "add the missing cells; a paragraph after the table needs a blank line before it"
    case .noUniversity: "write the university's name, or remove the row"
    case .sameUniversity, .sameProgram: "remove one of the two"
    case .rank(_, let problem): Self.help(rank: problem)
    case .secondSection, .secondLabel: "put the two together, or remove one"
    case .noProgram: "name its program in the table, or in a line `**Program Name**: …`"
    case .duration: "write it such as `12 months`, `1-2 years` or `9 months to 2+ years`"
    case .location: "write it as `city, state` or `city, country`, such as `Pittsburgh, Pennsylvania`"
    case .publishedOn: "write year, month and day, such as `2022-01-01`"
    case .sourceURL: "write it such as `<https://example.org/article>`"
    case .unknownLabel, .strayLabel: nil
    case .emptyLabel: "write a value behind the colon, or remove the label"
    }
  }

  /// `article.md:9:3: rank …`, with a line `help: …` under it if there is one.
  ///
  /// - Parameter help: Puts remedies into words; nil if there is nothing to say.
  public func described(file: String, help: ([Remedy]) -> String? = { $0.advice }) -> String {
    "\(file):\(position): \(message)" + (help(remedies).map { "\nhelp: \($0)" } ?? "")
  }

  private static func help(rank problem: PrintedRank.Problem) -> String {
    problem == .reversed
      ? "write the better rank first, such as 101-150"
      : "write a number such as 7, a tie =7 or a band 101-150"
  }

  private static func excess(_ problem: MarkdownError.Problem) -> String {
    switch problem {
    case .bytes: "more bytes"
    case .nesting: "more quotes and lists inside each other"
    case .columns: "more pipes in one line"
    case .cells: "more table cells"
    case .delimiterRows: "more table delimiter rows in one paragraph"
    case .pairs: "more marks of emphasis and links in one paragraph or cell"
    case .openMarkup: "more markup that is not closed"
    case .references: "more links with long targets"
    case .marks: "more lines and markup"
    }
  }

  /// At most 80 characters of a text; what is cut is marked.
  private static func shown(_ text: String) -> String {
    text.count <= 80 ? text : text.prefix(79) + "\u{2026}"
  }
}

extension PrintedRank.Problem {
  /// What is wrong with a printed rank, in lower case and without a full stop.
  public func message(of rank: String) -> String {
    switch self {
    case .notANumber: "rank `\(rank)` is not a number"
    case .zero: "rank `\(rank)` is zero; ranks start at 1"
    case .tooBig: "rank `\(rank)` is over \(PrintedRank.maximum)"
    case .reversed: "rank `\(rank)` ends before it starts"
    }
  }
}

extension ArticleProblems: CustomStringConvertible {
  /// Every problem with its help, by place.
  public var description: String { problems.map { $0.described(file: file) }.joined(separator: "\n") }
}
