extension ManualPage {
  /// What is said of the tool as a whole, behind its commands.
  var closing: [String] {
    let statuses = ExitStatus.allCases.map { (name: String($0.rawValue), meaning: $0.meaning) }
    return [".SH EXIT STATUS"] + entries(statuses) + [".SH ENVIRONMENT"] + entries(Self.variables)
      + [".SH FILES"] + entries(Self.files) + [".SH SEE ALSO", #"\fBsqlite3\fR(1)"#]
  }

  private func entries(_ entries: [(name: String, meaning: String)]) -> [String] {
    entries.flatMap { [".TP", Roff.bold($0.name)] + Roff.prose($0.meaning) }
  }

  private static let variables = [
    (name: "GRADATLAS_DATABASE", meaning: "The catalogue's file, where `--database` names none."),
    ("XDG_DATA_HOME", "The user's data folder; `~/.local/share` where it is unset or not an absolute path."),
    ("NO_COLOR", "Set to anything: no colour, unless `--color always` asks for it."),
    ("COLUMNS", "The width of a terminal that does not say its own."),
    ("USER, LOGNAME", "Who is noted beside a change of the catalogue."),
  ]

  private static let files = [
    (
      name: "~/.local/share/gradatlas/catalog.db",
      meaning: "The catalogue, an SQLite database, made on first use. Any other file must be there."
    ),
    ("*.backup", "Copies that are made beside the catalogue before its schema changes."),
  ]
}

extension ExitStatus {
  /// What a status says, in half a sentence.
  fileprivate var meaning: String {
    switch self {
    case .done: "Done."
    case .differences: "Differences, or no rows, where the caller asked to be told by the status."
    case .usage: "The command line, a filter or a name is wrong."
    case .data: "Data that cannot be taken: an article with problems, a file that is not a catalogue."
    case .noInput: "The input does not exist."
    case .software: "A fault of gradatlas itself."
    case .cannotCreate: "A file cannot be made, or would be written over what is read."
    case .inputOutput: "Reading or writing failed, or the disk or the memory is full."
    case .locked: "Locked by another process, or a query took longer than it may."
    case .schema: "The file's schema is newer than the tool, older than the command needs, or was tampered with."
    }
  }
}
