public import Terms
import Wording

/// What was taken out of the cells of a file, or put right in them: each kind with its number and its first cell.
public struct CellDirt: Sendable, Equatable {
  /// One kind.
  public struct Found: Sendable, Equatable {
    /// What it was.
    public let dirt: PrintedName.Dirt
    /// In how many cells that differ.
    public fileprivate(set) var count: Int
    /// The first cell, as it stands in the file.
    public let cell: String
    /// What that was read as.
    public let text: String
  }

  /// Cells that name a part of the world where a city, a state or a country belongs: how many, and the first.
  public struct Regions: Sendable, Equatable {
    /// How many cells that differ in what they are beside.
    public fileprivate(set) var count: Int
    /// What the first of them says.
    public let text: String
  }

  /// The cells that were left alone, since they name a part of the world; nil if there is none.
  public private(set) var regions: Regions?
  private var byKind: [PrintedName.Dirt: Found] = [:]

  /// Nothing.
  public init() {}

  /// The kinds that were found.
  public var found: [Found] { PrintedName.Dirt.allCases.compactMap { byKind[$0] } }

  mutating func add(_ name: PrintedName, of cell: String) {
    for dirt in name.dirt {
      byKind[dirt, default: Found(dirt: dirt, count: 0, cell: cell, text: name.text)].count += 1
    }
  }

  mutating func addRegion(_ text: String) {
    regions = Regions(count: (regions?.count ?? 0) + 1, text: regions?.text ?? text)
  }

  /// What was found in rows.
  public init(in rows: [ImportRow]) {
    for row in rows {
      for cell in row.regions { addRegion(cell.text) }
      for cell in row.cells.sorted(by: { $0.value.position < $1.value.position }).map(\.value) {
        if let raw = cell.rawName { add(PrintedName(raw), of: raw) }
      }
    }
  }
}

extension CellDirt.Regions {
  /// What was done, in one line: lower case, no full stop.
  public var message: String {
    "\(count.counted("cell")) with a part of the world, such as `\(text)`, \(count == 1 ? "was" : "were") left alone: "
      + "it follows from the country"
  }
}

extension CellDirt.Found {
  /// What was done, in one line: lower case, no full stop.
  public var message: String {
    let number = count.counted("cell")
    let has = count == 1 ? "has" : "have"
    let what =
      switch dirt {
      case .entity: "\(has) characters written as in HTML, which were decoded"
      case .note: "\(has) references to notes, which were left out"
      case .markup: "\(has) marks of Markdown or HTML, which were left out"
      case .blanks: "\(has) blanks or line breaks that were made one blank each"
      case .invisible: "\(has) invisible characters, which were left out"
      }
    return "\(number) \(what), such as `\(text)`"
  }
}

extension PrintedName.Damage {
  /// What shows it, of a text.
  func message(of text: String) -> String {
    switch self {
    case .unreadable: "`\(text)` has a character that a program could not read (U+FFFD)"
    case .wrongEncoding(let meant): "`\(text)` is UTF-8 that was read as Windows-1252; `\(meant)` is meant"
    }
  }

  /// How to mend it.
  var help: String { "take the file from its source once more, and save it as UTF-8" }
}
