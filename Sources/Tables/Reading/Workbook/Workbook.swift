/// An Excel workbook: its sheets, and what their cells share.
final class Workbook {
  /// A sheet, as the workbook lists it.
  struct Sheet {
    let name: String
    /// Where its cells stand in the archive.
    let part: String
    let isHidden: Bool
  }

  let archive: ZipArchive
  /// In the order of their tabs; those that are only a chart are none.
  let sheets: [Sheet]
  let uses1904: Bool
  private let root: String
  private let relations: Relations
  private var loaded: (strings: SharedStrings?, styles: NumberStyles?)?

  init(_ archive: ZipArchive) throws(WorkbookFault) {
    self.archive = archive
    let package = Relations("_rels/.rels", of: archive, from: "")
    root = try package?.target(ofType: "/officeDocument") ?? "xl/workbook.xml"
    let relations = try Self.relations(of: root, in: archive)
    self.relations = relations
    let list = try SheetList(root, of: archive)
    try list.readAll()
    uses1904 = list.uses1904
    sheets = list.sheets.compactMap { sheet in
      guard let relation = relations.byID[sheet.relation], relation.type.hasSuffix("/worksheet") else { return nil }
      return Sheet(name: sheet.name, part: relation.target, isHidden: sheet.isHidden)
    }
  }

  private static func relations(of part: String, in archive: ZipArchive) throws(WorkbookFault) -> Relations {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let name = "\(folder.isEmpty ? "" : folder + "/")_rels/\(part.split(separator: "/").last ?? "").rels"
    guard let relations = Relations(name, of: archive, from: folder) else { throw .missingPart(name) }
    return relations
  }

  /// What the cells of all sheets share; read when the first sheet is.
  func shared() throws(WorkbookFault) -> (strings: SharedStrings?, styles: NumberStyles?) {
    if let loaded { return loaded }
    var strings: SharedStrings?
    var styles: NumberStyles?
    if let part = try relations.target(ofType: "/sharedStrings") {
      let read = try SharedStrings(part, of: archive)
      try read.readAll()
      strings = read
    }
    if let part = try relations.target(ofType: "/styles") {
      let read = try NumberStyles(part, of: archive)
      try read.readAll()
      styles = read
    }
    loaded = (strings, styles)
    return (strings, styles)
  }

  /// The cells of a sheet.
  func cells(of sheet: Sheet) throws(WorkbookFault) -> SheetStream {
    let (strings, styles) = try shared()
    return try SheetStream(sheet.part, of: archive, strings: strings, styles: styles, uses1904: uses1904)
  }

  /// Whether a sheet has a value in some cell, or cannot be read, which is to be told when it is.
  func hasCells(_ sheet: Sheet) -> Bool { (try? cells(of: sheet).nextRow()) ?? true }
}

/// What a part refers to: `_rels/….rels` of the Open Packaging Conventions.
private final class Relations: XMLPart {
  private static let maximumCount = 10_000

  private let folder: String
  private(set) var byID: [String: (type: String, target: String)] = [:]
  private var fault: WorkbookFault?

  /// - Parameter folder: Of the part that refers; without a slash at its end.
  init?(_ name: String, of archive: ZipArchive, from folder: String) {
    self.folder = folder
    do {
      try super.init(name, of: archive)
      try readAll()
    } catch { return nil }
  }

  override func startElement(_ name: Name, _ attributes: Attributes) {
    guard Self.equals(name, "Relationship"), let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"]
    else { return }
    byID[id] = (type, resolved(target))
    if byID.count > Self.maximumCount { stop(.tooMany(part: self.name)) }
  }

  /// A target without `.` and `..`: there is nothing outside the archive.
  private func resolved(_ target: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }

  /// The target of the first relation of a type, whatever the namespace before it.
  func target(ofType ending: String) throws(WorkbookFault) -> String? {
    byID.values.filter { $0.type.hasSuffix(ending) }.map(\.target).min()
  }
}

/// The sheets that `workbook.xml` lists.
private final class SheetList: XMLPart {
  private static let maximumCount = 10_000

  private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
  private(set) var uses1904 = false

  override func startElement(_ name: Name, _ attributes: Attributes) {
    if Self.equals(name, "sheet") {
      let state = attributes["state"] ?? "visible"
      sheets.append((attributes["name"] ?? "", attributes["id"] ?? "", state != "visible"))
      if sheets.count > Self.maximumCount { stop(.tooMany(part: self.name)) }
    } else if Self.equals(name, "workbookPr") {
      uses1904 = ["1", "true", "on"].contains(attributes["date1904"])
    }
  }
}
