import Articles
import Markdown
import SQLiteStorage
import Terms
import TestSupport
import Testing

@testable import Catalog

@Suite struct `A cell of a ranking's file` {
  @Test(arguments: [
    ("93.4", ScoreCell.score(93.4)), ("100", .score(100)), ("0.1", .score(0.1)), ("1,234.5", .score(1234.5)),
    ("1,234", .score(1234)), ("93,4", .score(93.4)), ("88 %", .score(88)), ("-1.5", .score(-1.5)), ("", .none),
    ("–", .none), ("n/a", .none), ("52.1–54.3", .range), ("52-54", .range), ("abc", .wrong), ("1.2.3", .wrong),
    ("1e5", .score(100_000)), ("1e-3", .score(0.001)), ("-2.5E+1", .score(-25)),
    ("1e", .wrong), ("e3", .wrong), ("1e3e4", .wrong), ("1e999", .wrong), ("1,5e3", .wrong), ("1e3-2e3", .range),
    ("nan", .wrong), ("inf", .wrong), ("0x1p3", .wrong), ("99999999999999999999", .score(1e20)),
    (".", .wrong), ("1234567890123456", .score(1_234_567_890_123_456)), ("1,234,567", .score(1_234_567)),
    ("1,234,567.5", .score(1_234_567.5)), ("1,23,456", .wrong), ("1,2.5", .wrong), ("\u{A0}7.5\u{A0}", .score(7.5)),
  ])
  func `is read as a score`(_ text: String, _ cell: ScoreCell) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { ScoreCell($0) } == cell)
  }

  @Test(arguments: ["2-2", "2–2", " 1,001 - 1,001 "])
  func `is read as a place where a band has only one`(_ text: String) throws {
    let rank = try #require(try PrintedRank.parse(text))
    #expect(!rank.isBand)
    #expect(Array(text.utf8).withUnsafeBufferPointer { RankCell($0) } == .bandOfOne(rank))
  }

  @Test(arguments: [
    "7", "=7", "7=", "T7", "#7", "7th", "101-150", "101–150", "401+", "1,001+", " 7 ", "0", "1000001", "x", "5-3",
    "7 (tied)", "no rank",
  ])
  func `is read as the rank that the slower reader finds`(_ text: String) {
    let cell = Array(text.utf8).withUnsafeBufferPointer { RankCell($0) }
    do throws(PrintedRank.Problem) {
      let rank = try PrintedRank.parse(text)
      #expect(cell == (rank.map { .rank($0) } ?? .none))
    } catch {
      #expect(cell == .wrong(error))
    }
  }
}
