import Testing

@testable import Articles

@Test(arguments: [
  ("X (2021)", TitleYear.Found.one(2021)), ("X 1999", .one(1999)), ("2021 and 2022 (2022)", .one(2022)),
  ("2021, again 2021", .one(2021)), ("X", .none), ("X 12021", .none), ("X 1899 2100", .none), ("1800–2021", .one(2021)),
  ("2020–2021", .several([2020, 2021])), ("(2021) (2020)", .several([2020, 2021])),
])
func `a title's year`(_ title: String, _ year: TitleYear.Found) { #expect(TitleYear.find(in: title) == year) }
