import Markdown
import Terms
import Wording

/// Puts an article together: first its tables, then what stands before them and in the sections.
struct ArticleAssembly {
  private(set) var log: ProblemLog
  private let document: MarkdownDocument
  private let year: Int?
  private var tables = TableReader()
  private var universities: [ArticleUniversity] = []
  private var front = FrontMatter()
  private var place = Place.front
  /// Where each university's section starts.
  private var sections: [Int: SourcePosition] = [:]

  /// The part of the document that is being read.
  private enum Place {
    case front
    case section(Int, SectionReader)
    case elsewhere(heading: String)
  }

  init(_ document: MarkdownDocument, year: Int?, log: ProblemLog) {
    self.document = document
    self.year = year
    self.log = log
  }

  /// The article; nil when the log has a problem.
  mutating func article() -> Article? {
    readTables()
    readText()
    let year = statedYear()
    guard log.problems.isEmpty, let year, let title = front.title else { return nil }
    return Article(
      title: title.text, year: year, publisher: front.statedPublisher, url: front.url, publishedOn: front.publishedOn,
      rankings: tables.rankings, universities: universities, warnings: ProblemLog.sorted(log.warnings))
  }

  private mutating func readTables() {
    var found = false
    for block in document.blocks {
      guard case .table(let table) = block.kind, let columns = TableReader.Columns(table) else { continue }
      tables.read(table, columns, &log)
      found = true
    }
    if !found { log.problem(.noTable, at: firstTable ?? .start) }
    universities = tables.universities
  }

  private var firstTable: SourcePosition? {
    document.blocks.first { if case .table = $0.kind { true } else { false } }?.position
  }

  private mutating func readText() {
    let index = SectionIndex(universities)
    for block in document.blocks { read(block, index) }
    endSection()
  }

  private mutating func read(_ block: Block, _ index: SectionIndex) {
    switch (block.kind, place) {
    case (.heading(_, let inlines), _): readHeading(inlines, at: block.position, index)
    case (.table(let table), .front) where TableReader.Columns(table) != nil: place = .elsewhere(heading: "")
    case (.paragraph(let inlines), .front): front.readParagraph(inlines, at: block.position, &log)
    case (_, .section(let university, var reader)):
      reader.read(block, &log)
      place = .section(university, reader)
    case (.paragraph(let inlines), .elsewhere(let heading)): warn(inlines, at: block.position, under: heading)
    default: break
    }
  }

  private mutating func readHeading(_ inlines: [Inline], at position: SourcePosition, _ index: SectionIndex) {
    if front.title == nil { return front.readHeading(inlines, at: position) }
    if let university = index.university(of: inlines, at: position) {
      return startSection(university, TextSlice(inlines, at: position).url, at: position)
    }
    if case .front = place { return front.readHeading(inlines, at: position) }
    endSection()
    place = .elsewhere(heading: TextSlice(inlines, at: position).text)
  }

  private mutating func startSection(_ university: Int, _ url: String?, at position: SourcePosition) {
    endSection()
    if let first = sections.updateValue(position, forKey: university) {
      log.problem(.secondSection(university: universities[university].name, first: first), at: position)
    }
    if let url, !url.hasPrefix("#") { universities[university].url = url }
    place = .section(university, SectionReader(university: universities[university].name))
  }

  private mutating func endSection() {
    guard case .section(let university, var reader) = place else { return }
    reader.end(&log)
    reader.apply(to: &universities[university], &log)
    place = .elsewhere(heading: "")
  }

  /// Details that stand under no university of the table are left alone, and said to be.
  private mutating func warn(_ inlines: [Inline], at position: SourcePosition, under heading: String) {
    for line in LabelledLine.lines(of: TextSlice(inlines, at: position)) where line.label?.isDetail == true {
      log.warning(.strayLabel(line.name, heading: heading), at: line.position)
    }
  }

  private mutating func statedYear() -> Int? {
    guard let title = front.title else {
      log.problem(.noTitle, at: .start)
      return nil
    }
    if let year { return year }
    switch TitleYear.find(in: title.text) {
    case .one(let year): return year
    case .none: log.problem(.noYear(title: title.text), at: title.position)
    case .several(let years): log.problem(.severalYears(years), at: title.position)
    }
    return nil
  }
}
