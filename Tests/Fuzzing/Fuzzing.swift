import Articles
import Catalog
import FilterLanguage
import Glibc
import Markdown
import Questions
import SQLiteStorage
import Tables

// What libFuzzer calls with input after input; `Tests/Fuzzing/fuzz` builds and runs it.

/// What the input is for, by the variable FUZZ.
private enum Target: String {
  case filter, question, article, csv, json, ndjson, tsv, markdown, html, xlsx, script, database, changeset
}

private let target = getenv("FUZZ").flatMap { Target(rawValue: String(cString: $0)) } ?? .filter

/// A catalogue with everything that is built in.
private func standardCatalog() -> CatalogFile? {
  guard let catalog = try? CatalogFile(inMemory: ()), let documents = try? SeedDocuments.builtIn(),
    (try? catalog.load(documents, by: ChangeAuthor(name: nil, command: "fuzz"))) != nil
  else { return nil }
  return catalog
}

private let questions: QuestionReader? = {
  guard let catalog = standardCatalog(), let words = try? Vocabulary(of: catalog.connection) else { return nil }
  return QuestionReader(words)
}()

/// Takes one input; libFuzzer knows it by this name.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case .filter: readFilter(String(decoding: bytes, as: UTF8.self))
  case .question: readQuestion(String(decoding: bytes, as: UTF8.self))
  case .article: readArticle(bytes)
  case .csv: readTable(bytes, "csv")
  case .json: readTable(bytes, "json")
  case .ndjson: readTable(bytes, "ndjson")
  case .tsv: readTable(bytes, "tsv")
  case .markdown: readTable(bytes, "md")
  case .html: readTable(bytes, "html")
  case .xlsx: readWorkbook(bytes)
  case .script: readScript(bytes)
  case .database: readDatabase(bytes)
  case .changeset: readChangeset(bytes)
  }
  return 0
}

/// A filter that can be read is written so that it reads as the same.
private func readFilter(_ text: String) {
  do {
    let filter = try Filter(text)
    let again = try Filter(filter.description)
    precondition(again == filter, "a filter reads differently once it was written")
  } catch {
    precondition(!error.rendered.isEmpty)
  }
}

private func readQuestion(_ text: String) {
  guard let questions else { fatalError("no catalogue") }
  do { _ = try questions.read(text) } catch { precondition(!error.rendered.isEmpty) }
}

private func readArticle(_ bytes: [UInt8]) {
  do { _ = try ArticleReader.read(bytes, file: "article.md") } catch { precondition(!error.problems.isEmpty) }
}

/// Rows are the same however the bytes come.
private func readTable(_ bytes: [UInt8], _ ending: String) {
  let whole = rows(MemorySource(bytes), ending)
  precondition(rows(MemorySource(bytes, chunkSize: 3), ending) == whole, "rows depend on how the bytes come")
}

private func rows(_ source: MemorySource, _ ending: String) -> [String] {
  var rows: [String] = []
  do {
    var reader = try TableReader(source, file: "table.\(ending)")
    while try reader.next() {
      let cells = reader.columns.indices.map {
        "\(reader.kind(of: $0)) \(reader.text(of: $0) ?? "") \(reader.position(of: $0))"
      }
      rows.append("\(reader.line) \(cells)")
    }
  } catch {
    rows.append("\(error)")
  }
  return rows
}

/// An archive, and a workbook whose parts are those of the input, separated by NUL: what is made up gets past the
/// checksums then.
private func readWorkbook(_ bytes: [UInt8]) {
  readTable(bytes, "xlsx")
  let texts = bytes.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  var entries = WorkbookBytes([["a", "b"], ["1", "2"]]).entries
  let places = [5, 3, 4, 1, 2, 0]
  for (place, text) in zip(places, texts) where !text.isEmpty {
    entries[place] = ZipBytes.Entry(entries[place].name, text)
  }
  readTable(ZipBytes(entries).bytes, "xlsx")
}

/// The rows of a script are the same however the bytes come.
private func readScript(_ bytes: [UInt8]) {
  let whole = scriptRows(MemorySource(bytes))
  precondition(scriptRows(MemorySource(bytes, chunkSize: 3)) == whole, "rows depend on how the bytes come")
}

private func scriptRows(_ source: MemorySource) -> [String] {
  var rows: [String] = []
  do {
    var reader = try InsertScriptReader(source, file: "catalog.sql")
    repeat {
      while try reader.nextRow() { rows.append("\(reader.position) \(reader.table) \(reader.values)") }
      rows.append(try reader.takeLine())
    } while (try? reader.end()) == nil
  } catch {
    rows.append("\(error)")
  }
  return rows
}

/// Bytes that are taken for a changeset are one for SQLite too, and come back as they were when they are inverted twice.
private func readChangeset(_ bytes: [UInt8]) {
  guard let changeset = try? Changeset(bytes: bytes) else { return }
  precondition((try? changeset.changes())?.isEmpty == bytes.isEmpty, "SQLite does not take it")
  precondition((try? changeset.inverted().inverted()) == changeset, "it is another one, inverted twice")
  guard let catalog = try? CatalogFile(inMemory: ()) else { return }
  try? catalog.connection.apply(changeset) { _ in .omit }
}

/// The bytes of a catalogue's file with everything that is built in.
private let standardFile: [UInt8] = {
  let path = "/tmp/gradatlas-fuzz-\(getpid())-standard.db"
  defer { unlink(path) }
  guard let documents = try? SeedDocuments.builtIn(),
    (try? NewCatalogFile.make(at: path) { try $0.load(documents, by: ChangeAuthor(name: nil, command: "fuzz")) }) != nil
  else { return [] }
  let file = open(path, O_RDONLY)
  defer { close(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 24)
  let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
  return Array(bytes.prefix(max(count, 0)))
}()

/// The standard file with some bytes changed: each four bytes of the input are a place and what stands there; the first
/// of all says how much of the file is cut off.
private func changedFile(_ input: [UInt8]) -> [UInt8] {
  var bytes = standardFile
  precondition(!bytes.isEmpty, "no catalogue")
  for start in stride(from: 1, to: input.count - 3, by: 4) {
    let place = Int(input[start]) | Int(input[start + 1]) << 8 | Int(input[start + 2]) << 16
    bytes[place % bytes.count] = input[start + 3]
  }
  if let cut = input.first, cut > 127 { bytes.removeLast(bytes.count * Int(cut - 127) / 256) }
  return bytes
}

/// A file is looked at, listed, searched, mended and written as a catalogue: whatever it is, nothing but an error may
/// come of it.
private func readDatabase(_ input: [UInt8]) {
  let bytes = changedFile(input)
  let path = "/tmp/gradatlas-fuzz-\(getpid()).db"
  defer { for name in [path, path + "-wal", path + "-shm", path + "-journal"] { unlink(name) } }
  let file = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
  _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
  close(file)
  let findings = try? CatalogFile.examine(path, busyTimeout: .zero)
  if let catalog = try? CatalogFile(reading: path, busyTimeout: .zero) {
    for subject in ListSubject.allCases {
      guard let compiled = try? Listing(subject).compiled(for: catalog.connection) else { continue }
      _ = try? compiled.count(in: catalog.connection)
    }
    _ = try? catalog.search("learning", limit: 10)
  }
  if let catalog = try? CatalogFile(writing: path, busyTimeout: .zero), let documents = try? SeedDocuments.builtIn() {
    _ = try? catalog.load(documents, by: ChangeAuthor(name: nil, command: "fuzz"))
  }
  if let findings {
    guard let backup = try? CatalogFile.mend(findings, of: path, busyTimeout: .zero) else { return }
    unlink(backup)
  }
}
