import Articles
import Markdown
import Terms
public import Wording

/// What one cell of a file says, without blanks around it.
public struct ImportCell: Sendable, Equatable {
  /// As it stands in the file; of a list all of its items.
  public let text: String
  /// The items of a list, where the format has lists.
  public let items: [String]?
  /// Where it stands in the file.
  public let position: SourcePosition
  /// As it stands in the file, where that is not quite the name that is meant.
  private(set) var rawName: String?

  /// A cell; nil if nothing but blanks stands in it.
  public init?(_ text: String, items: [String]? = nil, at position: SourcePosition) {
    self.text = text.trimmed
    if self.text.isEmpty { return nil }
    self.items = items
    self.position = position
  }
}

extension ImportCell {
  /// With the names that are meant, and without what stands around them.
  fileprivate var cleaned: ImportCell {
    let name = PrintedName(text)
    let items = items.map { $0.map { PrintedName($0).text } }
    guard !name.dirt.isEmpty || items != self.items, var cell = ImportCell(name.text, items: items, at: position) else {
      return self
    }
    cell.rawName = text
    return cell
  }
}

/// A row of a file: its cells that are not empty, by what they say.
public struct ImportRow: Sendable, Equatable {
  /// Where the row starts.
  public let position: SourcePosition
  /// Without those that are empty.
  public let cells: [ImportField: ImportCell]

  /// A row.
  public init(at position: SourcePosition, _ cells: [ImportField: ImportCell]) {
    self.position = position
    self.cells = Dictionary(uniqueKeysWithValues: cells.map { ($0, $0.isText ? $1.cleaned : $1) })
  }
}

extension ImportRow {
  func text(_ field: ImportField) -> String? { cells[field]?.text }

  /// Where a field stands; where it is empty, the row.
  func position(_ field: ImportField) -> SourcePosition { cells[field]?.position ?? position }

  /// The items of a list, or what a text parts by semicolons.
  func items(_ field: ImportField) -> [String] {
    guard let cell = cells[field] else { return [] }
    let parts = cell.items ?? cell.text.split(separator: ";").map(String.init)
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Where the row says that something is: its columns of parts, and what `location` says beside them. A part of the world
  /// is no city, state or country.
  var place: Place? {
    func part(_ field: ImportField) -> String? { text(field).flatMap { WorldRegion.isNamed($0) ? nil : $0 } }
    let location = part(.location).flatMap { Place.parse($0) }
    return Place(
      statedCity: part(.city) ?? location?.city, state: part(.state) ?? location?.state,
      country: part(.country) ?? location?.country)
  }

  /// The cells in which a part of the world stands where a smaller place belongs.
  var regions: [ImportCell] {
    [ImportField.city, .state, .country, .location].compactMap { cells[$0] }.filter { WorldRegion.isNamed($0.text) }
  }

  /// A list as a sentence has it, open where it ends in "and others"; a list of the format's own is closed.
  func list(_ field: ImportField) -> ArticleList? {
    guard let cell = cells[field] else { return nil }
    guard let items = cell.items else { return ArticleList(stated: cell.text) }
    let named = items.map(\.trimmed).filter { !$0.isEmpty }
    return named.isEmpty ? nil : ArticleList(items: named)
  }
}

/// Where rows from elsewhere come from.
public struct ImportSource: Sendable, Equatable {
  /// What the source is called, such as the file's name.
  public var title: String
  /// Who publishes it; nil if that is not said.
  public var publisher: String?
  /// 1900 to 2999; nil for what holds now, which is newer than any year.
  public var year: Int?
  /// Where it can be read.
  public var url: String?
  /// The bytes' SHA-256, 64 lower-case hexadecimal digits.
  public let sha256: String

  /// A source of these bytes.
  public init(
    title: String, publisher: String? = nil, year: Int? = nil, url: String? = nil, contentsOf bytes: [UInt8]
  ) {
    self.title = title
    self.publisher = publisher
    self.year = year
    self.url = url
    sha256 = Catalog.sha256(bytes)
  }
}
