/// An Excel workbook, made part by part from the XML of its rows.
public struct WorkbookBytes: Sendable {
  /// One sheet.
  public struct Sheet: Sendable {
    let name: String
    let rows: String
    /// What stands before and behind the rows, such as `<cols>` and `<mergeCells>`.
    let before: String
    let behind: String
    let state: String

    /// A sheet of rows such as `<row r="1"><c r="A1"><v>7</v></c></row>`.
    public init(_ name: String, _ rows: String, before: String = "", behind: String = "", state: String = "visible") {
      self.name = name
      self.rows = rows
      self.before = before
      self.behind = behind
      self.state = state
    }
  }

  private static let main = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
  private static let relations = #"xmlns="http://schemas.openxmlformats.org/package/2006/relationships""#
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"

  /// The parts, in the order of the archive.
  public var entries: [ZipBytes.Entry]

  /// The whole workbook.
  public var bytes: [UInt8] { ZipBytes(entries).bytes }

  /// - Parameters:
  ///   - strings: The items of the shared texts, such as `<si><t>MIT</t></si>`.
  ///   - formats: The formats of numbers, one a style from 0 on, by number or by code.
  public init(_ sheets: [Sheet], strings: String = "", formats: [String] = [], date1904: Bool = false) {
    entries = [
      ZipBytes.Entry(
        "_rels/.rels",
        Self.head + "<Relationships \(Self.relations)>"
          + #"<Relationship Id="rId1" Type="\#(Self.office)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
      ),
      ZipBytes.Entry("xl/workbook.xml", Self.book(sheets, date1904)),
      ZipBytes.Entry("xl/_rels/workbook.xml.rels", Self.bookRelations(sheets.count)),
      ZipBytes.Entry("xl/sharedStrings.xml", Self.head + "<sst \(Self.main)>\(strings)</sst>"),
      ZipBytes.Entry("xl/styles.xml", Self.styles(formats)),
    ]
    for (index, sheet) in sheets.enumerated() {
      let text =
        "<worksheet \(Self.main)>\(sheet.before)<sheetData>\(sheet.rows)</sheetData>\(sheet.behind)</worksheet>"
      entries.append(ZipBytes.Entry("xl/worksheets/sheet\(index + 1).xml", Self.head + text))
    }
  }

  /// A workbook of one sheet of texts and numbers; nil is no cell.
  public init(_ cells: [[String?]], name: String = "Sheet1") {
    let rows = cells.enumerated().map { row, line in
      let inside = line.enumerated().map { column, text in
        text.map { #"<c r="\#(Self.letter(column))\#(row + 1)" t="inlineStr"><is><t>\#($0)</t></is></c>"# } ?? ""
      }
      return #"<row r="\#(row + 1)">\#(inside.joined())</row>"#
    }
    self.init([Sheet(name, rows.joined())])
  }

  private static func letter(_ column: Int) -> String { String(UnicodeScalar(UInt8(65 + column))) }

  private static func book(_ sheets: [Sheet], _ date1904: Bool) -> String {
    let list = sheets.enumerated().map { index, sheet in
      #"<sheet name="\#(sheet.name)" sheetId="\#(index + 1)" state="\#(sheet.state)" r:id="rId\#(index + 1)"/>"#
    }
    return head + #"<workbook \#(main) xmlns:r="\#(office)"><workbookPr date1904="\#(date1904 ? 1 : 0)"/>"#
      + "<sheets>\(list.joined())</sheets></workbook>"
  }

  private static func bookRelations(_ count: Int) -> String {
    let sheets = (1...max(count, 1)).map {
      #"<Relationship Id="rId\#($0)" Type="\#(office)/worksheet" Target="worksheets/sheet\#($0).xml"/>"#
    }
    let others = ["sharedStrings", "styles"].map {
      #"<Relationship Id="\#($0)" Type="\#(office)/\#($0)" Target="\#($0).xml"/>"#
    }
    return head + "<Relationships \(relations)>\((sheets + others).joined())</Relationships>"
  }

  private static func styles(_ formats: [String]) -> String {
    let codes = formats.enumerated().filter { number($0.element) == nil }
    let own = codes.map { #"<numFmt numFmtId="\#(200 + $0.offset)" formatCode="\#($0.element)"/>"# }
    let cells = formats.enumerated().map { index, format in #"<xf numFmtId="\#(number(format) ?? 200 + index)"/>"# }
    return head + "<styleSheet \(main)><numFmts>\(own.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
      + "</cellStyleXfs><cellXfs>\(cells.joined())</cellXfs></styleSheet>"
  }

  /// The number of a format that every program has; nil for a code such as `000`.
  private static func number(_ format: String) -> Int? { format.hasPrefix("0") ? nil : Int(format) }
}
