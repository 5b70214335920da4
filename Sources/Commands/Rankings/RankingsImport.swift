import Answers
import ArgumentParser
import Catalog
import Exchange
import Terms

/// `all`, or `2019..2023`.
struct WantedYears {
  let years: WideYears

  init(parsing text: String) throws {
    if text.lowercased() == "all" {
      years = .all
      return
    }
    let ends = text.replacing("..", with: "-").split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last,
      (1900...2999).contains(first), last <= 2999
    else { throw ValidationError("write years such as 2019..2023, or all") }
    years = .between(first...last)
  }
}

struct RankingsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add editions of rankings from a publisher's file.",
    discussion: """
      The columns are recognised by their names (rank, world_rank, institution, university_name, year, score, country, \
      ror ...), or named with --column. A file with a column for the year, or for the ranking and the year, loads many \
      editions at once. Ranks stand as they are printed: 7, =7, 101-150, 401+, and -, n/a or nothing for none; a score \
      that is a range is left out.

      A university is found by its name, an alias, its slug or an identifier, whatever its case, accents and dashes. A \
      name that several institutions have needs a column with the city or state. Everything is loaded, or nothing, and \
      then the problems are listed with their lines and columns. Loading twice changes nothing.

      \(InputOptions.formatHelp)

      Examples:
        gradatlas rankings import ml-2023.csv --ranking ml --year 2023 \\
          --publisher "Towards AI"
        gradatlas rankings import world.csv --ranking world --create-universities \\
          --dry-run
        gradatlas rankings import list.md --ranking ai --year 2023 \\
          --column "rank=No."
        gradatlas rankings import world.xlsx --sheet "World 2023" \\
          --ranking world --year 2023
        gradatlas rankings import page.html --table "Top 50" --ranking ai \\
          --year 2023
        curl -s https://example.org/ranking.json | gradatlas rankings import - \\
          --ranking ai --year 2023
      """)

  @Argument(
    help: ArgumentHelp(InputOptions.fileHelp, valueName: "file"),
    completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp("The ranking's short name: letters a-z, digits and _.", valueName: "slug"))
  var ranking: String?

  @Option(help: ArgumentHelp("The edition's year.", valueName: "year"), completion: .years)
  var year: Int?

  @Option(
    help: ArgumentHelp(
      "Of a wide file, with a column a year (2023 rank, 2022 rank), an edition for each of these years: 2019..2023, or all.",
      valueName: "years"), transform: WantedYears.init(parsing:))
  var years: WantedYears?

  @Option(help: ArgumentHelp("Who publishes the ranking.", valueName: "name"))
  var publisher: String?

  @Option(help: ArgumentHelp("What a new ranking is called; also the title of the source.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("How the editions were made.", valueName: "text"))
  var method: String?

  @Option(help: ArgumentHelp("The day they were published, such as 2023-06-01.", valueName: "day"))
  var date: String?

  @Option(help: ArgumentHelp("Where they can be read.", valueName: "address"))
  var url: String?

  @Option(
    help: ArgumentHelp(
      "The column that holds a field, such as \"rank=World Rank\". Fields: "
        + "\(RankingColumn.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "field=name"),
    transform: NamedColumn.init(parsing:))
  var column: [NamedColumn<RankingColumn>] = []

  @Flag(help: "Replace editions that are there and differ.")
  var replace = false

  @Flag(help: "Create the universities that the catalogue does not know.")
  var createUniversities = false

  @Flag(help: "With --create-universities: create none whose name is like another one.")
  var strict = false

  @Flag(help: "Take names that other institutions have too, such as MIT or UW, for the universities of the catalogue.")
  var acceptSharedNames = false

  @Flag(help: "Show what would be added; write nothing.")
  var dryRun = false

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    try OptionChecks.year(year)
    if let ranking, !RankingImportOptions.isSlug(ranking) {
      throw ValidationError("--ranking is a letter a-z, then letters a-z, digits and `_`")
    }
    if let date, !RankingImportOptions.isDay(date) { throw ValidationError("--date is a day such as 2023-06-01") }
    try OptionChecks.texts(["--publisher": publisher, "--name": name, "--method": method, "--url": url])
    try OptionChecks.columns(column)
    guard !strict || createUniversities else { throw ValidationError("--strict goes with --create-universities") }
    guard years == nil || year == nil else { throw ValidationError("--years and --year do not go together") }
    if years != nil, column.contains(where: { [.rank, .score, .year].contains($0.field) }) {
      throw ValidationError("--years finds the columns of ranks, scores and years by itself")
    }
  }

  func run() throws {
    let output = try output.opened(besides: database, reading: [file])
    let imported = try load()
    try output.show(imported)
    StandardError.note(try closing(imported.report.changeID))
  }

  private func load() throws -> ImportedRankings {
    let rows = try RankingFile(path: file, reading: input.reading)
    let notes = rows.readingNotes
    do { return try load(rows) } catch {
      StandardError.tell(notes.notes)
      throw error
    }
  }

  private func load(_ rows: RankingFile) throws -> ImportedRankings {
    let bar = ProgressBar("importing")
    return try database.openForEditing(dryRun: dryRun)
      .importRankings(rows, options, years: years?.years, by: Surroundings.author) { bar.update(done: $0, of: $1) }
  }

  private var options: RankingImportOptions {
    var options = RankingImportOptions(fileName: InputFile.title(of: file))
    options.ranking = ranking
    options.year = year
    options.publisher = publisher?.trimmed
    options.name = name?.trimmed
    options.method = method?.trimmed
    options.publishedOn = date
    options.url = url?.trimmed
    options.replacesEditions = replace
    options.createsUniversities = createUniversities
    options.refusesLikeUniversities = strict
    options.sharedAliases = acceptSharedNames ? .accepted : .refused
    options.columns = column.map { ($0.field, $0.name) }
    return options
  }

  private func closing(_ changeID: Int64?) throws -> String {
    let path = try database.location.path
    if dryRun { return Notes.dryRun(path) }
    return changeID.map(Notes.change) ?? "no change: `\(path)` has all of it"
  }
}
