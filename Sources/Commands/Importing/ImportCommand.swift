import Answers
public import ArgumentParser
public import Catalog
import Exchange
import Terms

extension ImportTable: ExpressibleByArgument {}

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "import", abstract: "Add universities, programs, names and focus areas from a file.",
    discussion: """
      The columns are recognised by their names, or named with --column. What a row is about is found by its name, an \
      alias or an identifier, and updated; what is not there yet is added. Several names in one cell are separated \
      by semicolons. A university whose name another one has, in another country, state or city, gets that into its name: \
      York University (Canada). Everything is taken, or nothing, and then the problems are listed with their lines \
      and columns. The same file again changes nothing. Each fact names the file as its source.

      \(InputOptions.formatHelp)

      \(ImportTable.fieldList)

      Examples:
        gradatlas import universities world.csv --dry-run
        gradatlas import programs programs.json --year 2023 \\
          --source "Survey of programs"
        gradatlas import aliases names.tsv --column alias=Abbreviation
        gradatlas import focus-areas - --input-format csv
        gradatlas import universities list.xlsx --sheet "All schools"
      """)

  @Argument(help: "What the rows are: \(ImportTable.allCases.map(\.rawValue).joined(separator: ", ")).")
  var table: ImportTable

  @Argument(
    help: ArgumentHelp(InputOptions.fileHelp, valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp("The column that holds a field, such as \"name=Institution\".", valueName: "field=name"),
    transform: NamedColumn.init(parsing:))
  var column: [NamedColumn<ImportField>] = []

  @Option(help: ArgumentHelp("What the source is called. Default: the file's name.", valueName: "title"))
  var source: String?

  @Option(help: ArgumentHelp("Who publishes it.", valueName: "name"))
  var publisher: String?

  @Option(help: ArgumentHelp("The year it is of. Default: it holds now, and beats every year.", valueName: "year"))
  var year: Int?

  @Option(help: ArgumentHelp("Where it can be read.", valueName: "address"))
  var url: String?

  @Flag(
    help: """
      Take names that other institutions have too, such as MIT or UW, for the universities of the catalogue; for programs.
      """)
  var acceptSharedNames = false

  @Flag(help: "Add no university whose name is like another one; for universities.")
  var strict = false

  @Flag(help: "Show what would be added and changed; write nothing.")
  var dryRun = false

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    try OptionChecks.year(year)
    try OptionChecks.texts(["--source": source, "--publisher": publisher, "--url": url])
    try OptionChecks.columns(column)
    guard !acceptSharedNames || table == .programs else {
      throw ValidationError("--accept-shared-names goes with programs")
    }
    guard !strict || table == .universities else { throw ValidationError("--strict goes with universities") }
    if let unfit = column.first(where: { named in !table.fields.contains { $0.field == named.field } }) {
      let fields = table.fields.map(\.field.rawValue).joined(separator: ", ")
      throw ValidationError("\(table.rawValue) have no field `\(unfit.field.rawValue)`; the fields are \(fields)")
    }
  }

  func run() throws {
    let output = try output.opened(besides: database, reading: [file])
    let report = try load()
    try output.show(report)
    StandardError.note(report.closing(try database.location.path, isDryRun: dryRun))
  }

  private func load() throws -> SeedReport {
    let notes = ReadingNotes()
    defer { StandardError.tell(notes.notes) }
    let rows = try ImportFile(
      path: file, as: table, columns: column.map { ($0.field, $0.name) },
      from: StatedOrigin(title: source?.trimmed, publisher: publisher?.trimmed, year: year, url: url?.trimmed),
      reading: input.reading, telling: notes)
    StandardError.tell(rows.notes)
    let bar = ProgressBar("importing")
    return try database.openForEditing(dryRun: dryRun)
      .importRows(
        of: rows, as: table, sharedAliases: acceptSharedNames ? .accepted : .refused, refusingLike: strict,
        by: Surroundings.author, progress: { bar.update(done: $0, of: $1) })
  }
}

extension ImportTable {
  /// The fields of each table, a line each.
  fileprivate static var fieldList: String {
    allCases.map { table in
      let fields = table.fields.map { $0.field.rawValue + ($0.isRequired ? " (needed)" : "") }
      return "Fields of \(table.rawValue): \(fields.joined(separator: ", "))."
    }.joined(separator: "\n\n")
  }
}
