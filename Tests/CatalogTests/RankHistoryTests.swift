import TestSupport
import Testing

@testable import Catalog

private func text(_ history: RankHistory) -> String {
  let points = history.points.indices.map { index in
    let gained = history.placesGained(at: index).map { "(\($0 > 0 ? "+" : "")\($0))" } ?? ""
    return "\(history.points[index].year) \(history.points[index].place?.text ?? "not listed")\(gained)"
  }
  return "\(history.ranking) \(history.university): \(points.joined(separator: ", "))"
}

@Suite struct `A history` {
  static func sample() throws -> RankingSample {
    try RankingSample(
      "ml 2019: Alpha 3, Beta 101-150", "ml 2020: Alpha 1, Beta 7", "ml 2022: Beta =5 71.5, Gamma 5",
      "ml 2023: Alpha 2, Beta -", "ai 2020: Beta 1", "ai 2021: Gamma 1")
  }

  @Test func `has a point for each edition, listed or not`() throws {
    let sample = try Self.sample()
    #expect(
      try sample.open().histories(of: ["alpha", "BETA"]).map(text) == [
        "ml Alpha: 2019 3, 2020 1(+2), 2022 not listed, 2023 2",
        "ml Beta: 2019 101–150, 2020 7, 2022 5 (tied)(+2), 2023 no rank", "ai Alpha: 2020 not listed, 2021 not listed",
        "ai Beta: 2020 1, 2021 not listed",
      ])
  }

  @Test func `is of the rankings and years that are asked for`() throws {
    let sample = try Self.sample()
    #expect(
      try sample.open().histories(of: ["Alpha"]).map(text) == ["ml Alpha: 2019 3, 2020 1(+2), 2022 not listed, 2023 2"])
    #expect(
      try sample.open().histories(of: ["Alpha"], in: ["AI"]).map(text) == ["ai Alpha: 2020 not listed, 2021 not listed"]
    )
    #expect(
      try sample.open().histories(of: ["Gamma"], years: 2021...2022).map(text) == [
        "ml Gamma: 2022 5 (tied)", "ai Gamma: 2021 1",
      ])
    #expect(try sample.open().histories(of: ["Gamma"], years: 2000...2020) == [])
  }

  @Test func `tells where it went since the edition before`() throws {
    let history = try #require(try Self.sample().open().histories(of: ["Alpha"]).first)
    #expect(history.points.indices.map { history.direction(at: $0) } == [nil, .risen, .gone, .new])
    let beta = try Self.sample().open().histories(of: ["Beta"])
    #expect(
      beta.map { history in history.points.indices.map { history.direction(at: $0) } } == [
        [nil, .risen, .risen, .unclear], [nil, .gone],
      ])
  }

  @Test func `is of universities that are there, each once`() throws {
    let sample = try Self.sample()
    let file = try sample.open()
    #expect(
      catalogError { _ = try file.histories(of: ["alpha", "Gama"]) }
        == CatalogError(.unknownName("Gama", what: "university", candidates: ["Gamma"])))
    #expect(
      catalogError { _ = try file.histories(of: ["alpha", "Beta", "ALPHA"]) }
        == CatalogError(.sameThing("alpha", "ALPHA", name: "Alpha")))
    #expect(
      catalogError { _ = try file.histories(of: ["alpha"], in: ["mll"]) }
        == CatalogError(.unknownName("mll", what: "ranking", candidates: ["ml"])))
  }
}
