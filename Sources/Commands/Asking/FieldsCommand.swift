import Answers
import ArgumentParser
import Catalog

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
    let fields = try database.openForReading().fields(of: subject)
    try output.sparing(database).show(fields)
  }
}
