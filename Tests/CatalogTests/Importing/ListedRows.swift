import Markdown
import Wording

@testable import Catalog

/// Rows of a ranking's file as a reader would hand them in: the header in line 1, a row a line.
struct ListedRows: RankingRows, ~Copyable {
  let columnNames: [String]
  let sha256: String?
  private let rows: [[String]]
  private var row = -1
  private var cells: UnsafeMutableBufferPointer<UInt8>
  private var starts: [Int] = []

  /// - Parameter text: Cells between `|`, a row a line, the header first.
  init(_ text: String) {
    var lines = text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
    }
    columnNames = lines.removeFirst()
    rows = lines
    sha256 = Catalog.sha256(Array(text.utf8))
    cells = .allocate(capacity: 1 << 12)
  }

  deinit { cells.deallocate() }

  var columnCount: Int { columnNames.count }
  var line: Int { row + 2 }
  var byteOffset: Int { row }

  mutating func next() throws -> Bool {
    row += 1
    guard row < rows.count else { return false }
    starts = [0]
    var count = 0
    for cell in rows[row] {
      for byte in cell.utf8 {
        cells[count] = byte
        count += 1
      }
      starts.append(count)
    }
    return true
  }

  func bytes(of column: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: UnsafeBufferPointer(cells)[starts[column]..<starts[column + 1]])
  }

  func position(of column: Int) -> SourcePosition {
    SourcePosition(line: row + 2, column: starts[column] + column + 1)
  }
}

extension CatalogFile {
  /// Imports a ranking's rows.
  @discardableResult
  func importRanking(
    _ text: String, _ ranking: String? = "ml", _ year: Int? = 2023, file: String = "list.csv",
    _ set: (inout RankingImportOptions) -> Void = { _ in }
  ) throws -> RankingImportReport {
    var rows = ListedRows(text)
    var options = RankingImportOptions(fileName: file)
    options.ranking = ranking
    options.year = year
    set(&options)
    return try importRankings(&rows, options, by: author)
  }
}

/// What is wrong with rows, each with its place: `2:1 rank `x` is not a number`.
func rankingProblems(
  _ text: String, _ ranking: String? = "ml", _ year: Int? = 2023, _ set: (inout RankingImportOptions) -> Void = { _ in }
) throws -> [String] {
  let catalog = try RealUniversities.catalog()
  do {
    try catalog.importRanking(text, ranking, year, set)
    return []
  } catch RankingImportError.problems(let found) {
    return found.problems.map { "\($0.position) \($0.message)" }
  } catch RankingImportError.usage(let mistake) {
    return ["\(mistake.message); \(mistake.help ?? "")"]
  }
}
