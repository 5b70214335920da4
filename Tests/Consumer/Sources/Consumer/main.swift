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
let file = try AtomicFile(path: "universities.csv")
try catalog.write(listing, as: .csv, to: file)
try file.commit()
