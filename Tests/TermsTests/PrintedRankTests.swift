import Terms
import Testing

@Test(arguments: [
  ("7", PrintedRank(first: 7)), ("#7", PrintedRank(first: 7)), (" 07 ", PrintedRank(first: 7)),
  ("=7", PrintedRank(first: 7, isTied: true)), ("7=", PrintedRank(first: 7, isTied: true)),
  ("T7", PrintedRank(first: 7, isTied: true)), ("T-7", PrintedRank(first: 7, isTied: true)),
  ("#=7", PrintedRank(first: 7, isTied: true)), ("101-150", PrintedRank(first: 101, last: 150)),
  ("101–150", PrintedRank(first: 101, last: 150)), ("101 — 150", PrintedRank(first: 101, last: 150)),
  ("5-5", PrintedRank(first: 5)), ("5 – 5", PrintedRank(first: 5)), ("401+", PrintedRank(first: 401, isOpen: true)),
  ("1000000", PrintedRank(first: 1_000_000)), ("7th", PrintedRank(first: 7)), ("22ND", PrintedRank(first: 22)),
  ("=3rd", PrintedRank(first: 3, isTied: true)), ("7 (tied)", PrintedRank(first: 7, isTied: true)),
  ("7(TIE)", PrintedRank(first: 7, isTied: true)), ("#7 tied", PrintedRank(first: 7, isTied: true)),
  ("7th tie", PrintedRank(first: 7, isTied: true)), ("1,001 (tied)", PrintedRank(first: 1001, isTied: true)),
  ("7.0", PrintedRank(first: 7)), ("1,001", PrintedRank(first: 1001)),
  ("1,001+", PrintedRank(first: 1001, isOpen: true)), ("1,001–1,200", PrintedRank(first: 1001, last: 1200)),
  ("1,000,000", PrintedRank(first: 1_000_000)), ("1 001", PrintedRank(first: 1001)),
  ("7 (tie)", PrintedRank(first: 7, isTied: true)), (">1500", PrintedRank(first: 1501, isOpen: true)),
  ("Over 1,500", PrintedRank(first: 1501, isOpen: true)), ("≥1500", PrintedRank(first: 1500, isOpen: true)),
  ("1500 or more", PrintedRank(first: 1500, isOpen: true)), ("150 to 200", PrintedRank(first: 150, last: 200)),
  ("150~200", PrintedRank(first: 150, last: 200)), ("10*", PrintedRank(first: 10)), ("10[a]", PrintedRank(first: 10)),
  ("Top 100", PrintedRank(first: 1, last: 100)), ("<=50", PrintedRank(first: 1, last: 50)),
  ("≤ 1,000", PrintedRank(first: 1, last: 1000)), ("1,201–1,400", PrintedRank(first: 1201, last: 1400)),
  ("No. 7", PrintedRank(first: 7)), ("Rank 7", PrintedRank(first: 7)), ("7.", PrintedRank(first: 7)),
  ("tied 7th", PrintedRank(first: 7, isTied: true)), ("7 (joint)", PrintedRank(first: 7, isTied: true)),
])
func `a rank is read as printed`(_ text: String, _ rank: PrintedRank) throws {
  #expect(try PrintedRank.parse(text) == rank)
}

@Test(arguments: [
  "", " ", "-", "–", "—", "n/a", "N/A", "NA", "--", "NR", "Unranked", "Not ranked", "no rank", "Reporter",
])
func `no rank is no rank`(_ text: String) throws { #expect(try PrintedRank.parse(text) == nil) }

@Test(arguments: [
  ("first", PrintedRank.Problem.notANumber), ("7rh", .notANumber), ("1.5", .notANumber), ("7.05", .notANumber),
  ("1,01", .notANumber), ("1001,001", .notANumber), ("1,", .notANumber), ("5-7th", .notANumber), ("=7=", .notANumber),
  ("7+8", .notANumber), ("=5-7", .notANumber), ("5-7 (tied)", .notANumber), ("(tied)", .notANumber),
  ("=7 (tied)", .notANumber),
  ("7 (tied", .notANumber), ("7 (untied)", .notANumber), ("5-", .notANumber), ("-5", .notANumber), ("٧", .notANumber),
  ("#", .notANumber), ("T", .notANumber), ("=", .notANumber), ("+", .notANumber), ("1-2-3", .notANumber),
  ("0", .zero), ("0-5", .zero), ("0-0", .zero), ("1000001", .tooBig), ("99999999999999999999999", .tooBig),
  ("150-101", .reversed), ("200 to 150", .reversed), ("Top ten", .notANumber), (">", .notANumber),
  ("to 150", .notANumber), ("over easy", .notANumber), ("*", .notANumber),
])
func `what is no rank says why`(_ text: String, _ problem: PrintedRank.Problem) {
  #expect(throws: problem) { try PrintedRank.parse(text) }
}
