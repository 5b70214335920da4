import TestSupport
import Testing

@Suite struct `A small chart of ranks` {
  @Test func `has a mark for each year, and equal ranks in the middle`() async throws {
    let answer = try await TestSite().get("/universities/cmu/ml.svg")
    #expect(answer.status == 200)
    #expect(answer.header("content-type") == "image/svg+xml")
    let marks = answer.text.matches(of: /<rect class="mark c0" x="([0-9.]+)" y="([0-9.]+)"/)
    #expect(marks.map { String($0.output.2) } == ["58", "58"])
    #expect(answer.text.contains("<text class=\"tick years\" x=\"36\" y=\"14\">2021</text>"))
    #expect(answer.text.contains("<text class=\"tick years\" x=\"154\" y=\"14\">2022</text>"))
  }
}
