import Tables
import TestSupport
import Testing
import Wording

private func problem(_ bytes: [UInt8], _ file: String = "x.csv") -> [String] {
  do {
    _ = try TableReader(MemorySource(bytes, chunkSize: 100), file: file)
    return []
  } catch {
    guard case .problems(let found) = error, let first = found.problems.first else { return ["\(error)"] }
    return [first.message, first.hint ?? ""]
  }
}

private func problem(_ text: String, _ file: String = "x") -> [String] { problem(Array(text.utf8), file) }

private let toSpreadsheet = "open it in a spreadsheet program, such as LibreOffice, and save it as .xlsx or CSV"

@Test func `archives are named by what is in them`() {
  let archive = { (names: [String]) in ZipBytes(names.map { ZipBytes.Entry($0, "x") }).bytes }
  #expect(
    problem(archive(["a.csv", "b/", "b/c.csv", "d", "e"])) == [
      "the file is a zip archive with `a.csv`, `b/c.csv`, `d`, 1 more", "unpack it, and name one of the files in it",
    ])
  #expect(problem(archive([])) == ["the file is an empty zip archive", "fetch it again"])
  #expect(
    problem(archive(["mimetype", "content.xml"])) == [
      "the file is an OpenDocument file, such as LibreOffice writes (.ods)", toSpreadsheet,
    ])
  #expect(problem(archive(["xl/workbook.bin"])) == ["the file is a binary Excel workbook (.xlsb)", toSpreadsheet])
  #expect(problem(archive(["word/document.xml"]))[0] == "the file is a Word document")
  #expect(problem(archive(["Index/Document.iwa"]))[0] == "the file is a document of Apple's Numbers, Pages or Keynote")
}

@Test func `files of Office before 2007, and those with a password, are named`() {
  let start: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  let stream = { (name: String) in
    start + [UInt8](repeating: 0, count: 65_520) + name.utf8.flatMap { [$0, 0] } + [UInt8](repeating: 0, count: 512)
  }
  #expect(
    problem(stream("Workbook"), "x.xls") == ["the file is an Excel 97-2003 workbook (.xls)", toSpreadsheet])
  #expect(
    problem(stream("EncryptedPackage"), "x.xlsx") == [
      "the file is an Office file with a password", "open it with its password, and save it without one",
    ])
  #expect(problem(stream("WordDocument"))[0] == "the file is an Office 97-2003 file")
}

@Test func `other formats are named, with the way on`() {
  #expect(
    problem("{| class=\"wikitable\"\n|-\n| 1 || MIT\n|}\n") == [
      "the file is wikitext, as Wikipedia's editor has it", "save the page itself as HTML in a browser",
    ])
  #expect(problem("Some words.\n{|\n! Rank\n|-\n| 1\n|}\n")[0] == "the file is wikitext, as Wikipedia's editor has it")
  #expect(problem("%PDF-1.7\n")[0] == "the file is a PDF")
  #expect(
    problem("PAR1\u{15}\u{0}") == [
      "the file is a Parquet file", "convert it to CSV, such as with DuckDB: COPY (FROM 'FILE') TO 'table.csv'",
    ])
  #expect(problem("SQLite format 3\0\u{10}")[0] == "the file is an SQLite database")
  #expect(
    problem("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook>", "x.xls") == [
      "the file is an Excel 2003 spreadsheet in XML", toSpreadsheet,
    ])
  #expect(problem("<?xml version=\"1.0\"?><rows/>", "x.xml") == ["the file is XML", "convert it to CSV or JSON"])
  #expect(problem("{\\rtf1")[0] == "the file is a text in RTF")
  #expect(
    problem([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) == ["the file is compressed by xz", "uncompress it with xz first"])
  #expect(problem([0x89] + Array("PNG\r\n".utf8))[0] == "the file is an image")
}

@Test func `a table whose first column is called like one of them is read`() throws {
  #expect(try ReadRows("ORC,b\n1,2\n", file: "-").columns == ["ORC", "b"])
  #expect(try ReadRows("PAR1,b\n1,2\n", file: "-").columns == ["PAR1", "b"])
}

@Test func `a format that is told has to be the file's`() {
  let book = WorkbookBytes([["a"], ["1"]]).bytes
  #expect(
    readingProblems(book, file: "x", ReadingOptions(format: .csv)) == ["1:1 the file is in the format xlsx, not csv"])
  #expect(
    readingProblems("a,b\n", file: "x", ReadingOptions(format: .xlsx)) == ["1:1 the file is not in the format xlsx"])
  #expect(readingProblems("a,b\n1,2\n", file: "x.xlsx") == [])
}
