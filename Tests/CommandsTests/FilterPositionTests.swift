import Testing

@testable import Commands

@Suite struct `A half-written filter` {
  @Test(
    arguments: [
      ("", .field), ("NOT ", .field), ("(", .field), ("focus ", .comparison("focus")),
      ("ml_rank@2021 ", .comparison("ml_rank")), ("focus = ", .value("focus")), ("focus=", .value("focus")),
      ("focus LIKE ", .value("focus")), ("focus NOT LIKE ", .value("focus")), ("focus IN ", .words(["("])),
      ("focus IN (", .value("focus")), ("focus in ('a', ", .value("focus")), ("focus IN ('a' ", .words([])),
      ("focus IN ('a') ", .words(["AND", "OR"])), ("focus IN ('a') AND ", .field),
      ("ml_rank BETWEEN ", .value("ml_rank")), ("ml_rank BETWEEN 1 ", .words(["AND"])),
      ("ml_rank BETWEEN 1 AND ", .value("ml_rank")), ("ml_rank BETWEEN 1 AND 5 ", .words(["AND", "OR"])),
      ("ml_rank BETWEEN 1 AND 5 OR ", .field), ("focus IS ", .words(["NULL", "NOT NULL"])),
      ("focus IS NOT ", .words(["NULL"])), ("focus NOT ", .words(["LIKE", "IN (", "BETWEEN"])),
      ("focus IS NULL ", .words(["AND", "OR"])), ("focus = 'a = b' ", .words(["AND", "OR"])),
      ("focus = 'x' AND (", .field), ("focus = 'x' or ml_rank >= ", .value("ml_rank")),
      ("focus = 'x' AND ml_rank <= 10 ", .words(["AND", "OR"])), ("contry = ", .field),
      ("ml_rank - ", .field), ("count(", .field), ("count(focus) ", .comparison("focus")),
    ] as [(String, FilterPosition)])
  func `goes on as its words tell`(_ written: String, _ position: FilterPosition) {
    let fields: Set<String> = ["focus", "ml_rank"]
    #expect(FilterPosition(after: written[...], isField: { fields.contains($0) }) == position)
  }
}
