import GradAtlas

// A new catalogue with the articles that are built in; nil where another process made it first.
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

// A table, filtered by its columns, into memory; a file or standard output are other sinks.
let rankings = MemorySink()
try writing.export("ranking", where: Filter("slug = 'systems'"), as: .markdown, to: rankings)
print(rankings.text, terminator: "")

// Two tasks, one catalogue: one adds, the other counts.
let shared = SharedCatalog(try CatalogFile(writing: path))
async let change = shared.run { catalog in
  let entry = try EntryStatement("MIT", rank: PrintedRank(first: 4))
  return try catalog.add([entry], to: edition, by: author).summary
}
async let count = shared.run { catalog in
  try catalog.count(of: Listing(.programs, filter: Filter("focus = 'NLP'")))
}
print(try await change)
print("programs that cover NLP:", try await count)
