import TestSupport
import Testing

/// What a difference says beside the ranks.
@Suite struct `A difference of editions` {
  /// A home with editions of a made-up ranking, each as `2020: Alpha 1, Beta =2`, universities created.
  private func home(_ editions: String..., ranking: String = "zz") throws -> Workplace {
    let place = try Workplace.withCatalog()
    for edition in editions {
      let parts = edition.split(separator: ":", maxSplits: 1)
      let rows = parts[1].split(separator: ",").map { entry -> String in
        let words = entry.split(separator: " ")
        return "\(words.last ?? ""),\(words.dropLast().joined(separator: " "))\n"
      }
      try place.folder.write("rank,university\n" + rows.joined(), to: "edition.csv")
      let result = try place.catalog(
        "rankings", "import", "edition.csv", "--ranking", ranking, "--year", "\(parts[0])", "--create-universities")
      #expect(result.status == 0, "\(result.stderr)")
    }
    return place
  }

  private func movements(_ result: ToolResult) -> [String] {
    result.lines.dropFirst(2).map { line in
      let cells = line.dropFirst().dropLast().split(separator: "|").map { $0.trimmingPrefix(" ") }
      return "\(cells[0])/\(cells[cells.count - 1])".replacing(" /", with: " ").trimmingSuffix
    }
  }

  @Test func `tells a shorter list from one who left`() throws {
    let short = (1...10).map { "Short \($0)a \($0)" }.joined(separator: ", ")
    let long =
      (1...10).filter { $0 != 4 }.map { "Short \($0)a \($0)" } + ["Comer 4", "Late 12", "Band 13-20", "Mute -"]
    let place = try home("2013: \(short), Still -", "2014: \(long.joined(separator: ", ")), Still 11")
    let there = try place.catalog("rankings", "diff", "zz", "2013", "2014", "--markdown")
    let words = movements(there).filter { !$0.hasSuffix("same") }
    #expect(
      words == [
        "Comer new", "Still unclear, listed without a rank in 2013", "Late new, beyond the end of the 2013 list",
        "Band new, beyond the end of the 2013 list", "Mute new, listed without a rank", "Short 4a gone",
      ])
    #expect(
      there.stderr.hasPrefix(
        "note: zz 2013 to 2014: 0 risen, 0 fallen, 9 same, 4 new (2 beyond the end of the 2013 list), 1 gone, 1 unclear\n"
      ))
    let back = try place.catalog("rankings", "diff", "zz", "2014", "2013", "--markdown")
    #expect(
      movements(back).filter { $0.contains("gone") } == [
        "Comer gone", "Late gone, beyond the end of the 2013 list", "Band gone, beyond the end of the 2013 list",
        "Mute gone, listed without a rank",
      ])
  }

  @Test func `says of a part of a longer list that it may have left out anybody`() throws {
    let place = try home("2020: Alpha 1, Beta 40, Gamma 77", "2021: Alpha 1, Beta 39, Delta 44")
    let result = try place.catalog("rankings", "diff", "zz", "2020", "2021")
    #expect(
      result.stderr.contains(
        "note: zz 2020 and zz 2021 are parts of longer lists, which may have left out who is not in them\n"))
    #expect(!result.stdout.contains("beyond"))
  }

  @Test func `marks a first time only by editions that tell`() throws {
    let list = (1...20).map { "Place \($0)x \($0)" }
    let place = try home(
      // Too short for the top fifteen; of a part of a list only those tell that it lists.
      "2010: \(list.prefix(10).joined(separator: ", "))", "2011: Place 1x 1, Later 60, Sometime 9, Place 9x 80",
      "2012: \(list.prefix(14).joined(separator: ", ")), Newcomer 15, Later 16, Sometime 17")
    let early = try place.catalog("rankings", "diff", "zz", "2010", "2012", "--top", "15", "--format", "tsv")
    let first = early.rows.filter { $0["first_in_top"] == "yes" }.compactMap { $0["university"] }
    // Nobody tells of the newcomer, whom neither list reaches.
    #expect(first.isEmpty)
    #expect(!early.stderr.contains("first time"))
    let wider = try place.catalog("rankings", "diff", "zz", "2010", "2012", "--top", "16", "--format", "tsv")
    #expect(wider.rows.filter { $0["first_in_top"] == "yes" }.compactMap { $0["university"] } == ["Later"])
    #expect(
      wider.stderr.contains("note: “first time” is among the editions that tell who was there, since 2011\n"))
    let top = try place.catalog("rankings", "diff", "zz", "2011", "2012", "--top", "9", "--format", "tsv")
    #expect(top.rows.filter { $0["first_in_top"] == "yes" }.isEmpty)
  }

  @Test func `hints at one institution under two names`() throws {
    let rest = (1...12).map { "Rest \($0)y \($0)" }.joined(separator: ", ")
    let place = try home(
      "2018: \(rest), University of Quarnheim Nord 13, Zebulon College 14, Obrax Institute 15",
      "2019: \(rest), Quarnheim Lakes University 13, Mirandel School 14, Kendo Academy 15")
    let result = try place.catalog("rankings", "diff", "zz", "2018", "2019")
    let hints = result.stderr.split(separator: "\n").filter { $0.contains("under two names") }
    #expect(
      hints == [
        """
        note: `University of Quarnheim Nord` (13, gone) and `Quarnheim Lakes University` (13, new) may be one institution \
        under two names; `gradatlas compare "Quarnheim Lakes University" "University of Quarnheim Nord"` shows both; \
        `gradatlas merge "Quarnheim Lakes University" "University of Quarnheim Nord"` makes them one
        """
      ])
    let shown = try place.catalog("compare", "University of Quarnheim Nord", "Quarnheim Lakes University")
    #expect(shown.status == 0)
    // In two countries they are two.
    _ = try place.catalog("set", "university", "University of Quarnheim Nord", "country=Canada", "city=Quarn")
    _ = try place.catalog("set", "university", "Quarnheim Lakes University", "country=France", "city=Quarn")
    #expect(!(try place.catalog("rankings", "diff", "zz", "2018", "2019").stderr.contains("under two names")))
  }

  @Test func `is filtered by the ranks of its own editions`() throws {
    let place = try home(
      "2018: Alpha 1, Beta 2, Gamma 3, Delta 4, Eps 5-9", "2019: Beta 1, Alpha 2, Delta 3, Gamma 4, Eps 5",
      "2022: Gamma 1, Delta 2, Alpha 3, Beta 4")
    func shown(_ filter: String) throws -> [String] {
      try place.catalog("rankings", "diff", "zz", "2018", "2019", "--where", filter, "--format", "tsv").rows
        .compactMap { $0["university"] }
    }
    #expect(try shown("zz_rank <= 2") == ["Beta", "Alpha"])
    #expect(try shown("zz_rank = 3") == ["Delta", "Gamma"])
    #expect(try shown("zz_rank@2022 <= 2") == ["Delta", "Gamma"])
    #expect(try shown("zz_rank <= 5 AND zz_rank > 4") == ["Eps"])
    let open = try place.catalog("rankings", "diff", "zz", "2018", "2022", "--where", "zz_rank <= 7")
    #expect(open.stderr.contains("note: 1 university left out because it is not known whether the filter holds\n"))
    let asked = try place.catalog("rankings", "diff", "ml", "2021", "2022", "--where", "ml_rank = 7", "--format", "tsv")
      .rows
    #expect(asked.compactMap { $0["university"] } == ["Georgia Institute of Technology", "University of Washington"])
  }

  @Test func `says where ranks moved by counting alone, in every place that shows them`() throws {
    let place = try Workplace.withCatalog()
    let washington = "University of Washington 8 to 7, with 7 ahead in both"
    let note = "ml 2021 and ml 2022 number ties differently: \(washington)"
    #expect(try place.catalog("rankings", "diff", "ml", "2021", "2022").stderr.contains(note))
    #expect(try place.catalog("rankings", "history", "University of Washington").stderr == "note: \(note)\n")
    #expect(try place.catalog("ask", "who rose in ml from 2021 to 2022?").stderr.contains(note))
    try place.folder.write(
      "<!-- gradatlas:begin diff ranking=ml from=2021 to=2022 -->\n<!-- gradatlas:end -->\n", to: "page.md")
    #expect(try place.catalog("article", "--refresh", "page.md").status == 0)
    let page = String(decoding: try place.bytes("page.md"), as: UTF8.self)
    #expect(page.contains("\n\nNote: \(note)"))
    #expect(page.contains("| University of Washington | 8 | 7 | 7 | 7 | 1 | risen |"))
    #expect(try place.catalog("article", "--refresh", "page.md", "--check").status == 0)
    // Where both number alike, nothing is said.
    #expect(!(try place.catalog("rankings", "diff", "ai", "2021", "2022").stderr.contains("number ties")))
  }
}

extension String {
  fileprivate var trimmingSuffix: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
