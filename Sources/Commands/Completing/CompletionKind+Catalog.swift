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

  /// What is written with each thing that may follow; nil if that is a field.
  @Sendable private static func otherThanFields(
    _ catalog: borrowing CatalogFile, _ fields: [Field], _ written: String
  ) throws -> [String]? {
    let position = FilterPosition(after: written[...], isField: { fields.named($0) != nil })
    return try words(at: position, fields, in: catalog)?.map { written + $0 }
  }

  /// What may stand at a position; nil if that is a field. A name that is no field is a number.
  private static func words(
    at position: FilterPosition, _ fields: [Field], in catalog: borrowing CatalogFile
  ) throws -> [String]? {
    switch position {
    case .field: return nil
    case .comparison(let name): return (fields.named(name)?.type ?? .integer).comparisons
    case .words(let some): return some
    case .value(let name):
      if fields.named(name)?.type == .boolean { return ["TRUE", "FALSE"] }
      let names = try NamedThing(field: name.lowercased())?.offeredNames(in: catalog.connection) ?? []
      return names.map { FilterValue.text($0).literal }
    }
  }

  /// What a condition on groups goes on with: what they are by, `count`, calls such as `avg(ml_rank)`, comparisons, AND and
  /// OR; within quotes, the names that the field before them may have.
  static let having = fromCatalog { catalog, line in
    if line.isInText { return try namesInText(catalog, line) }
    let written = line.written(
      upTo: line.word.lastIndex { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "@") })
    let subjects = line.subject.map { [$0] } ?? ListSubject.allCases
    let fields = try FieldEntry.all(of: subjects, in: catalog.connection).map(\.field)
    let position = FilterPosition(after: written[...]) { $0.lowercased() == "count" || fields.named($0) != nil }
    if let words = try words(at: position, fields, in: catalog) { return words.map { written + $0 } }
    let wantsYear = line.word.dropFirst(written.count).contains("@")
    return line.namesOfGroups(fields, behind: written, withYears: wantsYear).map { written + $0 }
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
  ///   - instead: What follows the written text where that is no field; nil if it is.
  ///   - end: Where what is already written ends, and the name of the field begins behind it.
  private static func fields(
    where isOffered: @escaping @Sendable (Field) -> Bool = { _ in true },
    inText: @escaping @Sendable (borrowing CatalogFile, HalfWrittenLine) throws -> [String] = { _, _ in [] },
    instead: @escaping @Sendable (borrowing CatalogFile, [Field], String) throws -> [String]? = { _, _, _ in nil },
    behind end: @escaping @Sendable (HalfWrittenLine) -> String.Index?
  ) -> CompletionKind {
    fromCatalog { catalog, line in
      if line.isInText { return try inText(catalog, line) }
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
  /// Whether a text in quotes is not closed yet.
  fileprivate var isInText: Bool { !word.count { $0 == "'" }.isMultiple(of: 2) }

  /// What a condition on groups may name: within a call the fields that it takes, and elsewhere what groups have.
  fileprivate func namesOfGroups(_ fields: [Field], behind written: String, withYears: Bool) -> [String] {
    let call = written.dropLast().split { !$0.isLetter }.last.map { $0.lowercased() }
    if written.last == "(", let call, ["min", "max", "avg", "median"].contains(call) {
      let takesText = call == "min" || call == "max"
      let taken = fields.filter { !$0.isManyValued && ($0.type.isNumeric || ($0.type == .text && takesText)) }
      return taken.flatMap { $0.names(withYears: withYears) }
    }
    return ["count"] + groupedFields + ["min(", "max(", "avg(", "median("]
  }

  /// What the line groups by.
  private var groupedFields: [String] {
    let values = words.enumerated().compactMap { index, word -> Substring? in
      if word.hasPrefix("--group-by=") { return word.dropFirst("--group-by=".count) }
      return word == "--group-by" && words.indices.contains(index + 1) ? words[index + 1][...] : nil
    }
    return values.last?.split(separator: ",").map { String($0.filter { $0 != " " }) } ?? []
  }

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

extension [Field] {
  /// The field of that name or further name, in any case.
  fileprivate func named(_ name: String) -> Field? {
    first { field in ([field.name] + field.otherNames).contains { $0.lowercased() == name.lowercased() } }
  }
}

extension FieldType {
  fileprivate var isNumeric: Bool { self == .integer || self == .real }

  /// What may compare a value.
  fileprivate var comparisons: [String] {
    let own =
      switch self {
      case .text: ["=", "<>", "LIKE", "NOT LIKE", "IN ("]
      case .integer, .real: ["=", "<>", "<", "<=", ">", ">=", "BETWEEN", "IN ("]
      case .boolean: ["= TRUE", "= FALSE"]
      }
    return own + ["IS NULL", "IS NOT NULL"]
  }
}

extension Field {

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
