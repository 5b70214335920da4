import Articles
import Foundation

private let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

/// The bytes of a file of this project, by its path from the project's root.
func projectFile(_ path: String) throws -> [UInt8] {
  let root = here.deletingLastPathComponent().deletingLastPathComponent()
  return Array(try Data(contentsOf: root.appendingPathComponent(path)))
}

/// The article of 2021 as it was published, byte for byte.
func publishedArticle() throws -> Article {
  try ArticleReader.read(projectFile("Tests/ArticlesTests/Golden/article-2021.md"), file: "article-2021.md")
}

/// A small article that is right: line 3 is the table's header, its two rows are lines 5 and 6.
let smallTable = """
  # Programs (2021)

  | Ranking in AI | University | Program Name |
  |---|---|---|
  | 1 | [A University](#a) | Masters in X |
  | 2 | B University (BU) | MSc Y, PhD Z |

  """

func read(_ text: String, year: Int? = nil) throws -> Article {
  try ArticleReader.read(Array(text.utf8), file: "a.md", year: year)
}

/// What is said about an article that is not taken, without the helps.
func problems(_ text: String, year: Int? = nil) -> [String] { problems(Array(text.utf8), year: year) }

func problems(_ bytes: [UInt8], year: Int? = nil) -> [String] {
  do {
    _ = try ArticleReader.read(bytes, file: "a.md", year: year)
    return []
  } catch {
    return error.problems.map { "\($0.position): \($0.message)" }
  }
}

/// The small article with a section on its first university.
func section(_ text: String) -> String { smallTable + "\n## A University\n\n" + text + "\n" }

/// The first program of the small article with that section.
func program(_ text: String) throws -> ArticleProgram? { try read(section(text)).universities.first?.programs.first }
