import GradAtlas

// A new catalogue with the articles that are built in; nil if another process made it first.
let path = CommandLine.arguments.dropFirst().first ?? "catalog.db"
let author = ChangeAuthor(name: nil, command: "consumer")
let report = try NewCatalogFile.make(at: path) { try $0.load(SeedDocuments.builtIn(), by: author) }
print("made:", report != nil)

// A list with a filter: rows as values.
let catalog = try CatalogFile(reading: path)
let listing = Listing(
  .universities, filter: try Filter("state = 'California' AND ml_rank <= 3"),
  order: try OrderBy("ml_rank"), columns: try ColumnList("university, ml_rank"))
for row in try catalog.rows(of: listing) {
  guard case .text(let university) = row["university"], case .integer(let rank) = row["ml_rank"] else { continue }
  print(rank, university)
}

// A question: the answer as a value, and what is to be known of it.
let answer = try catalog.ask("which programs in California cover NLP?")
if case .list(let list) = answer.body { print(list.rows.map { $0["university"] ?? .null }) }
for note in answer.notes { print("note:", note.text) }
do { _ = try catalog.ask("which programs cover flurbs?") } catch let error as QuestionError { print(error.message) }

// Facts with their sources, things side by side, and what a search finds.
let sheet = try catalog.factSheet(of: "georgia tech")
print(sheet.facts.filter { $0.kind == .duration }.map(\.statement))
print(try catalog.comparison(of: ["cmu", "mit"]).rows.count > 10)
print(try catalog.search("robot", limit: 3).hits.map(\.name))

// A history, what changed between two editions, one list out of two, and how far they agree.
let history = try catalog.history(of: ["cmu", "stanford"], in: ["ml"])
print(history.histories.map { $0.points.map { $0.place?.text ?? "not listed" } })
let (from, to) = try catalog.editionPair(of: "ml")
let difference = try catalog.difference(from: from, to: to, top: 3)
print(difference.notes.map(\.text))
let editions = try catalog.distinctEditions([EditionReference(ranking: "ml"), EditionReference(ranking: "ai")])
print(try catalog.combination(of: editions, by: .mean, limit: 2).entries.map(\.university))
print(try catalog.agreement(of: editions).matrix.pairs.map(\.inBoth))

// What is wrong with a filter, as a reader sees it and as data.
do {
  _ = try catalog.count(of: Listing(.programs, filter: try Filter("contry = 'US'")))
} catch let errors as FilterErrors {
  for error in errors.errors { print(error.rendered) }
}

// The same list as a file: all of it or none.
let file = try AtomicFile(path: "universities.csv", protecting: catalog.files)
try catalog.write(listing, as: .csv, to: file)
try file.commit()

// An edition of one's own, with where it is from.
let writing = try CatalogFile(writing: path)
let edition = EditionName(ranking: "systems", year: 2023)
let details = EditionDetails(rankingName: "Ranking in Systems", source: "Made up for this guide")
let entries = [
  try EntryStatement("CMU", rank: PrintedRank(first: 1), score: 98.5),
  try EntryStatement("Stanford", rank: PrintedRank(first: 2, isTied: true)),
  try EntryStatement("UC Berkeley", rank: PrintedRank(first: 2, isTied: true)),
]
print(try writing.add(entries, to: edition, details, by: author).summary)
print(try writing.add(entries, to: edition, details, by: author).summary)

// Names that the catalogue does not know, a place that is taken otherwise.
do {
  let wrong = [
    try EntryStatement("Stanfrd", rank: PrintedRank(first: 4)), try EntryStatement("CMU", rank: PrintedRank(first: 2)),
  ]
  _ = try writing.add(wrong, to: edition, by: author)
} catch let error as EditionEditError {
  print(error.message)
  print(error.candidates)
}

// A publisher's file: its columns are recognised by their names, and all of it is taken or nothing.
let list = try AtomicFile(path: "security.csv", protecting: writing.files)
try list.write("rank,institution,score\n1,Carnegie Mellon University,99.5\n2,Stanford University,90\n")
try list.commit()
var options = RankingImportOptions(fileName: "security.csv")
(options.ranking, options.year) = ("security", 2023)
let imported = try writing.importRankings(RankingFile(path: "security.csv"), options, by: author)
print(imported.report.editions.map(\.entryCount), imported.notes.map(\.text))

// An edit by hand, the log, and back again.
_ = try writing.edit(.addAliases(AliasTarget("mit"), ["Tech on the Charles"], AliasMeaning()), from: nil, by: author)
print(try writing.log(limit: 1).entries.map(\.summary))
print(try writing.undo(by: author).undone.summary)

// A table, filtered by its columns, into memory; a file or standard output are other sinks.
let rankings = MemorySink()
try writing.export("ranking", where: Filter("slug = 'systems'"), as: .markdown, to: rankings)
print(rankings.text, terminator: "")

// Everything as a data package, and an equal catalogue out of it.
try writing.exportEverything(toFolder: "catalogue", ExportStyle(.datapackage))
let restored = try CatalogFile.restore("catalogue", to: "restored.db")
print(restored.source)
print(try CatalogFile.examine("restored.db").filter { $0.state == .error }.isEmpty)

// What stands between two markers of a document, as the catalogue has it today.
let document = """
  <!-- gradatlas:begin universities where="ml_rank <= 2" columns="university" -->
  <!-- gradatlas:end -->

  """
let refreshed = try writing.refresh(Array(document.utf8), named: "README.md")
print(refreshed.outcome)
print(String(decoding: refreshed.refreshed, as: UTF8.self), terminator: "")

// Tasks that write take turns; each reading sees what was committed before it.
let shared = try SharedCatalog(writing: path)
let reader = try CatalogReader(path)
let change = try await shared.run { catalog in
  let entry = try EntryStatement("MIT", rank: PrintedRank(first: 4))
  return try catalog.add([entry], to: edition, by: author).summary
}
print(change)
async let newest = reader.read { try $0.log(limit: 1).entries.map(\.summary) }
async let count = reader.read { try $0.count(of: Listing(.programs, filter: Filter("focus = 'NLP'"))) }
print(try await newest, "programs that cover NLP:", try await count)
