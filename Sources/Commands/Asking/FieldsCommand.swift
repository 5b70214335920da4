import ArgumentParser
import Catalog
import FilterLanguage
import Tables

struct FieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "fields", abstract: "List every field that --where, --order-by and --columns know.",
    discussion: """
      Examples:
        gradatlas fields
        gradatlas fields --subject courses
        gradatlas fields --subject programs --json

      Fields of rankings come from the catalogue: a ranking that was added yesterday is a field today. A field with \
      years takes one after `@`, as in `ml_rank@2021`.
      """)

  @Option(
    help: ArgumentHelp(
      "Fields of this list: programs, universities, focus-areas, tracks or courses. Default: all of them.",
      valueName: "list"))
  var subject: ListSubject?

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let catalog = try database.openForReading()
    let entries = try FieldEntry.all(of: subject.map { [$0] } ?? ListSubject.allCases, in: catalog.connection)
    let hidesSubject = subject != nil
    try output.sparing(database).write(
      columns: FieldEntry.columns(hidesSubject: hidesSubject),
      rows: entries.map { $0.cells(hidesSubject: hidesSubject) })
  }
}

extension FieldEntry {
  fileprivate static func columns(hidesSubject: Bool) -> [Column] {
    [Column(key: "field", title: "Field"), Column(key: "type", title: "Type"), Column(key: "years", title: "Years")]
      + (hidesSubject ? [] : [Column(key: "lists", title: "Lists")])
      + [
        Column(key: "meaning", title: "Meaning"), Column(key: "example", title: "Example"),
        Column(key: "also", title: "Also"),
      ]
  }

  fileprivate func cells(hidesSubject: Bool) -> [Cell] {
    let years = field.editions?.years.map { Int64($0) } ?? []
    return [.text(field.name), .text(field.type.rawValue + (field.isManyValued ? ", many" : "")), .integers(years)]
      + (hidesSubject ? [] : [.list(subjects.map(\.rawValue))])
      + [.text(field.meaning), .text(field.example), .list(field.otherNames)]
  }
}
