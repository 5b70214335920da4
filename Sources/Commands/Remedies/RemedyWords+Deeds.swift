import Tables
import Wording

extension RemedyWords {
  /// ``​`gradatlas undo 5` does it again``
  func text(_ deed: Remedy.Deed) -> String {
    switch deed {
    case .makeCatalogue(let path): "\(seed(path ?? "PATH")) makes a new catalogue"
    case .fillCatalogue(let path): "\(path.map(seed) ?? command("seed")) fills it"
    case .upgradeSchema: "\(command("migrate up")) upgrades it, after a backup"
    case .mend(let mending): "\(command("doctor --fix")) \(words(of: mending))"
    case .redo(let change): "\(command("undo \(change)")) does it again"
    case .undoFirst(let change): "\(command("undo \(change)")) first"
    case .undoAnUndo: "\(command("undo N")) takes an undo back"
    case .setFields(let kind): "\(command("set \(kind) NAME FIELD=VALUE")) changes it"
    case .setEntries: "\(command("rankings set")) changes it"
    case .addEntries: "\(command("rankings add")) adds to it"
    case .makeOne(let one, let other): "\(command("merge", [one, other])) makes them one"
    case .mergeKeepingFirst(let one, let other): "\(merge(one, other, "A")) keeps what the first says"
    case .mergeKeepingSecond(let one, let other): "\(merge(one, other, "B")) keeps what the second says"
    case .askInSQL:
      "\(command("sql")) can answer it, over the views `program_overview` and `ranking_history`"
    case .exportRankings(let year):
      "\(command("export ranking_history --where \"year = \(year)\" --format markdown")) writes the rankings as a table"
    case .exportEverything: "\(command("export --all")) writes everything, to be restored"
    case .shareName, .addNearName, .addName: name(deed)
    case .importUniversities, .importAliases, .importFocusAreas, .importEdition, .replaceEdition: reading(deed)
    case .copyCatalogue, .recoverRows, .findNames, .convertToUTF8, .unwrapRows: file(deed)
    }
  }

  private func seed(_ path: String) -> String {
    ProposedCommand("seed", options: [CommandText.database(path)], takesCatalogue: false).text(for: nil)
  }

  private func merge(_ one: String, _ other: String, _ kept: String) -> String {
    command("merge", [one, other], options: ["--keep \(kept)"])
  }

  private func name(_ deed: Remedy.Deed) -> String {
    switch deed {
    case .shareName(let name):
      "\(command("alias add", ["UNIVERSITY", name], options: ["--shared"])) adds a name that several universities go by"
    case .addNearName(let name):
      "\(command("alias add", ["AREA", name], options: ["--relation near"])) adds a name that is near to an area"
    default: "\(command("alias add")) teaches the catalogue this name"
    }
  }

  private func reading(_ deed: Remedy.Deed) -> String {
    switch deed {
    case .importUniversities: "\(command("import universities FILE")) adds a university"
    case .importAliases: "\(command("import aliases FILE")) adds a name"
    case .importFocusAreas: "\(command("import focus-areas FILE")) adds it"
    case .replaceEdition: "\(command("rankings import --replace")) puts another edition in its place"
    default: "\(command("rankings import")) adds an edition"
    }
  }

  /// What other tools do.
  private func file(_ deed: Remedy.Deed) -> String {
    switch deed {
    case .copyCatalogue: "\(command("backup FILE")) makes a copy to go on with"
    case .recoverRows: "`sqlite3 FILE .recover` prints what can be read of this one"
    case .findNames: "`find / -xdev -samefile FILE` lists them"
    case .unwrapRows(let key): "take the array out of it, such as with `jq \(Self.path(to: key))`"
    case .convertToUTF8(let encoding?):
      "convert it, such as with `iconv -f \(CommandText.word(encoding, avoidingBackticks: true)) -t UTF-8`"
    default: "convert the file to UTF-8, such as with `iconv -t UTF-8`"
    }
  }

  private func words(of mending: Remedy.Mending) -> String {
    switch mending {
    case .indexes: "rebuilds the indexes, after a backup"
    case .searchIndex: "rebuilds it"
    case .writeAheadLog: "writes it into the file"
    case .journalMode: "switches it to the write-ahead log"
    case .freePages: "rewrites the file without them"
    case .leftover: "removes it"
    }
  }

  /// A key as a program of jq's.
  private static func path(to key: String) -> String {
    let isPlain = key.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0 | 0x20) }
    return isPlain && !key.isEmpty
      ? "'.\(key)'" : CommandText.word(".[\(JSONText.quoted(key))]", avoidingBackticks: true)
  }
}
