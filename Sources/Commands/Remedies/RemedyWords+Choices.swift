import Wording

extension RemedyWords {
  /// `name another file with --database`
  func text(_ choice: Remedy.Choice) -> String {
    switch choice {
    case .catalogue: "name a file" + option
    case .anotherCatalogue: "name another file" + option
    case .fileInFolder: "name a file in it" + option
    case .replacing: "replace this one with --replace"
    case .replacingEdition: "`--replace` puts the file's in its place"
    case .kind: "say which, with --kind university or --kind focus-area"
    case .rankingName: "a new ranking needs its name: --name"
    case .delimiter: "say with --delimiter what separates the cells"
    case .encoding(let name): encoding(name)
    case .table: "name one with --table, by its number or its heading"
    case .column(let field, let name): column(field, name)
    case .sharedNames: "accept such names with --accept-shared-names"
    case .newUniversities: "`--create-universities` adds it"
    case .lessStrict: "without `--strict` it becomes a university of its own"
    case .dependents: "--with-dependents removes them too"
    case .limit(let count): "--limit \(count) shows all"
    case .time: "give it longer with --timeout SECONDS"
    case .patience: "wait longer with --busy-timeout SECONDS"
    case .parameter(let name): "give it one with -p \(name)=VALUE"
    case .standardInput: "`-` reads standard input"
    case .year, .everyYear, .yearOfRanks, .ranking, .everyRanking: edition(choice)
    }
  }

  /// Behind a file's name, where it is the catalogue.
  private var option: String { isOfCatalogue ? " with --database" : "" }

  private func edition(_ choice: Remedy.Choice) -> String {
    switch choice {
    case .everyYear: "leave out --year, and every edition of the file is loaded"
    case .yearOfRanks:
      "give one of them with --year, all of them with `--years all`, or a column with `--column rank=NAME`"
    case .ranking: "give it with --ranking"
    case .everyRanking: "leave out --ranking, and every ranking of the file is loaded"
    default: "give it with --year"
    }
  }

  private func encoding(_ name: String?) -> String {
    name.map { "name the encoding, such as `--encoding \($0)`" } ?? "name another encoding with --encoding"
  }

  private func column(_ field: String, _ name: String?) -> String {
    guard let name else { return "name it with `--column \(field)=NAME`" }
    return "name it, such as `--column \(CommandText.word("\(field)=\(name)", avoidingBackticks: true))`"
  }
}
