import FilterLanguage
import SQLText
import Testing

@Test func `a field is found in any case and listed in its order`() {
  #expect(sampleTable["Ml_RANK"]?.name == "ml_rank")
  #expect(sampleTable["missing"] == nil)
  #expect(
    sampleTable.fields.map(\.name) == [
      "university", "state", "duration_min", "fee", "online", "focus", "about", "tag", "ml_rank", "band",
    ])
}

@Test func `of two fields with one name the first counts`() {
  let fields = ["A", "a"].map {
    Field(name: $0, type: .text, meaning: "", example: "", source: .column("program.a"))
  }
  #expect(FieldTable(fields)["a"]?.name == "A")
}

@Test func `a further name finds its field unless it is another field's name, and is never suggested`() {
  func field(_ name: String, _ otherNames: [String]) -> Field {
    Field(name: name, otherNames: otherNames, type: .text, meaning: "", example: "", source: .column("program.a"))
  }
  let table = FieldTable([field("track", ["tracks", "course"]), field("course", ["tracks"])])
  #expect(table["Tracks"]?.name == "track")
  #expect(table["course"]?.name == "course")
  #expect(table.fields.map(\.name) == ["track", "course"])
  #expect(table.nearest(to: "trakcs") == ["track"])
}

@Test func `a field knows whether it holds many values and which years it has`() {
  #expect(sampleTable.fields.filter(\.isManyValued).map(\.name) == ["focus", "about", "tag"])
  #expect(sampleTable["ml_rank"]?.editions?.years == [2021, 2022])
  #expect(sampleTable["state"]?.editions == nil)
}
