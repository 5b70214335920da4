import Testing
import Wording

@testable import Catalog

@Test(arguments: [
  (ImportProblem.Reason.empty(.focusArea), "the row has no focus area", "fill it, or remove the row"),
  (.malformed(.latitude, "x"), "`x` is not a valid latitude", "write degrees north, -90 to 90"),
  (.malformed(.longitude, "x"), "`x` is not a valid longitude", "write degrees east, -180 to 180"),
  (.malformed(.delivery, "x"), "`x` is not a valid delivery", "write one of `on campus`, `online`, `hybrid`"),
  (
    .malformed(.duration, "x"), "`x` is not a valid duration",
    "write it such as `12 months`, `1-2 years` or `9 months to 2+ years`"
  ),
  (
    .malformed(.relation, "x"), "`x` is not a valid relation",
    "write one of `exact`, `abbreviation`, `broader`, `narrower`, `near`"
  ),
  (.malformed(.shared, "x"), "`x` is not a valid truth value", "write `yes` or `no`"),
  (.malformed(.homepage, "x"), "`x` is not a valid web address", "write it such as `https://example.org`"),
  (.halfAPosition, "latitude and longitude go together", "fill both, or neither"),
  (
    .university(.unknown("A", candidates: [])), "no university is named `A`",
    "`gradatlas import universities FILE` adds a university; `gradatlas import aliases FILE` adds a name"
  ),
  (
    .university(.unknown("A", candidates: ["B", "C"])), "no university is named `A`",
    "did you mean `B` or `C`? `gradatlas import universities FILE` adds a university; `gradatlas import aliases FILE` "
      + "adds a name"
  ),
  (.university(.unnamed), "the row names no university", "write the university's name, or remove the row"),
  (
    .sameUniversity(name: "A", as: "A", first: .start), "`A` is in two rows; the first is at 1:1",
    "remove one of the two, or say by country, state or city how they differ"
  ),
  (.sameRow(name: "A", as: "A", first: .start), "`A` is in two rows; the first is at 1:1", "remove one of the two"),
  (
    .university(.shared("A", candidates: ["B"])), "`A` is a name that other institutions have too, not only `B`",
    "write the whole name, or accept such names with --accept-shared-names"
  ),
  (
    .sameUniversity(name: "a", as: "A", first: .start), "`a` is the same as `A` at 1:1",
    "remove one of the two, or say by country, state or city how they differ"
  ),
  (.nameTaken("A"), "another university is named `A`", "add its country, state or city"),
  (
    .noOwner, "an alias is of either a university or a focus area",
    "fill one of the columns university and focus_area"
  ),
  (.unknownFocusArea("A"), "no focus area is named `A`", "`gradatlas import focus-areas FILE` adds it"),
  (.ambiguousFocusArea("A"), "several focus areas go by `A`", "write its whole name"),
  (
    .otherFocusArea("A"), "`A` is a focus area of its own",
    "leave it out; `gradatlas import aliases FILE` adds a name"
  ),
])
func `a problem with a row says what and how to mend it`(reason: ImportProblem.Reason, message: String, help: String) {
  let problem = ImportProblem(reason, at: .start)
  #expect(problem.message == message)
  #expect((problem.help ?? "") == help)
}
