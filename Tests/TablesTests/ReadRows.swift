import Markdown
import Tables
import Testing

/// What a file says: its columns and its rows, nil for NULL.
struct ReadRows: Equatable {
  var columns: [String]
  var rows: [[String?]]

  /// Reads everything; `chunkSize` is how many bytes the source gives at once.
  init(
    _ bytes: [UInt8], file: String = "table.csv", _ options: ReadingOptions = ReadingOptions(), chunkSize: Int = .max
  ) throws(ReadingError) {
    var reader = try TableReader(MemorySource(bytes, chunkSize: chunkSize), file: file, options: options)
    rows = []
    while try reader.next() {
      var row: [String?] = []
      for index in reader.columns.indices { row.append(reader.text(of: index)) }
      rows.append(row)
    }
    columns = reader.columns.map(\.name)
    // A column met late is NULL in the rows before.
    for index in rows.indices {
      rows[index] += Array(repeating: nil, count: columns.count - rows[index].count)
    }
  }

  init(_ text: String, file: String = "table.csv", _ options: ReadingOptions = ReadingOptions()) throws(ReadingError) {
    try self.init(Array(text.utf8), file: file, options)
  }

  init(columns: [String], rows: [[String?]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// What is wrong with a file, by place, as `line:column message`.
func readingProblems(
  _ bytes: [UInt8], file: String = "table.csv", _ options: ReadingOptions = ReadingOptions()
) -> [String] {
  do throws(ReadingError) {
    _ = try ReadRows(bytes, file: file, options)
    return []
  } catch {
    guard case .problems(let found) = error else { return [error.message] }
    return found.problems.map { "\($0.position) \($0.message)" }
  }
}

func readingProblems(
  _ text: String, file: String = "table.csv", _ options: ReadingOptions = ReadingOptions()
) -> [String] {
  readingProblems(Array(text.utf8), file: file, options)
}

/// A text that no reader takes, with what is wrong with it, by place.
struct BadSample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let problems: [String]

  init(_ text: String, _ problems: String...) {
    testDescription = text
    self.problems = problems
  }
}
