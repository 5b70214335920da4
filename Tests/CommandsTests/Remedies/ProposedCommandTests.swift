import TestSupport
import Testing
import Wording

@testable import Commands

@Suite struct `A command that a message proposes` {
  struct Proposal: Sendable, CustomTestStringConvertible {
    let command: ProposedCommand
    let catalogue: String?
    let testDescription: String

    init(_ catalogue: String?, _ text: String, _ words: String, _ names: String..., options: [String] = []) {
      self.command = ProposedCommand(words, names, options: options)
      self.catalogue = catalogue
      testDescription = text
    }
  }

  static let proposals = [
    Proposal(nil, "`gradatlas undo 3`", "undo 3"),
    Proposal("c.db", "`gradatlas undo 3 --database c.db`", "undo 3"),
    Proposal("my \"$file\".db", #"`gradatlas a --database 'my "$file".db'`"#, "a"),
    Proposal("-x.db", "`gradatlas a --database=-x.db`", "a"),
    Proposal("a`b.db", #"`gradatlas a --database "$(printf 'a\140b.db')"`"#, "a"),
    Proposal("c.db", "`gradatlas show --database c.db -- -hat`", "show", "-hat"),
    Proposal("c.db", "`gradatlas add x --to y --database c.db -- A -b`", "add x", "A", "-b", options: ["--to y"]),
    Proposal("c.db", #"`gradatlas show "a -- b" "it's" --database c.db`"#, "show", "a -- b", "it's"),
    Proposal(
      "c.db", #"`gradatlas show "$(printf 'a\140b')" --all --database c.db`"#, "show", "a`b", options: ["--all"]),
  ]

  @Test(arguments: proposals) func `is for the catalogue that it is about`(_ proposal: Proposal) {
    #expect(proposal.command.text(for: proposal.catalogue) == proposal.testDescription)
  }

  @Test func `names no second catalogue`() {
    let command = ProposedCommand("seed", options: ["--database PATH"], takesCatalogue: false)
    #expect(command.text(for: "c.db") == "`gradatlas seed --database PATH`")
  }

  @Test func `takes the database from either form of the option`() {
    #expect(CommandLineCatalogue.named(in: ["show", "cmu", "--database", "a b.db"]) == "a b.db")
    #expect(CommandLineCatalogue.named(in: ["--database=c.db", "show"]) == "c.db")
    #expect(CommandLineCatalogue.named(in: ["show", "--database"]) == nil)
    #expect(CommandLineCatalogue.named(in: ["show", "--", "--database", "c.db"]) == nil)
    #expect(CommandLineCatalogue.named(in: ["--database", "a.db", "--database", "b.db"]) == "b.db")
  }

  @Test func `works word for word`() throws {
    let place = try Workplace.withCatalog()
    let added = try place.tool("add", "university", "Zed", "--database", "catalog.db")
    #expect(added.stderr == "note: change 2; `gradatlas undo 2 --database catalog.db` takes it back\n")
    #expect(try place.tool("undo", "2", "--database", "catalog.db").status == 0)
    #expect(
      try place.tool("show", "Zed", "--database", "catalog.db", "--json").stderr == """
        {"error":{"code":"unknown_name","message":"no university or program is named `Zed`",\
        "hint":"`gradatlas programs --database catalog.db` lists those that are known","candidates":[]}}

        """)
    try place.sqlite("catalog.db", "DELETE FROM search_index WHERE rowid = 9")
    #expect(
      try place.tool("doctor", "--database", "catalog.db").stdout.contains(
        "`gradatlas doctor --fix --database catalog.db` rebuilds it"))
  }
}
