import Testing

@testable import Catalog

private let mistakes: [(RankingImportMistake, message: String, help: String)] = [
  (
    .severalColumns(.rank, ["rank", "place"]), "several columns may be the rank: `rank`, `place`",
    "name it, such as `--column rank=rank`"
  ),
  (.noSuchColumn("x", ["a", "b"]), "the file has no column `x`", "the columns are `a`, `b`"),
  (
    .missingColumn(.rank, ["a", "b"]), "no column is the rank; the columns are `a`, `b`",
    "name it with `--column rank=NAME`"
  ),
  (
    .missingColumn(.rank, ["a|b"]), "no column is the rank; the columns are `a|b`",
    "name it with `--column rank=NAME`, or say with --delimiter what separates the cells"
  ),
  (
    .missingColumn(.rank, []), "the file has no columns",
    "write a header with the columns' names, or in JSON objects such as `{\"rank\": 1, \"university\": \"CMU\"}`"
  ),
  (.noYear, "the year of the edition is not known", "write it in a column `year`, or give it with --year"),
  (.noRanking, "the ranking is not known", "write it in a column `ranking`, or give it with --ranking"),
]

@Test(arguments: mistakes)
func `a file that cannot be a ranking is told so, with what to do`(
  _ mistake: RankingImportMistake, _ message: String, _ help: String
) {
  #expect(mistake.message == message)
  #expect(mistake.help == help)
}
