import ArgumentParser
import Catalog
import FilterLanguage

extension CompletionKind {
  /// Universities by name and slug, states, countries, or focus areas with their abbreviations.
  static func names(of thing: NamedThing) -> CompletionKind {
    fromCatalog { catalog, _ in try thing.offeredNames(in: catalog.connection) }
  }

  /// Universities and programs.
  static let universitiesAndPrograms = fromCatalog { catalog, _ in
    try catalog.offeredNamesOfUniversitiesAndPrograms()
  }

  /// Rankings, each as `ml:`.
  static let rankings = fromCatalog { catalog, _ in
    try RankingYears.all(in: catalog.connection).map { "\($0.slug):" }
  }

  /// Rankings, each as `ml`.
  static let rankingNames = fromCatalog { catalog, _ in
    try RankingYears.all(in: catalog.connection).map(\.slug)
  }

  /// Rankings and the years of editions: `ml`, `ai`, `2021`; behind `@` the editions of the ranking.
  static let editions = fromCatalog { catalog, line in
    let rankings = try RankingYears.all(in: catalog.connection)
    guard line.word.contains("@") else {
      return rankings.map(\.slug) + Set(rankings.flatMap(\.years)).sorted().map { String($0) }
    }
    return rankings.flatMap { ranking in ranking.years.map { "\(ranking.slug)@\($0)" } }
  }

  /// The years of editions.
  static let years = fromCatalog { catalog, _ in
    Set(try RankingYears.all(in: catalog.connection).flatMap(\.editions).map(\.year)).sorted().map { String($0) }
  }

  /// Lists, tables and views.
  static let exportable = fromCatalog { catalog, _ in try ExportSubject.names(in: catalog.connection) }

  /// Fields, also behind a comma.
  static let columns = fields { line in line.word.lastIndex(of: ",") }

  /// Fields that give an order, also behind a comma.
  static let order = fields(where: { !$0.isManyValued }) { line in line.word.lastIndex(of: ",") }

  /// What a filter goes on with: fields, comparisons, values, AND and OR; within quotes, the names that the field before
  /// them may have.
  static let filter = fields(inText: namesInText, instead: otherThanFields) { line in
    line.word.lastIndex { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "@") }
  }

  /// What is written with each thing that may follow; nil where that is a field.
  @Sendable private static func otherThanFields(
    _ catalog: borrowing CatalogFile, _ fields: [Field], _ written: String
  ) throws -> [String]? {
    func field(_ name: String) -> Field? {
      fields.first { field in ([field.name] + field.otherNames).contains { $0.lowercased() == name.lowercased() } }
    }
    let words: [String]
    switch FilterPosition(after: written[...], isField: { field($0) != nil }) {
    case .field: return nil
    case .comparison(let name): words = field(name)?.comparisons ?? []
    case .words(let some): words = some
    case .value(let name):
      let names = try NamedThing(field: name.lowercased())?.offeredNames(in: catalog.connection) ?? []
      words = field(name)?.type == .boolean ? ["TRUE", "FALSE"] : names.map { FilterValue.text($0).literal }
    }
    return words.map { written + $0 }
  }

  /// The line with each name in the place of the text that is not closed yet.
  @Sendable private static func namesInText(_ catalog: borrowing CatalogFile, _ line: HalfWrittenLine) throws
    -> [String]
  {
    guard let quote = line.word.lastIndex(of: "'"), let thing = line.comparedThing else { return [] }
    return try thing.offeredNames(in: catalog.connection).map { line.word[..<quote] + FilterValue.text($0).literal }
  }

  /// - Parameters:
  ///   - inText: What goes on a text in quotes.
  ///   - instead: What follows the written text where that is no field; nil where it is.
  ///   - end: Where what is already written ends, and the name of the field begins behind it.
  private static func fields(
    where isOffered: @escaping @Sendable (Field) -> Bool = { _ in true },
    inText: @escaping @Sendable (borrowing CatalogFile, HalfWrittenLine) throws -> [String] = { _, _ in [] },
    instead: @escaping @Sendable (borrowing CatalogFile, [Field], String) throws -> [String]? = { _, _, _ in nil },
    behind end: @escaping @Sendable (HalfWrittenLine) -> String.Index?
  ) -> CompletionKind {
    fromCatalog { catalog, line in
      let isInText = !line.word.count { $0 == "'" }.isMultiple(of: 2)
      if isInText { return try inText(catalog, line) }
      let written = line.written(upTo: end(line))
      let wantsYear = line.word.dropFirst(written.count).contains("@")
      let subjects = line.subject.map { [$0] } ?? ListSubject.allCases
      let fields = try FieldEntry.all(of: subjects, in: catalog.connection).map(\.field).filter(isOffered)
      if let others = try instead(catalog, fields, written) { return others }
      return fields.flatMap { $0.names(withYears: wantsYear) }.map { written + $0 }
    }
  }

  /// What the catalogue says, which completing never makes; nothing where it cannot be read, since a shell is no place
  /// for an error.
  private static func fromCatalog(
    _ names: @escaping @Sendable (borrowing CatalogFile, HalfWrittenLine) throws -> [String]
  ) -> CompletionKind {
    .custom { words, index, _ in
      let line = HalfWrittenLine(words, completing: index)
      guard let catalog = try? CatalogFile(reading: line.location.path, busyTimeout: .zero),
        let names = try? names(catalog, line)
      else { return [] }
      return line.continued(by: names.filter { !$0.hasControlCharacter }).map(\.forShell)
    }
  }
}

extension HalfWrittenLine {
  /// The names that a shell may put in the place of the word: bash leaves that to the tool, others match in ways of their
  /// own.
  ///
  /// A name that is written in another case is meant as well. Where several are, they go on from the word as it is
  /// written: of names that begin otherwise bash would take back what was typed.
  fileprivate func continued(by names: [String]) -> [String] {
    guard CompletionShell.requesting == .bash else { return names }
    let exact = names.filter { $0.hasPrefix(word) }
    guard exact.isEmpty else { return exact }
    let meant = names.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return meant.count == 1 ? meant : meant.map { word + $0.dropFirst(word.count) }
  }

  /// What the field names that the text in quotes is compared with, which is not closed yet.
  fileprivate var comparedThing: NamedThing? {
    // Every second part stands outside of quotes.
    let outside = word.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { part in
      part.offset.isMultiple(of: 2)
    }
    let words = outside.flatMap { $0.element.split { !($0.isLetter || $0.isNumber || $0 == "_") } }
    let field = words.last { !["in", "not", "like", "between"].contains($0.lowercased()) }
    return field.flatMap { NamedThing(field: $0.lowercased()) }
  }

  /// The word's beginning, up to and with a separator and the spaces behind it.
  fileprivate func written(upTo separator: String.Index?) -> String {
    guard let separator else { return "" }
    let rest = word[word.index(after: separator)...]
    return String(word[...separator] + rest.prefix { $0 == " " })
  }
}

extension Field {
  /// What may compare it.
  fileprivate var comparisons: [String] {
    let own =
      switch type {
      case .text: ["=", "<>", "LIKE", "NOT LIKE", "IN ("]
      case .integer, .real: ["=", "<>", "<", "<=", ">", ">=", "BETWEEN", "IN ("]
      case .boolean: ["= TRUE", "= FALSE"]
      }
    return own + ["IS NULL", "IS NOT NULL"]
  }

  fileprivate func names(withYears: Bool) -> [String] {
    withYears ? (editions?.years ?? []).map { "\(name)@\($0)" } : [name]
  }
}

extension String {
  /// Shells read a candidate a line, and fish a description behind a tab.
  fileprivate var hasControlCharacter: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }

  /// As the shell that asks takes it for nothing but text: bash expands what it reads, and zsh takes what follows a
  /// colon for a description.
  fileprivate var forShell: String {
    switch CompletionShell.requesting {
    case .bash: "'\(replacing("'", with: #"'\''"#))'"
    case .zsh: replacing(#"\"#, with: #"\\"#).replacing(":", with: #"\:"#)
    default: self
    }
  }
}
