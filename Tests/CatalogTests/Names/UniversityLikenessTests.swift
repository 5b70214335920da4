import Testing
import Wording
import Terms

@testable import Catalog

@Suite struct `A university that is like another` {
  private static let names = [
    "Stanford University", "Heidelberg University", "University of York", "Columbia University", "ETH Zurich",
    "University of California, Berkeley", "Osaka University",
  ]

  private func names(_ all: [String] = Self.names) -> UniversityNames {
    var names = UniversityNames()
    for (number, name) in all.enumerated() { names.add(name, of: Int64(number + 1)) }
    return names
  }

  @Test(arguments: [
    ("Stanfurd Univeristy", ["Stanford University"]), ("Heidelburg University", ["Heidelberg University"]),
    ("York University", ["University of York"]), ("Columbia College", ["Columbia University"]),
    ("Berkley", ["University of California, Berkeley"]), ("University", []), ("Yale University", []),
  ])
  func `is so by the words that tell institutions apart`(_ name: String, _ expected: [String]) {
    var likeness = UniversityLikeness(names())
    let found = likeness.nearest(to: .university(name), count: 3)
    #expect(found.map { Self.names[Int($0.id) - 1] } == expected)
  }

  @Test func `is found once, by the likest of its names`() {
    var names = names(["Universität Bern", "University of Berne"])
    names.add("University of Bern", of: 1)
    names.add("Universität Bernn", of: 1)
    var likeness = UniversityLikeness(names)
    let found = likeness.nearest(to: .university("Univ of Bern"), count: 3)
    #expect(found.map(\.id) == [1, 2])
  }

  @Test func `is told of where it is created, the likest first`() {
    var created = CreatedUniversities()
    let added = [
      "Nowhere College", "Stanford College", "Stanfort University", "Nowhere Collage", "Nowhere College 2",
      "Nowhere College 3",
    ]
    for (number, name) in added.enumerated() {
      created.add(name, of: Int64(100 + number), at: SourcePosition(line: number + 2, column: 3))
    }
    let found = created.likeOthers(names()) { Self.names[Int($0) - 1] }
    #expect(
      found.map { "\($0.position) \($0.message)" } == [
        "5:3 `Nowhere Collage` was created, and is like `Nowhere College`",
        "3:3 `Stanford College` was created, and is like `Stanford University`",
        "4:3 `Stanfort University` was created, and is like `Stanford University`",
      ])
  }
}
