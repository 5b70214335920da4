import ArgumentParser
import Catalog

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "add", abstract: "Add a university, a program, a track, a course or a focus area.",
    discussion: """
      What is there already is left as it is. Every fact gets a source: the one that --source names, or else your own \
      word. Each command is one change, which `gradatlas undo` takes back.

      Examples:
        gradatlas add university "University of Toronto" --city Toronto \\
          --country Canada --alias UofT
        gradatlas add program "MSc in Applied Computing" --university uoft \\
          --duration 16 --focus NLP
        gradatlas add track "Data Science" \\
          --program "Stanford/Masters of Science in Computer Science"
        gradatlas add focus-area "Quantum computing" --alias QC
      """,
    subcommands: [AddUniversity.self, AddProgram.self, AddTrack.self, AddCourse.self, AddFocusArea.self])
}

struct AddUniversity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "university", abstract: "Add a university.",
    discussion: """
      Examples:
        gradatlas add university "University of Toronto" --city Toronto \\
          --country Canada --alias UofT --dry-run
        gradatlas add university "ETH Zurich" --country CH \\
          --homepage https://ethz.ch --source "ETH at a glance"
      """)

  @Argument(help: ArgumentHelp("The official name.", valueName: "name"))
  var name: String

  @Option(help: "The short name: a-z, 0-9 and hyphens. Default: from an alias in capitals, or the name.")
  var slug: String?

  @Option(help: ArgumentHelp("Another name; may be given more than once.", valueName: "name"))
  var alias: [String] = []

  @Option(help: "The city.")
  var city: String?

  @Option(help: "The state or province.")
  var state: String?

  @Option(help: "The country, by name or code of ISO 3166-1.")
  var country: String?

  @Option(help: ArgumentHelp("The web page.", valueName: "address"))
  var homepage: String?

  @Option(help: ArgumentHelp("The ROR identifier.", valueName: "address"))
  var ror: String?

  @Option(help: ArgumentHelp("The IPEDS UNITID.", valueName: "number"))
  var ipeds: String?

  @Option(help: ArgumentHelp("The Wikidata item.", valueName: "item"))
  var wikidata: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Degrees north, with --longitude.", valueName: "degrees"))
  var latitude: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Degrees east, with --latitude.", valueName: "degrees"))
  var longitude: String?

  @OptionGroup var edit: HandEditOptions
  @OptionGroup var writing: WriteOptions

  func run() throws {
    let details = Assignment.all([
      ("slug", slug), ("city", city), ("state", state), ("country", country), ("homepage", homepage), ("ror", ror),
      ("ipeds_unitid", ipeds), ("wikidata", wikidata), ("latitude", latitude), ("longitude", longitude),
    ])
    let thing = NewThing(.university, name: name, details: details, aliases: alias)
    try writing.make(.add(thing), from: edit.stated)
  }
}

struct AddProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "program", abstract: "Add a degree program of a university.",
    discussion: """
      Lists are open unless --closed-lists says that they name everything: what an open list does not name is not listed, \
      which does not say that it is not covered.

      Examples:
        gradatlas add program "Master of Science in Robotics" --university cmu \\
          --duration 12-24 --focus Robotics
        gradatlas add program "MEng in AI" --university mit --delivery online \\
          --course Statistics --closed-lists
      """)

  @Argument(help: ArgumentHelp("What the program is called.", valueName: "name"))
  var name: String

  @Option(
    help: ArgumentHelp("Its university: name, alias or slug.", valueName: "name"), completion: .names(of: .university))
  var university: String

  @Option(help: "The degree. Default: the one that the name begins with.")
  var degree: String?

  @Option(help: "on campus, online or hybrid.")
  var delivery: String?

  @Option(help: ArgumentHelp("12-24 or 12+ months, or 9 months to 2 years.", valueName: "months"))
  var duration: String?

  @Option(help: ArgumentHelp("A core course; may be given more than once.", valueName: "name"))
  var course: [String] = []

  @Option(help: ArgumentHelp("A track; may be given more than once.", valueName: "name"))
  var track: [String] = []

  @Option(
    help: ArgumentHelp("A focus area; may be given more than once.", valueName: "area"),
    completion: .names(of: .focusArea))
  var focus: [String] = []

  @Flag(help: "The lists of courses, tracks and focus areas name everything.")
  var closedLists = false

  @OptionGroup var edit: HandEditOptions
  @OptionGroup var writing: WriteOptions

  func run() throws {
    let details = Assignment.all([
      ("degree", degree), ("delivery", delivery), ("duration", duration), ("courses", list(course)),
      ("tracks", list(track)), ("focus", list(focus)),
    ])
    try writing.make(
      .add(NewThing(.program(university: university), name: name, details: details)), from: edit.stated)
  }

  /// The items as `set` takes them: separated by semicolons, which none of them has.
  private func list(_ items: [String]) -> String? {
    items.isEmpty ? nil : items.joined(separator: "; ") + (closedLists ? ";" : "; and others")
  }
}
