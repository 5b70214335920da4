public import Wording

/// The rows of a wide file, with a column a year, as rows of one edition each: those in which a university has something
/// in a year's column of ranks. An empty cell is no entry; `-` and `n/a` are one without a rank.
public struct WideRows<Base: RankingRows & ~Copyable>: RankingRows, ~Copyable {
  private var base: Base
  private let wanted: ClosedRange<Int>?
  private var plan: WidePlan?
  /// The place of the year among those of the plan.
  private var place = 0

  /// - Parameters:
  ///   - base: The rows of the file.
  ///   - years: The years whose columns are read; nil for all.
  public init(_ base: consuming Base, years: ClosedRange<Int>?) {
    self.base = base
    wanted = years
  }

  /// The columns that are of no year, and those of the year of the row.
  public var columnNames: [String] { plan?.columnNames ?? base.columnNames }
  /// How many those are.
  public var columnCount: Int { plan?.columnNames.count ?? base.columnCount }
  /// The line of the row in the file, from 1.
  public var line: Int { base.line }
  /// How many bytes of the file stand before the row.
  public var byteOffset: Int { base.byteOffset }
  /// SHA-256 of the file.
  public var sha256: String? { base.sha256 }

  /// Goes on to the next year of a row, and then to the next row.
  ///
  /// - Throws: `RankingImportError.usage(.noYearColumns)` where no column is of one of the years.
  public mutating func next() throws -> Bool {
    if plan == nil {
      guard try base.next() else { return false }
      plan = try WidePlan(base.columnNames, wanted)
      place = -1
    }
    guard let plan else { return false }
    repeat {
      place += 1
      if place == plan.years.count {
        guard try base.next() else { return false }
        place = 0
      }
    } while base.bytes(of: plan.years[place].columns.rank).trimmed.isEmpty
    return true
  }

  /// A cell's text as UTF-8; valid until the next call of `next()`.
  public func bytes(of column: Int) -> UnsafeBufferPointer<UInt8> {
    guard let plan else { return base.bytes(of: column) }
    switch plan.cell(column, ofYear: place) {
    case .column(let index): return base.bytes(of: index)
    case .text(let text): return text
    }
  }

  /// Where a cell starts; the year stands where its column's rank does.
  public func position(of column: Int) -> SourcePosition {
    guard let plan else { return base.position(of: column) }
    switch plan.cell(column, ofYear: place) {
    case .column(let index): return base.position(of: index)
    case .text: return base.position(of: plan.years[place].columns.rank)
    }
  }

  /// What an import has to be told of the columns.
  public static var columns: [(column: RankingColumn, name: String)] { WidePlan.columns }

  /// Where the ranks and scores of each year came from, a line each; empty before the first row.
  public var notes: [String] { plan?.notes ?? [] }
}

/// Which columns of a wide file are which year's.
private final class WidePlan {
  /// A cell of a row.
  enum Cell {
    case column(Int)
    case text(UnsafeBufferPointer<UInt8>)
  }

  struct Year {
    let year: Int
    let columns: YearColumns.Columns
    /// Its digits.
    let text: UnsafeMutableBufferPointer<UInt8>
  }

  static let columns: [(column: RankingColumn, name: String)] = [
    (.rank, "rank of its year"), (.score, "score of its year"), (.year, "year of its column"),
  ]

  let years: [Year]
  let columnNames: [String]
  private let names: [String]
  /// The columns that are of no year.
  private let kept: [Int]

  init(_ names: [String], _ wanted: ClosedRange<Int>?) throws {
    let columns = YearColumns(names)
    let found = columns.byYear.filter { wanted?.contains($0.key) ?? true }.sorted { $0.key > $1.key }
    guard !found.isEmpty else { throw RankingImportError.usage(.noYearColumns(wanted, names)) }
    self.names = names
    kept = names.indices.filter { !columns.indexes.contains($0) }
    years = found.map { year, columns in
      let text = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4)
      _ = text.initialize(from: String(year).utf8)
      return Year(year: year, columns: columns, text: text)
    }
    columnNames = kept.map { names[$0] } + Self.columns.map(\.name)
  }

  deinit { for year in years { year.text.deallocate() } }

  func cell(_ column: Int, ofYear place: Int) -> Cell {
    guard column >= kept.count else { return .column(kept[column]) }
    let year = years[place]
    switch column - kept.count {
    case 0: return .column(year.columns.rank)
    case 1: return year.columns.score.map { .column($0) } ?? .text(UnsafeBufferPointer(start: nil, count: 0))
    default: return .text(UnsafeBufferPointer(year.text))
    }
  }

  var notes: [String] {
    years.map { year in
      "\(year.year): ranks from `\(names[year.columns.rank])`"
        + (year.columns.score.map { ", scores from `\(names[$0])`" } ?? "")
    }
  }
}
