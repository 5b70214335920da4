import Wording

extension RemedyWords {
  /// ``​`gradatlas fields` lists every field``
  func text(_ view: Remedy.View) -> String {
    switch view {
    case .fields: "\(command("fields")) lists every field"
    case .relations: "\(command("sql --schema")) lists tables, views and their columns"
    case .known(let kinds): list(kinds)
    case .details(let name): "\(command("show", [name])) lists what it has"
    case .sideBySide(let one, let other): "\(command("compare", [one, other])) shows both"
    case .edition(let ranking, let year): "\(command("rankings show \(ranking) \(year)")) lists what it has"
    case .changes: "\(command("log")) lists the changes"
    case .schemaVersions: "\(command("migrate status")) lists them"
    case .schemaDifferences: "\(command("migrate verify")) lists what differs"
    case .blocks: "\(ProposedCommand("article --help", takesCatalogue: false)) lists the blocks"
    case .checkup: "\(command("doctor")) says more"
    }
  }

  private func list(_ kinds: [Remedy.Kind]) -> String {
    let commands = kinds.map { command(Self.words(of: $0)) }
    return commands.count == 1
      ? "\(commands[0]) lists those that are known" : "\(commands.joined(separator: " and ")) list what is known"
  }

  private static func words(of kind: Remedy.Kind) -> String {
    switch kind {
    case .universities: "universities"
    case .programs: "programs"
    case .focusAreas: "focus-areas"
    case .tracks: "tracks"
    case .courses: "courses"
    case .aliases: "alias list"
    case .rankings: "rankings list"
    }
  }
}
