import TestSupport
import Testing

@Suite struct `show, of what was entered by hand,` {
  private func facts(_ name: String, in place: borrowing Workplace) throws -> [String] {
    try place.catalog("show", name, "--csv", "--no-header").lines
  }

  @Test func `tells how a program is delivered, and no list that is not known`() throws {
    let place = try Workplace.withCatalog()
    let program = "CMU/Master of Science in Machine Learning"
    let name = "Master of Science in Machine Learning"
    #expect(try facts(program, in: place).contains { $0.hasPrefix("\(name),Core courses,") })
    #expect(try place.catalog("set", "program", program, "delivery=online", "courses=", "--source", "S").status == 0)
    let lines = try facts(program, in: place)
    #expect(lines.contains { $0.hasPrefix("\(name),Delivery,online,") })
    #expect(!lines.contains { $0.hasPrefix("\(name),Core courses,") })
  }

  @Test func `tells other names source by source`() throws {
    let place = try Workplace.withCatalog()
    for (alias, source) in [("Zed", "First"), ("Wye", "Second")] {
      #expect(try place.catalog("alias", "add", "cmu", alias, "--source", source).status == 0)
    }
    let lines = try facts("cmu", in: place).filter { $0.contains(",Also known as,") }
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("Carnegie Mellon University,Also known as,Zed,"))
    #expect(lines[2].hasPrefix("Carnegie Mellon University,Also known as,Wye,"))
  }
}

@Suite struct `A table of a catalogue as a script` {
  @Test func `has bytes, and its key where all of that is there`() throws {
    let place = try Workplace.withCatalog()
    let log = try place.catalog("export", "change_set", "--columns", "id,changeset", "--format", "sqlite")
    #expect(log.lines.contains { $0.contains("\"changeset\" BLOB") })
    #expect(log.stdout.contains("PRIMARY KEY (\"id\")"))
    let part = try place.catalog("export", "ranking_entry", "--columns", "university_id,rank", "--format", "sqlite")
    #expect(part.lines.contains { $0.contains("\"university_id\" INTEGER NOT NULL") })
    #expect(!part.stdout.contains("PRIMARY KEY"))
  }
}
