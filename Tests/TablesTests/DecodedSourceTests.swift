import Tables
import Testing

private let table = "name,città\nÉcole 😎,東京\n"
private let expected = ReadRows(columns: ["name", "città"], rows: [["École 😎", "東京"]])

private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    return isLittle ? bytes : bytes.reversed()
  }
}

@Test(arguments: [true, false], [1, 3, 1 << 20])
func `UTF-16 is recognised by its mark and by its zeros`(isLittle: Bool, chunkSize: Int) throws {
  let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
  let bytes = utf16(table, isLittle: isLittle)
  #expect(try ReadRows(mark + bytes, chunkSize: chunkSize) == expected)
  let ascii = "name,country,year\nETH,CH,2022\n"
  let read = try ReadRows(utf16(ascii, isLittle: isLittle), chunkSize: chunkSize)
  #expect(read == ReadRows(columns: ["name", "country", "year"], rows: [["ETH", "CH", "2022"]]))
  let told = ReadingOptions(encoding: isLittle ? .utf16LittleEndian : .utf16BigEndian)
  #expect(try ReadRows(bytes, told, chunkSize: chunkSize) == expected)
}

@Test func `UTF-16 that is broken is refused with its place`() {
  let half = utf16("a,b\nx,", isLittle: true) + [0x3D, 0xD8] + utf16("!\n", isLittle: true)
  #expect(readingProblems([0xFF, 0xFE] + half) == ["2:3 what stands here is not UTF-16LE"])
  #expect(
    readingProblems([0xFF, 0xFE] + utf16("a\n1", isLittle: true) + [0x20]) == ["2:2 what stands here is not UTF-16LE"])
  #expect(
    readingProblems([0xFF, 0xFE] + utf16("a\n1", isLittle: true) + [0x3D, 0xD8]) == [
      "2:2 what stands here is not UTF-16LE"
    ])
}

@Test func `UTF-16 with half a character on its own is refused with its place`() {
  let half = utf16("a,b\nx,", isLittle: false) + [0xDE, 0x00] + utf16("!\n", isLittle: false)
  #expect(readingProblems([0xFE, 0xFF] + half) == ["2:3 what stands here is not UTF-16BE"])
}

@Test func `an encoding that is named counts, whatever the file begins with`() {
  let bytes = [0xFF, 0xFE] + utf16("a,b\n1,2\n", isLittle: true)
  #expect(readingProblems(bytes, ReadingOptions(encoding: .utf8)) == ["1:1 the byte 0xFF is not UTF-8"])
}

@Test func `a byte that is no UTF-8 is refused with its place and a hint`() {
  let bytes = Array("a,b\nZ".utf8) + [0xFC] + Array("rich,1\n".utf8)
  let error = #expect(throws: ReadingError.self) { try ReadRows(bytes) }
  #expect(
    error?.message == """
      table.csv:2:2: the byte 0xFC is not UTF-8
      """)
}

@Test func `Windows-1252 is read where it is named`() throws {
  let bytes = Array("a,b\nZ".utf8) + [0xFC] + Array("rich,".utf8) + [0x80, 0x96, 0x81] + Array("\n".utf8)
  let read = try ReadRows(bytes, ReadingOptions(encoding: .windows1252))
  #expect(read == ReadRows(columns: ["a", "b"], rows: [["Zürich", "€–\u{81}"]]))
}

@Test func `a NUL is refused with its place, behind the problems before it`() {
  #expect(
    readingProblems("a,b\n1,2\n3\n4,\0\n5\n") == [
      "3:1 the row has 1 cell, but the header has 2", "4:3 a NUL stands here, which no text has",
    ])
}

@Test func `a character across two reads is whole, and one cut off is not`() throws {
  #expect(try ReadRows(Array(table.utf8), chunkSize: 1) == expected)
  #expect(readingProblems(Array(Array("a\né".utf8).dropLast())) == ["2:1 the byte 0xC3 is not UTF-8"])
}
