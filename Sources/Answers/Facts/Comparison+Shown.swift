public import Catalog
import Tables

/// Things side by side: for people with the sources by number below, else with a source beside each fact.
extension Comparison: Shown {
  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable { AnswerTable(rows, in: columns) }

  /// What people see in a terminal.
  public var parts: [ShownPart] {
    let sources = rows.flatMap(\.facts).compactMap { $0?.citation }.distinct
    return [.table(AnswerTable(rows, in: columns(citing: sources))), .record(sources.section)]
  }

  /// What is said of each thing, then whether a list says that there are more, and then who said so.
  private var columns: [TableColumn<Row>] {
    let things = names.enumerated()
    let facts: [TableColumn<Row>] = things.map { index, name in
      TableColumn(name) { $0.facts[index]?.value ?? .null }
    }
    let open: [TableColumn<Row>] = things.map { index, name in
      TableColumn("open list of \(name)", "Open list of \(name)") { $0.facts[index]?.isOpen ?? .null }
    }
    let sources: [TableColumn<Row>] = things.map { index, name in
      TableColumn("source of \(name)", "Source of \(name)") { Cell($0.facts[index]?.citation?.short) }
    }
    return [TableColumn("about", "About") { .text($0.about) }, TableColumn("fact", "Fact") { .text($0.label) }]
      + facts + open + sources
  }

  /// As people read it: the number of the source behind each fact, the program behind the label where there are several.
  private func columns(citing sources: [Citation]) -> [TableColumn<Row>] {
    [
      TableColumn("fact", "Fact") { row in
        .text(row.about.last?.isNumber == true ? "\(row.label) (\(row.about))" : row.label)
      }
    ]
      + names.enumerated().map { index, name in
        TableColumn(name) { Cell($0.facts[index]?.words(citing: sources)) }
      }
  }
}
