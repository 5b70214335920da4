public import ArgumentParser
public import Catalog
import Tables

extension ImportTable: ExpressibleByArgument {}

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "import", abstract: "Add universities, programs, names and focus areas from a file.",
    discussion: """
      The columns are recognised by their names, or named with --column. What a row is about is found by its name, an \
      alias or an identifier, and brought up; what is not there is added. Several names in one cell are parted by \
      semicolons. A university whose name another one has, in another country, state or city, gets that into its name: \
      York University (Canada). Everything is taken, or nothing, and then every problem is listed with its line and \
      column. The same file again changes nothing. Each fact names the file as its source.

      \(ImportTable.fieldList)

      Examples:
        gradatlas import universities world.csv --dry-run
        gradatlas import programs programs.json --year 2023 \\
          --source "Survey of programs"
        gradatlas import aliases names.tsv --column alias=Abbreviation
        gradatlas import focus-areas - --input-format csv
      """)

  @Argument(help: "What the rows are: \(ImportTable.allCases.map(\.rawValue).joined(separator: ", ")).")
  var table: ImportTable

  @Argument(
    help: ArgumentHelp("CSV, TSV, JSON, NDJSON or Markdown with a table; `-` is standard input.", valueName: "file"),
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

  @Flag(help: "Show what would be added and changed; write nothing.")
  var dryRun = false

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if let year, !(1900...2999).contains(year) { throw ValidationError("--year is 1900 to 2999") }
    for (option, text) in [("source", source), ("publisher", publisher), ("url", url)] {
      if let text, text.allSatisfy(\.isWhitespace) { throw ValidationError("--\(option) is empty") }
    }
    if Set(column.map(\.field)).count < column.count { throw ValidationError("one --column for a field") }
    if let unfit = column.first(where: { named in !table.fields.contains { $0.field == named.field } }) {
      let fields = table.fields.map(\.field.rawValue).joined(separator: ", ")
      throw ValidationError("\(table.rawValue) have no field `\(unfit.field.rawValue)`; the fields are \(fields)")
    }
  }

  func run() throws {
    let name = file == "-" ? "stdin" : file
    let bytes = try InputFile.read(file, limit: .max - 1)
    let rows: ImportFile
    do {
      rows = try ImportFile(bytes, name: name, options: input.reading, table, column)
    } catch {
      throw UnreadableRows(error, file: name)
    }
    if !rows.ignored.isEmpty { StandardError.note(rows.ignoredNote) }
    let report = try load(rows, bytes, name)
    try output.write(columns: SeedReport.columns, rows: report.rows)
    StandardError.note(closing(report, try database.location.path))
  }

  private func load(_ rows: ImportFile, _ bytes: [UInt8], _ name: String) throws -> SeedReport {
    let fileName = file == "-" ? "Standard input" : file.split(separator: "/").last.map(String.init) ?? file
    let source = ImportSource(
      title: source?.trimmed ?? fileName.trimmed, publisher: publisher?.trimmed, year: year, url: url?.trimmed,
      contentsOf: bytes)
    do {
      return try database.openForEditing(dryRun: dryRun)
        .importRows(rows.rows, of: table, from: source, by: Surroundings.author)
    } catch let error as ImportProblems {
      throw UnreadableRows(error, file: name)
    }
  }

  private func closing(_ report: SeedReport, _ path: String) -> String {
    if dryRun { return "a dry run: `\(path)` was not written" }
    return report.isUnchanged ? "nothing changed in `\(path)`" : "`\(path)` is up to date"
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
