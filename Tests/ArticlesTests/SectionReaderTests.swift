import Articles
import Terms
import Testing

@Test(arguments: [
  "**Duration**: 1 year", "**Duration:** 1 year", "Duration: 1 year", "**duration** : 1 year", "__DURATION__: 1 year",
  "text: prose\n\n**Duration**:\n1 year", "**Duration: 1 year**", "*x*\n**Duration**: 1\n  year",
  "- **Duration**: 1 year",
])
func `a label, however it is set`(_ text: String) throws {
  #expect(try program(text)?.duration == StudyDuration(minMonths: 12, maxMonths: 12))
}

@Test func `several labels in one paragraph, a value over two lines`() throws {
  let found = try program("**Focus areas**: a,\nb, c\n**Tracks or specializations**: d\n**Courses**: e; f, g")
  #expect(found?.focusAreas == ArticleList(items: ["A", "B", "C"]))
  #expect(found?.tracks == ArticleList(items: ["D"]))
  #expect(found?.courses == ArticleList(items: ["E", "F, g"]))
}

@Test(arguments: ["**Areas of focus**:\n- a, b\n- c.\n- and others", "**Focus area**:\n\n1. a, b\n2. c\n3. etc."])
func `a list as bullets`(_ text: String) throws {
  #expect(try program(text)?.focusAreas == ArticleList(items: ["A, b", "C"], isOpen: true))
}

@Test func `bullets that are labels, with bullets under them`() throws {
  let found = try program("- **Duration**: 2 years\n- **Tracks**:\n  - a\n  - b\n- **Courses**: c")
  #expect(found?.duration == StudyDuration(minMonths: 24, maxMonths: 24))
  #expect(found?.tracks == ArticleList(items: ["A", "B"]))
  #expect(found?.courses == ArticleList(items: ["C"]))
}

@Test func `details without a program stand for the university, also with one program`() throws {
  #expect(try program("**Duration**: 1 year")?.statedFor == .university)
  let text = smallTable + "\n## B University\n\n**Duration**: 1 year\n"
  let programs = try read(text).universities[1].programs
  #expect(programs.map(\.name) == ["MSc Y", "PhD Z"])
  #expect(programs.map(\.statedFor) == [.university, .university])
  #expect(programs.map(\.duration?.minMonths) == [12, 12])
}

@Test func `details under a program's name stand for that program, and add it if it is new`() throws {
  let text = """
    **Tracks**: t

    **Program Name**: Master in X
    **Duration**: 1 year

    **Program Name**: MBA, PhD in Q
    **Duration**: 2 years
    **Location**: Zurich, Switzerland
    """
  let university = try read(section(text)).universities[0]
  #expect(university.programs.map(\.name) == ["Masters in X", "MBA", "PhD in Q"])
  #expect(university.programs.map(\.statedFor) == [.program, .program, .program])
  #expect(university.programs.map(\.duration?.minMonths) == [12, 24, 24])
  #expect(university.programs.map(\.tracks) == Array(repeating: ArticleList(items: ["T"]), count: 3))
  #expect(university.location == Place(city: "Zurich", country: "Switzerland", countryCode: "CH"))
}

@Test(arguments: [
  "## [B University (BU)](https://b.org)", "### the b university", "## BU", "# b — university", "## B University",
])
func `a heading is known by name, acronym or both`(_ heading: String) throws {
  let article = try read(smallTable + "\n\(heading)\n\n**Duration**: 1 year\n")
  #expect(article.universities[1].programs[0].duration?.minMonths == 12)
}

@Test(arguments: ["## <a name=\"a\"></a>Our first", "## a"])
func `a heading is known by its anchor`(_ heading: String) throws {
  let article = try read(smallTable + "\n\(heading)\n\n**Duration**: 1 year\n")
  #expect(article.universities[0].programs[0].duration?.minMonths == 12)
}

@Test func `sections that are no university are left alone`() throws {
  let text = section("**Duration**: 1 year") + "\n### Connect with us:\n\n**Follow**: us\n\n<a href=\"x\">y</a>\n"
  #expect(try read(text) == read(section("**Duration**: 1 year")))
  #expect(try read(text).warnings == [])
}

@Test func `details behind the table without a heading are left alone with a warning`() throws {
  let article = try read(smallTable + "\n**Duration**: 1 year\n")
  #expect(article == (try read(smallTable)))
  #expect(
    article.warnings.map { $0.described(file: "a.md") }
      == ["a.md:8:3: label `Duration` stands under no heading of a university; it was left alone"])
}

@Test func `bullets under an empty list's label may be labels or blocks of any kind`() throws {
  let labels = try read(section("**Tracks**:\n\n- **Duration**: 2 years\n- **Courses**: c"))
  #expect(labels.universities[0].programs[0].duration == StudyDuration(minMonths: 24, maxMonths: 24))
  #expect(labels.universities[0].programs[0].tracks == nil)
  #expect(labels.warnings.map { "\($0.position): \($0.message)" } == ["10:3: label `Tracks` has no value"])
  #expect(try program("**Tracks**:\n\n- **a** b\n- c")?.tracks == ArticleList(items: ["A b", "C"]))
  #expect(try program("**Tracks**:\n\n- > quoted\n- c")?.tracks == ArticleList(items: ["C"]))
}

@Test func `details outside of a university's section are left alone with a warning`() throws {
  let article = try read(smallTable + "\n## C University\n\n**Duration**: 1 year\n")
  #expect(article == (try read(smallTable)))
  #expect(
    article.warnings.map { $0.described(file: "a.md") } == [
      "a.md:10:3: label `Duration` stands under `C University`, no university of the table; it was left alone"
    ])
}

@Test func `unknown and empty labels are warnings`() throws {
  let article = try read(section("**Tuition**: 1\n**Location**:\n\n**Tracks**:\n\n**Courses**: and others"))
  #expect(
    article.warnings.map { "\($0.position): \($0.message)" } == [
      "10:3: unknown label `Tuition` of `A University`; it was left alone", "11:3: label `Location` has no value",
      "13:3: label `Tracks` has no value", "15:3: label `Courses` has no value",
    ])
}
