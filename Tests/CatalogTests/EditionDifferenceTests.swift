import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

@Suite struct `The difference of two editions` {
  @Test func `in machine learning from 2021 to 2022`() throws {
    let file = try standardCatalogInMemory()
    let difference = try EditionDifference(of: "ml", from: 2021, to: 2022, in: file.connection)
    let moved = difference.changes.filter(\.isDifference).map { change in
      "\(change.university): \(change.before?.text ?? "-") to \(change.after?.text ?? "-"), \(change.direction)"
    }
    #expect(
      moved == [
        "Georgia Institute of Technology: 7 to 6 (tied), risen",
        "University of California, San Diego: 6 to 6 (tied), same", "University of Washington: 8 to 7, risen",
        "University of California, Los Angeles: 9 to 8, risen",
        "University of Illinois Urbana-Champaign: 10 to 9, risen", "Columbia University: - to 10, new",
      ])
    #expect(difference.changes.count == 11)
  }

  @Test func `tells who rose, fell, stayed, came and went, in the order of the later edition`() throws {
    let sample = try RankingSample(
      "ml 2021: Alpha 1, Beta 2, Gamma 3, Delta 4, Epsilon 5", "ml 2022: Beta 1, Alpha 2, Gamma =3, Zeta =3, Delta 5")
    #expect(
      try sample.changes("ml@2021", "ml@2022") == [
        "Beta 2 -> 1 risen 1", "Alpha 1 -> 2 fallen -1", "Gamma 3 -> 3 (tied) same 0", "Zeta . -> 3 (tied) new",
        "Delta 4 -> 5 fallen -1", "Epsilon 5 -> . gone",
      ])
    #expect(
      try sample.changes("ml@2022", "ml@2021") == [
        "Alpha 2 -> 1 risen 1", "Beta 1 -> 2 fallen -1", "Gamma 3 (tied) -> 3 same 0", "Delta 5 -> 4 risen 1",
        "Epsilon . -> 5 new", "Zeta 3 (tied) -> . gone",
      ])
  }

  @Test(arguments: [
    ("101-150", "101-150", "same"), ("101-150", "100", "risen"), ("101-150", "101", "unclear"),
    ("101-150", "150", "unclear"), ("101-150", "151", "fallen"), ("100", "101-150", "fallen"),
    ("151", "101-150", "risen"), ("120", "101-150", "unclear"), ("101-150", "151-200", "fallen"),
    ("151-200", "101-150", "risen"), ("101-150", "101-200", "unclear"), ("101-150", "140-160", "unclear"),
    ("401+", "401+", "same"), ("401+", "400", "risen"), ("401+", "351-400", "risen"), ("401+", "500", "unclear"),
    ("400", "401+", "fallen"), ("401+", "501+", "unclear"), ("7", "7", "same"), ("7", "-", "unclear"),
    ("-", "7", "unclear"), ("-", "-", "same"), ("7", "7-7", "same"),
  ])
  func `takes a band for moved only where it surely did`(_ before: String, _ after: String, _ direction: String) throws
  {
    let sample = try RankingSample("ml 2021: Alpha \(before)", "ml 2022: Alpha \(after)")
    let change = try #require(try sample.difference("ml@2021", "ml@2022").changes.first)
    #expect(change.direction.rawValue == direction)
    #expect(change.placesGained == (before == "7" && (after == "7" || after == "7-7") ? 0 : nil))
  }

  @Test func `marks a rank that others have, but no band`() throws {
    let sample = try RankingSample(
      "ml 2021: Alpha 1, Beta 1, Gamma =3, Delta 4, Epsilon 4-9, Zeta 4-9", "ml 2022: Alpha 1")
    #expect(
      try sample.changes("ml@2022", "ml@2021").map { $0.split(separator: " -> ")[1] } == [
        "1 (tied) same 0", "1 (tied) new", "3 (tied) new", "4 new", "4–9 new", "4–9 new",
      ])
  }

  @Test func `of two rankings`() throws {
    let sample = try RankingSample(
      "ml 2021: Alpha 1", "ml 2022: Alpha 1, Beta 2, Gamma 3", "ai 2022: Beta 1, Alpha 3, Delta 4", "ai 2023: Beta 1")
    // The latest year that both have.
    #expect(
      try sample.changes("ml", "ai") == [
        "Beta 2 -> 1 risen 1", "Alpha 1 -> 3 fallen -2", "Delta . -> 4 new", "Gamma 3 -> . gone",
      ])
    #expect(try sample.difference("ml", "ai@2023").to == EditionName(ranking: "ai", year: 2023))
    let apart = try RankingSample("ml 2021: Alpha 1", "ml 2020: Alpha 2", "ai 2022: Alpha 3")
    #expect(try apart.changes("ml", "ai") == ["Alpha 1 -> 3 fallen -2"])
    // `ml` alone is left open then: its own latest.
    #expect(try sample.difference("ml", "ai@2023").from == EditionName(ranking: "ml", year: 2022))
  }

  @Test func `of the first places, with who is there for the first time`() throws {
    let sample = try RankingSample(
      "ml 2019: Alpha 1, Old 2, Beta 3, Band 2-5, Silent -", "ml 2020: Alpha 1, Beta 2, Gamma 3",
      "ml 2021: Alpha 1, Gamma 2, Beta 3, Delta 4, Band 5",
      "ml 2022: Old 1, New 2, Beta =2, Silent 2, Delta 2-2, Band 2, Edge 2-3, Alpha 4, Gamma 5")
    #expect(
      try sample.changes("ml@2021", "ml@2022", top: 2) == [
        "Old . -> 1 new", "Band 5 -> 2 (tied) risen 3", "Beta 3 -> 2 (tied) risen 1",
        "Delta 4 -> 2 (tied) risen 2 first", "New . -> 2 (tied) new first", "Silent . -> 2 (tied) new",
        "Edge . -> 2–3 new", "Alpha 1 -> 4 fallen -3", "Gamma 2 -> 5 fallen -3",
      ])
    #expect(try sample.difference("ml@2021", "ml@2022", top: 2).knownSince == 2019)
    // Nothing came before 2019: nobody can say who was there for the first time.
    #expect(try sample.changes("ml@2022", "ml@2019", top: 1) == ["Alpha 4 -> 1 risen 3", "Old 1 -> 2 fallen -1"])
    #expect(try sample.difference("ml@2022", "ml@2019", top: 1).knownSince == nil)
  }

  @Test func `is sure of nobody's place that is open to its end`() throws {
    let sample = try RankingSample(
      "ml 2020: Alpha 1, Old 2", "ml 2021: Alpha 1, Old 2", "ml 2022: Alpha 1, Beta 2-2, Gamma 2+, Delta -")
    #expect(
      try sample.changes("ml@2021", "ml@2022", top: 2) == [
        "Alpha 1 -> 1 same 0", "Beta . -> 2 new first", "Gamma . -> 2+ new", "Old 2 -> . gone",
      ])
  }

  @Test func `names rankings and years that are not there`() throws {
    let sample = try RankingSample("ml 2021: Alpha 1", "ai 2022: Alpha 1")
    #expect(
      catalogError { _ = try sample.difference("mll", "ai") }
        == CatalogError(.unknownName("mll", what: "ranking", candidates: ["ml"])))
    #expect(
      catalogError { _ = try sample.difference("physics", "ai") }
        == CatalogError(.unknownName("physics", what: "ranking", candidates: ["ml", "ai"])))
    #expect(
      catalogError { _ = try sample.difference("ml@2022", "ai") }
        == CatalogError(.unknownEdition("ml", 2022, years: [2021])))
    let file = try sample.open()
    let rankings = try RankingYears.all(in: file.connection)
    #expect(
      catalogError { _ = try rankings.ranking(named: "ML").latestPair() }
        == CatalogError(.noEarlierEdition("ml", 2021, years: [2021])))
  }
}

@Suite struct `An edition` {
  @Test func `has its entries by rank, then by name, those without a rank last`() throws {
    let sample = try RankingSample("ml 2021: Zeta -, Delta 4+, Beta 1 99.5, Alpha =1 99, Gamma 4-6, Eta 4")
    let file = try sample.open()
    let edition = try RankingEdition(EditionName(ranking: "ml", year: 2021), in: file.connection)
    #expect(
      edition.entries.map { "\($0.slug) \($0.place.text) \($0.score.map { "\($0)" } ?? "-")" } == [
        "alpha 1 (tied) 99.0", "beta 1 (tied) 99.5", "eta 4 -", "gamma 4–6 -", "delta 4+ -", "zeta no rank -",
      ])
    #expect(edition.rankingName == "Ranking ml")
    #expect(edition.citation == Citation(title: "Samples", publisher: "Tests", year: 2020, url: nil))
    #expect(edition.tieCounting == TieCounting(.subset))
  }
}

@Suite struct `A reference to an edition` {
  @Test(arguments: [("ml", "ml", nil), ("ml@2022", "ml", 2022), ("ML@0001", "ML", 1)] as [(String, String, Int?)])
  func `is a ranking and perhaps a year`(_ text: String, _ ranking: String, _ year: Int?) {
    #expect(EditionReference(parsing: text) == EditionReference(ranking: ranking, year: year))
  }

  @Test(arguments: ["", "@", "@2022", "ml@", "ml@22", "ml@20222", "ml@2022@2021", "ml@२०२२"])
  func `is nothing else`(_ text: String) { #expect(EditionReference(parsing: text) == nil) }
}
