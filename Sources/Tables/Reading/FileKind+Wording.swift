extension FileKind {
  /// What it is, as it stands behind `the file is`.
  var name: String {
    switch self {
    case .zip(let names) where names.isEmpty: "an empty zip archive"
    case .zip(let names): "a zip archive with \(Self.list(names))"
    case .openDocument: "an OpenDocument file, such as LibreOffice writes (.ods)"
    case .oldExcel: "an Excel 97-2003 workbook (.xls)"
    case .protectedWorkbook: "an Office file with a password"
    case .binaryWorkbook: "a binary Excel workbook (.xlsb)"
    case .numbers: "a document of Apple's Numbers, Pages or Keynote"
    case .spreadsheetXML: "an Excel 2003 spreadsheet in XML"
    case .oldOffice: "an Office 97-2003 file"
    case .word: "a Word document"
    case .presentation: "a PowerPoint presentation"
    case .pdf: "a PDF"
    case .richText: "a text in RTF"
    case .wikitext: "wikitext, as Wikipedia's editor has it"
    case .webArchive: "a web page in one file of several parts (MHTML)"
    case .xml: "XML"
    case .parquet: "a Parquet file"
    case .arrow: "an Arrow or Feather file"
    case .orc: "an ORC file"
    case .avro: "an Avro file"
    case .hdf5: "an HDF5 file"
    case .stata: "a Stata file"
    case .spss: "an SPSS file"
    case .rData: "a file of R's data"
    case .sqlite: "an SQLite database"
    case .compressed(let program): "compressed by \(program)"
    case .tar: "a tar archive"
    case .image: "an image"
    }
  }

  /// The way on.
  var help: String {
    switch self {
    case .zip(let names) where names.isEmpty: "fetch it again"
    case .zip, .tar: "unpack it, and name one of the files in it"
    case .openDocument, .oldExcel, .binaryWorkbook, .numbers, .spreadsheetXML:
      "open it in a spreadsheet program, such as LibreOffice, and save it as .xlsx or CSV"
    case .protectedWorkbook: "open it with its password, and save it without one"
    case .oldOffice, .word, .presentation, .richText: "copy its table into a spreadsheet, and save that as .xlsx or CSV"
    case .pdf:
      "look for the table as CSV, Excel or a web page at its publisher, or extract it with a tool such as Tabula"
    case .wikitext: "save the page itself as HTML in a browser"
    case .webArchive: "save the page as HTML only"
    case .xml: "convert it to CSV or JSON"
    case .parquet, .arrow, .orc, .avro:
      "convert it to CSV, such as with DuckDB: COPY (FROM 'FILE') TO 'table.csv'"
    case .hdf5, .stata, .spss, .rData: "convert it to CSV with the program that it is of, or with Python's pandas"
    case .sqlite: "write one of its tables as CSV, such as with sqlite3 -header -csv FILE 'SELECT * FROM …'"
    case .compressed(let program): "uncompress it with \(program == "compress" ? "gunzip" : program) first"
    case .image: "look for the table as text; an image is not read"
    }
  }

  private static func list(_ names: [String]) -> String {
    let files = names.filter { !$0.hasSuffix("/") && !$0.hasPrefix("__MACOSX/") }
    let shown = files.prefix(3).map { "`\($0.count <= 80 ? $0 : $0.prefix(79) + "…")`" }
    return (files.count > 3 ? shown + ["\(files.count - 3) more"] : shown).joined(separator: ", ")
  }
}
