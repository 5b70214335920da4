import Tables
import Terms
import Wording

/// A row that says nothing and is passed over.
public enum PassedRow: Sendable, CaseIterable {
  /// No cell has anything.
  case blank
  /// The header once more, as where tables were put together.
  case header
  /// The second line of a header, with units or weights: `%`, `(points)`, `max. 100`.
  case units
  /// One cell alone says something of the table, or heads the rows below it.
  case remark

  /// What a row is, by its cells.
  ///
  /// - Parameters:
  ///   - cells: As they stand in the file.
  ///   - names: The columns' names, in the same order.
  ///   - keys: The columns that say what a row is about; none where that is not known.
  ///   - isFirst: Whether the row stands right below the header.
  public init?(_ cells: [String], under names: [String], keys: [Int], isFirst: Bool) {
    let filled = zip(cells, names).map { (cell: $0.cleared, name: $1.cleared) }.filter { !$0.cell.isEmpty }
    let lacksKeys = !keys.isEmpty && keys.allSatisfy { !cells.indices.contains($0) || cells[$0].cleared.isEmpty }
    let isUnit = { (cell: String) in cell.isUnit || lacksKeys && Double(cell) == nil }
    if filled.isEmpty {
      self = .blank
    } else if filled.allSatisfy({ $0.cell == $0.name }) {
      self = .header
    } else if filled.count == 1, names.count > 1, let cell = cells.first(where: { !$0.cleared.isEmpty }),
      RemarkText.isRemark(cell) || lacksKeys && !cells[0].cleared.isEmpty && !Self.isRank(cell)
    {
      self = .remark
    } else if isFirst, filled.contains(where: \.cell.isUnit),
      filled.allSatisfy({ $0.cell == $0.name || isUnit($0.cell) })
    {
      self = .units
    } else {
      return nil
    }
  }
}

extension PassedRow {
  /// Whether a text is a rank, or says that there is none.
  private static func isRank(_ text: String) -> Bool { (try? PrintedRank.parse(text)) != nil }
}

extension String {
  /// Up to 80 characters.
  fileprivate var shortened: String { count <= 80 ? self : prefix(79) + "…" }

  /// In lower case, without blanks around it.
  fileprivate var cleared: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()).lowercased()
  }

  /// `(points)`, `[%]`, `0-100`: what a header says of the values below it.
  fileprivate var isUnit: Bool {
    let units = [
      "%", "#", "pts", "pts.", "points", "number", "text", "string", "integer", "int", "float", "double", "count",
      "year", "percent", "degrees", "°", "0-100", "0–100", "1-100", "out of 100",
    ]
    if units.contains(self) || isShare { return true }
    return [("(", ")"), ("[", "]")].contains { hasPrefix($0) && hasSuffix($1) }
  }

  /// `40%`: what a column weighs.
  private var isShare: Bool { hasSuffix("%") && dropLast().allSatisfy { $0.isNumber || $0 == "." || $0 == " " } }
}

/// Which rows of a file were passed over: how many of each kind.
public struct PassedRows: Sendable, Equatable {
  private var counts: [PassedRow: Int] = [:]
  private var firstRemark: String?
  private var repeated = 0
  private var combined = 0

  /// Nothing.
  public init() {}

  /// Counts a row that says nothing.
  ///
  /// - Parameter cells: What it has.
  public mutating func add(_ row: PassedRow, _ cells: [String]) {
    counts[row, default: 0] += 1
    if row == .remark, firstRemark == nil { firstRemark = cells.first { !$0.cleared.isEmpty } }
  }

  /// Counts a row that says what one before it says.
  public mutating func addRepeated() { repeated += 1 }

  /// Counts rows that were read together with one before them, of the same university.
  public mutating func add(combined count: Int) { combined += count }

  /// A line for each kind: lower case, no full stop.
  public var messages: [String] {
    var messages = PassedRow.allCases.compactMap { row in counts[row].map { row.message($0, firstRemark) } }
    if repeated > 0 {
      messages.append(
        "\(repeated.counted("row")) \(repeated == 1 ? "says" : "say") what a row before \(repeated == 1 ? "it" : "them") "
          + "says, and \(repeated.was) passed over")
    }
    if combined > 0 {
      messages.append(
        "\(combined.counted("row")) of a university that a row before has \(combined.was) read together with that one")
    }
    return messages
  }
}

extension PassedRow {
  fileprivate func message(_ count: Int, _ remark: String?) -> String {
    switch self {
    case .blank: "\(count.counted("blank row")) \(count.was) passed over"
    case .header:
      count == 1
        ? "1 row repeats the header, and was passed over" : "\(count) rows repeat the header, and were passed over"
    case .remark: "\(count.counted("row")) of one cell \(count.was) passed over: `\((remark ?? "").shortened)`"
    case .units: "the row below the header has units, and was passed over"
    }
  }
}

extension Int {
  fileprivate var was: String { self == 1 ? "was" : "were" }
}
