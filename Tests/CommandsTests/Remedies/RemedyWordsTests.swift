import Testing
import Wording

@testable import Commands

@Suite struct `What to do about an error` {
  private static func words(_ remedies: Remedy..., file: String? = nil, line: String...) -> String? {
    RemedyWords(about: file, in: line).text(remedies)
  }

  @Test func `is one line of sentences, questions and alternatives`() {
    #expect(Self.words() == nil)
    #expect(Self.words(.meant([])) == nil)
    #expect(Self.words(.advice("check the path")) == "check the path")
    #expect(
      Self.words(.meant(["a", "b"]), .see(.fields)) == "did you mean `a` or `b`? `gradatlas fields` lists every field")
    #expect(Self.words(.meant([]), .see(.fields)) == "`gradatlas fields` lists every field")
    #expect(
      Self.words(.advice("for example `a`"), .see(.fields)) == "for example `a`; `gradatlas fields` lists every field")
    #expect(Self.words(.advice("set HOME"), .choose(.catalogue)) == "set HOME, or name a file with --database")
  }

  @Test func `has commands for the catalogue of the command line`() {
    let said = Self.words(.see(.known([.focusAreas, .universities])), line: "ask", "--database", "a b.db")
    #expect(
      said
        == "`gradatlas focus-areas --database 'a b.db'` and `gradatlas universities --database 'a b.db'` list what is known"
    )
    #expect(
      Self.words(.act(.makeCatalogue(path: "x y.db")), line: "show", "--database", "z.db")
        == "`gradatlas seed --database 'x y.db'` makes a new catalogue")
  }

  @Test func `without words for it says what holds everywhere`() {
    let remedies: [Remedy] = [.meant(["a"]), .see(.fields), .advice("or wait"), .choose(.time), .act(.askInSQL)]
    #expect(remedies.advice == "did you mean `a`? or wait")
    #expect([Remedy.see(.fields)].advice == nil)
  }

  @Test func `names each kind of choice and deed in the words of a shell`() {
    #expect(
      Self.words(.choose(.column(field: "rank", name: "My rank"))) == "name it, such as `--column 'rank=My rank'`")
    #expect(Self.words(.choose(.column(field: "rank", name: nil))) == "name it with `--column rank=NAME`")
    #expect(
      Self.words(.act(.shareName("-x")))
        == "`gradatlas alias add --shared -- UNIVERSITY -x` adds a name that several universities go by")
    #expect(Self.words(.act(.unwrapRows(key: "rows"))) == "take the array out of it, such as with `jq '.rows'`")
    #expect(
      Self.words(.act(.unwrapRows(key: "it's"))) == #"take the array out of it, such as with `jq '.["it'\''s"]'`"#)
  }
}
