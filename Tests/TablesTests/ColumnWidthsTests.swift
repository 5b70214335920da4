import Testing

@testable import Tables

private func need(_ natural: Int, _ word: Int) -> ColumnNeed {
  ColumnNeed(natural: natural, word: word)
}

@Test func `columns that fit keep their natural widths`() {
  #expect(fitted([need(10, 5), need(20, 5)], into: 30) == [10, 20])
}

@Test func `the widest column gives way first`() {
  #expect(fitted([need(10, 5), need(50, 8), need(3, 3)], into: 40) == [10, 27, 3])
  #expect(fitted([need(30, 5), need(50, 8)], into: 41) == [21, 20])
}

@Test func `the headings of numbers give way before text does`() {
  let rank = ColumnNeed(natural: 14, word: 6, number: 2)
  #expect(fitted([need(39, 13), need(38, 9), rank], into: 91) == [39, 38, 14])
  #expect(fitted([need(39, 13), need(38, 9), rank], into: 88) == [39, 38, 11])
  #expect(fitted([need(39, 13), need(38, 9), rank], into: 60) == [26, 26, 8])
}

@Test func `words and numbers are not broken as long as others can give way`() {
  #expect(fitted([need(19, 19), need(60, 10)], into: 30) == [19, 11])
}

@Test func `words are broken when there is no other way`() {
  #expect(fitted([need(40, 40), need(3, 3)], into: 20) == [17, 3])
}

@Test func `nothing fits below eight columns each, or all that a column needs`() {
  #expect(fitted([need(10, 10), need(10, 10), need(2, 2)], into: 18) == [8, 8, 2])
  #expect(fitted([need(10, 10), need(10, 10), need(2, 2)], into: 17) == nil)
}

@Test func `numbers are not broken even when words are`() {
  let number = ColumnNeed(natural: 19, word: 4, number: 19)
  #expect(fitted([number, need(30, 30)], into: 28) == [19, 9])
  #expect(fitted([number, need(30, 30)], into: 26) == nil)
}

@Test func `a need is the widest text and the widest word, or whole number`() {
  var text = ColumnNeed()
  text.include("natural language", isNumber: false)
  text.include("東京 大学", isNumber: false)
  #expect(text == ColumnNeed(natural: 16, word: 8))
  var number = ColumnNeed()
  number.include("1 000", isNumber: true)
  #expect(number == ColumnNeed(natural: 5, number: 5))
}
