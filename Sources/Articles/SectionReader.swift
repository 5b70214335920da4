import Markdown
import Terms
import Wording

/// What one university's section says, gathered block by block.
struct SectionReader {
  /// A block of details: for the programs it names, or for the university.
  struct Details {
    var programs: [TextSlice] = []
    var duration: StudyDuration?
    var courses: ArticleList?
    var tracks: ArticleList?
    var focusAreas: ArticleList?
    /// The first place of each label.
    var labels: [Label: SourcePosition] = [:]

    var saysAnything: Bool { duration != nil || courses != nil || tracks != nil || focusAreas != nil }
  }

  let university: String
  /// The first is for the university, the others for the programs that they name.
  private(set) var details = [Details()]
  private(set) var location: Place?
  private var locationPlace: SourcePosition?
  /// A label of a list whose value has not come yet.
  private var pending: LabelledLine?

  init(university: String) { self.university = university }

  mutating func read(_ block: Block, _ log: inout ProblemLog) {
    switch block.kind {
    case .paragraph(let inlines):
      settlePending(&log)
      for line in LabelledLine.lines(of: TextSlice(inlines, at: block.position)) { read(line, &log) }
    case .list(_, let items): read(items, &log)
    default: break
    }
  }

  /// Called at the section's end.
  mutating func end(_ log: inout ProblemLog) { settlePending(&log) }

  private mutating func settlePending(_ log: inout ProblemLog) {
    if let pending { log.warning(.emptyLabel(pending.name), at: pending.position) }
    pending = nil
  }

  private mutating func read(_ line: LabelledLine, _ log: inout ProblemLog) {
    settlePending(&log)
    guard let label = line.label, label.isDetail else {
      log.warning(.unknownLabel(line.name, university: university), at: line.position)
      return
    }
    let text = line.value.text
    if text.isEmpty, label.isList {
      pending = line
    } else if text.isEmpty {
      log.warning(.emptyLabel(line.name), at: line.position)
    } else {
      take(line, label, text, &log)
    }
  }

  private mutating func take(_ line: LabelledLine, _ label: Label, _ text: String, _ log: inout ProblemLog) {
    switch label {
    case .programName: details.append(Details(programs: ProgramNames.split(line.value)))
    case .location: takeLocation(line, text, &log)
    case .duration:
      guard isFirst(label, line, &log) else { return }
      details[details.count - 1].duration = StudyDuration.parse(text)
      if details[details.count - 1].duration == nil { log.problem(.duration(text: text), at: line.value.position) }
    case .courses, .tracks, .focusAreas: take(ArticleList.parse(text), of: label, line, &log)
    case .source, .publisher, .published: break
    }
  }

  /// Whether a block states a label for the first time.
  private mutating func isFirst(_ label: Label, _ line: LabelledLine, _ log: inout ProblemLog) -> Bool {
    guard let first = details[details.count - 1].labels[label] else {
      details[details.count - 1].labels[label] = line.position
      return true
    }
    log.problem(.secondLabel(label: line.name, first: first), at: line.position)
    return false
  }

  private mutating func takeLocation(_ line: LabelledLine, _ text: String, _ log: inout ProblemLog) {
    if let locationPlace {
      log.problem(.secondLabel(label: line.name, first: locationPlace), at: line.position)
      return
    }
    locationPlace = line.position
    location = Place.parse(text)
    if location == nil { log.problem(.location(text: text), at: line.value.position) }
  }

  private mutating func take(_ list: ArticleList?, of label: Label, _ line: LabelledLine, _ log: inout ProblemLog) {
    guard isFirst(label, line, &log) else { return }
    guard let list else { return log.warning(.emptyLabel(line.name), at: line.position) }
    switch label {
    case .courses: details[details.count - 1].courses = list
    case .tracks: details[details.count - 1].tracks = list
    default: details[details.count - 1].focusAreas = list
    }
  }
}

extension SectionReader {
  /// Bullets under a label without a value are its items; other bullets may be labels themselves.
  private mutating func read(_ items: [[Block]], _ log: inout ProblemLog) {
    if let line = pending, let label = line.label, !items.contains(where: Self.beginsWithLabel) {
      pending = nil
      take(ArticleList.list(of: items.map(Self.text)), of: label, line, &log)
      return
    }
    for item in items { for block in item { read(block, &log) } }
  }

  private static func beginsWithLabel(_ item: [Block]) -> Bool {
    guard let first = item.first, case .paragraph(let inlines) = first.kind else { return false }
    let slice = TextSlice(inlines, at: first.position)
    return slice.startsStrong && !LabelledLine.lines(of: slice).isEmpty
  }

  /// One item of a list, without the mark that ends a sentence or parts it from the next.
  private static func text(of item: [Block]) -> String {
    guard let first = item.first, case .paragraph(let inlines) = first.kind else { return "" }
    let text = TextSlice(inlines, at: first.position).text
    guard let last = text.last, ".,;".contains(last), !text.hasSuffix("..") else { return text }
    return String(text.dropLast())
  }
}
