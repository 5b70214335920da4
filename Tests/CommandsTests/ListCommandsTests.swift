import TestSupport
import Testing

@Test func `focus areas are listed with the programs that a filter finds, the most covered first`() throws {
  let home = try SeededHome()
  let areas = try home.run("focus-areas", "--where", "programs BETWEEN 2 AND 12", "--csv")
  #expect(
    areas
      == .answer(
        """
        focus,abbreviation,programs,universities\r
        Computer vision,CV,12,10\r
        Natural language processing,CL; HLT; NLP; NLU,12,10\r
        Data mining,DM; KDD,11,9\r
        Deep learning,DL; DNN,11,9\r
        Web and information retrieval,IR,11,9\r
        Computer science,CS,4,4\r
        Robotics,"",2,2\r
        Software systems,"",2,2\r

        """))
}

@Test func `an area's number of programs is what the list of programs finds`() throws {
  let home = try SeededHome()
  let areas = try home.run("focus-areas", "--columns", "focus,programs", "--csv", "--no-header").stdout
  let lines = areas.split(separator: "\r\n")
  #expect(lines.count == 43)
  for line in lines {
    let text = line.replacing("\"", with: "")
    let comma = try #require(text.lastIndex(of: ","))
    let found = try home.run("programs", "--focus", String(text[..<comma]), "--count").stdout
    #expect(found == "\(text[text.index(after: comma)...])\n", "\(line)")
  }
}

@Test func `a focus area is found by name, alias and abbreviation, not by what is near`() throws {
  let home = try SeededHome()
  let columns = ["--columns", "focus,near,state", "--json"]
  #expect(
    try home.run(["focus-areas", "--where", "focus IN ('nlp', 'ROBOTICS', 'graphics', 'text processing')"] + columns)
      == ToolResult(
        stdout: """
          [
          {"focus":"Natural language processing","near":["computational linguistics","human language technology",\
          "language technologies","text processing"],"state":["California","Georgia","Illinois","Massachusetts",\
          "New York","Pennsylvania","Washington"]},
          {"focus":"Robotics","near":["autonomous systems","robots"],"state":["New York","Pennsylvania"]}
          ]

          """, stderr: "", status: 0))
}

@Test func `tracks are listed with their program and its university's ranks`() throws {
  let home = try SeededHome()
  #expect(
    try home.run("tracks", "--university", "Georgia Tech", "--csv")
      == .answer(
        """
        university,program,track,ml_rank,ml_year,ai_rank,ai_year\r
        Georgia Institute of Technology,Masters in Computer Science,Masters in Computer Science with specialization in \
        machine learning,6,2022,13,2022\r

        """))
  #expect(
    try home.run("tracks", "--max-rank", "ml:1", "--columns", "position,tracks", "--csv").stdout == """
      position,track\r
      1,Masters of Science in Machine Learning\r
      2,Fifth Year Masters in Machine Learning\r
      3,Secondary Masters of Science in Machine Learning\r
      4,Masters of Computational Data Science\r
      5,Master of Science in Computer Science\r

      """)
}

@Test func `courses are listed with those who name them`() throws {
  let home = try SeededHome()
  #expect(
    try home.run(
      "courses", "--university", "Stanford", "--where", "course LIKE 'a%' OR programs > 3", "--columns",
      "course,programs,universities,state", "--json")
      == .answer(
        """
        [
        {"course":"Artificial intelligence","programs":11,"universities":10,"state":["California","Georgia","Illinois",\
        "Massachusetts","New York","Pennsylvania","Washington"]},
        {"course":"Research","programs":4,"universities":4,"state":["California","Georgia","New York","Pennsylvania"]},
        {"course":"Applications","programs":2,"universities":2,"state":["California","New York"]}
        ]

        """))
}

@Test func `a list of programs goes by its plural too`() throws {
  let home = try SeededHome()
  #expect(
    try home.run(
      "programs", "--where", "focus_areas = 'robotics' AND tracks = 'Fifth Year Masters in Machine Learning'",
      "--columns", "slug,courses", "--csv")
      == ToolResult(
        stdout: """
          slug,course\r
          cmu,Advanced machine learning; Statistics; Research; Statistical machine learning; Data analysis; \
          Artificial intelligence; Data science\r

          """,
        stderr: "note: `Vision, graphics and robotics` contains `robotics`\n", status: 0))
}

@Test func `--count gives a number alone, or a row of its own`() throws {
  let home = try SeededHome()
  #expect(try home.run("tracks", "--count") == .answer("21\n"))
  #expect(try home.run("programs", "--count", "--limit", "5", "--offset", "10") == .answer("3\n"))
  #expect(try home.run("courses", "--count", "--json") == .answer("[\n{\"count\":23}\n]\n"))
  #expect(try home.run("universities", "--count", "--csv") == .answer("count\r\n11\r\n"))
  #expect(
    try home.run("programs", "--count", "--explain")
      == .usage(
        """
        error: --count or --explain, not both
        help: `gradatlas programs --help` says what it takes

        """))
}

@Test func `--year asks for the ranks of that year`() throws {
  let home = try SeededHome()
  let columns = ["--columns", "slug,ml_rank,ml_year,ml_rank@2022", "--csv"]
  #expect(
    try home.run(["universities", "--year", "2021", "--where", "ml_rank >= 9"] + columns)
      == ToolResult(
        stdout: "slug,ml_rank,ml_year,ml_rank@2022\r\nucla,9,2021,8\r\nuiuc,10,2021,9\r\n",
        stderr: "note: 1 university left out because `ml_rank` is not known\n", status: 0))
  #expect(
    try home.run("universities", "--year", "2021", "--columns", "slug,ml_rank,ml_rank@2022", "--limit", "1").stdout
      == """
      Slug  ML rank (2021)  ML rank (2022)
      ----  --------------  --------------
      cmu                1               1

      """)
  #expect(
    try home.run("programs", "--year", "2020")
      == .usage("error: no ranking has an edition of 2020\nhelp: years known: 2021, 2022\n"))
}

@Test func `a name that nothing has is a warning with the nearest ones`() throws {
  let home = try SeededHome()
  #expect(
    try home.run(
      "universities", "--count", "--where", "focus = 'NPL' OR university = 'Carnegie-Mellon' OR state = 'XY'")
      == ToolResult(
        stdout: "0\n",
        stderr: """
          warning: no focus area is named `NPL`; did you mean `NLP` or `PL`?
          warning: no university is named `Carnegie-Mellon`; did you mean `Carnegie Mellon`?
          warning: no state is named `XY`; did you mean `NY`?
          note: 11 universities left out: 9 with an open `focus` list that does not name it

          """, status: 0))
}

@Test func `a row left out for its place is not said to have a list`() throws {
  let home = try SeededHome()
  #expect(try home.run("universities", "--state", "GA", "--count") == .answer("1\n"))
}

@Test func `--explain shows the SQL, its values and the plan`() throws {
  let home = try SeededHome()
  #expect(
    try home.run(
      "courses", "--where", "course = 'Robert''s'", "--columns", "course", "--order-by", "course", "--explain")
      == .answer(
        """
        SELECT course.name
        FROM course
        WHERE course.name = ?1
        ORDER BY course.name NULLS LAST, course.name, course.id

        Values
          ?1 = 'Robert''s'

        Query plan
          SEARCH course USING COVERING INDEX sqlite_autoindex_course_1 (name=?)

        """))
  let rows = try home.run(
    "courses", "--columns", "course", "--order-by", "course", "--limit", "1", "--explain", "--csv")
  #expect(
    rows.stdout.hasPrefix(
      """
      part,number,parent,text\r
      sql,1,,"SELECT course.name
      FROM course
      ORDER BY course.name NULLS LAST, course.name, course.id
      LIMIT ?1 OFFSET ?2"\r
      value,1,,1\r
      value,2,,0\r
      plan,
      """))
  #expect(rows.stdout.hasSuffix(",0,SCAN course USING COVERING INDEX sqlite_autoindex_course_1\r\n"))
}

@Test func `headings and what stands for NULL can be left to the user`() throws {
  let home = try SeededHome()
  let list = ["universities", "--where", "ml_rank = 1", "--columns", "slug,ml_score"]
  #expect(try home.run(list + ["--no-header", "--null", "none"]).stdout == "cmu  none\n")
  #expect(try home.run(list + ["--no-header", "--csv"]).stdout == "cmu,\r\n")
  #expect(
    try home.run(list + ["--no-header", "--json"]).stderr.hasPrefix(
      "{\"error\":{\"code\":\"usage\",\"message\":\"--no-header goes with table, csv, tsv and html\""))
  #expect(try home.run(list + ["--null", "x", "--csv"]).stderr.hasPrefix("error: --null goes with table\n"))
}
