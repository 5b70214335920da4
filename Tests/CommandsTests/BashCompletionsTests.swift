import Foundation
import TestSupport
import Testing

@Suite struct `completions in bash` {
  /// Loads the script and completes the last word, as bash calls it: `$2` is the word without an opening quote.
  private static func replies(_ place: borrowing Workplace, _ words: [String]) throws -> [String] {
    let program = """
      PATH=$(dirname "$TOOL"):$PATH
      source gradatlas.bash
      compopt() { :; }
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMPREPLY=()
      COMP_POINT=${#COMP_LINE}
      word=${COMP_WORDS[COMP_CWORD]}
      "$(complete -p gradatlas | sed 's/.*-F \\([^ ]*\\) .*/\\1/')" gradatlas "${word#[\\"\\']}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    try place.folder.write(program, to: "complete.bash")
    try place.folder.write(script.get(), to: "gradatlas.bash")
    let arguments = words.map { "'\($0.replacing("'", with: #"'\''"#))'" }.joined(separator: " ")
    let result = try place.shell(
      "bash --norc complete.bash gradatlas \(arguments)", environment: ["GRADATLAS_DATABASE": "catalog.db"])
    #expect(result.stderr == "")
    return result.lines
  }

  /// What the tool prints for bash, once for all of these tests.
  private static let script = Result {
    let result = try Workplace().tool("completions", "bash")
    #expect(result.status == 0)
    return result.stdout
  }

  @Test(arguments: [
    (["sho"], ["show"]), (["show", "Car"], ["Carnegie Mellon University"]),
    (["show", "\"Car"], ["Carnegie Mellon University"]),
    (["show", #"University\ of\ California,\ S"#], ["University of California, San Diego"]),
    (["show", "\"ucb: "], ["ucb: Masters in Data Science", "ucb: Masters in EECS"]),
    (["compare", "cmu", "sta"], ["stanford", "stanford: Masters of Science in Computer Science"]),
    (["programs", "--max-rank", ""], ["ml:", "ai:"]),
    (["programs", "--state", "W"], ["WA", "Washington"]), (["programs", "--year", "2"], ["2021", "2022"]),
    (["programs", "--columns", "university,slu"], ["university,slug"]),
    (["programs", "--where", "\"focus = 'NLP' AND duration_mi"], ["focus = 'NLP' AND duration_min"]),
    (
      ["programs", "--where", "\"city = 'X' AND focus = 'NL"],
      ["city = 'X' AND focus = 'NLP'", "city = 'X' AND focus = 'NLU'"]
    ),
    (["programs", "--where", "\"state IN ('CA', 'WA"], ["state IN ('CA', 'WA'"]),
    (["programs", "--where", "\"focus LI"], ["focus LIKE"]),
    (
      ["programs", "--where", "\"duration_open "],
      [
        "duration_open = TRUE", "duration_open = FALSE", "duration_open IS NULL", "duration_open IS NOT NULL",
      ]
    ),
    (["programs", "--where", "\"ml_rank@2021 B"], ["ml_rank@2021 BETWEEN"]),
    (["programs", "--where", "\"ml_rank BETWEEN 1 "], ["ml_rank BETWEEN 1 AND"]),
    (
      ["programs", "--where", "\"state = "],
      [
        "CA", "California", "GA", "Georgia", "IL", "Illinois", "MA", "Massachusetts", "New York", "NY", "PA",
        "Pennsylvania", "WA", "Washington",
      ].map { "state = '\($0)'" }
    ),
    (["programs", "--where", "\"focus = 'NLP' "], ["focus = 'NLP' AND", "focus = 'NLP' OR"]),
    (
      ["programs", "--where", "\"focus = 'NLP' AND cour"],
      ["focus = 'NLP' AND course", "focus = 'NLP' AND course_open"]
    ),
    (["programs", "--where", "\"focus IS "], ["focus IS NULL", "focus IS NOT NULL"]),
    (["programs", "--format", "c"], ["csv"]), (["programs", "--color", "a"], ["auto", "always"]),
    (["fields", "--subject", "t"], ["tracks"]), (["search", "nlp", "--kind", "f"], ["focus-area"]),
    (["completions", ""], ["bash", "zsh", "fish"]), (["seed", "cat"], ["catalog.db"]),
    (["programs", "--focus", "robo"], ["Robotics"]), (["show", "CAR"], ["Carnegie Mellon University"]),
    (["programs", "--focus", "computer s"], ["computer science", "computer science education", "computer security"]),
    (["programs", "--where", "\"focus = 'robo"], ["focus = 'Robotics'"]),
    (["show", "cmu", "--output", "comp"], ["complete.bash"]), (["show", "--database", "cat"], ["catalog.db"]),
  ])
  func `complete the last word`(_ words: [String], _ expected: [String]) throws {
    let place = try Workplace.withCatalog()
    #expect(try Self.replies(place, words) == expected)
  }

  @Test func `run nothing that stands in a name`() throws {
    let place = try Workplace.withHostileName()
    #expect(
      try Self.replies(place, ["show", #""ucb: \""#]) == [#"ucb: "Ann's" $(touch made) \ `touch made`"#])
    #expect(try !place.names().contains("made"))
  }
}

extension Workplace {
  /// A home with a catalogue in which a program has a name that a shell could take for something to do.
  static func withHostileName() throws -> Workplace {
    let place = try withCatalog()
    try place.sqlite(
      "catalog.db",
      """
      UPDATE program SET name = '"Ann''s" $(touch made) \\ `touch made`' WHERE name = 'Masters in EECS'
      """)
    return place
  }
}
