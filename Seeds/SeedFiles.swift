/// One document of this folder, as it is built into the executable: Markdown, UTF-8.
public struct SeedFile: Sendable {
  /// The file's name.
  public let name: String
  /// The file's bytes.
  public let bytes: [UInt8]
}

/// The tables of names, in the order in which they are loaded.
public let nameTableFiles: [SeedFile] = [
  SeedFile(name: "universities.md", bytes: PackageResources.universities_md),
  SeedFile(name: "focus-areas.md", bytes: PackageResources.focus_areas_md),
  SeedFile(name: "focus-areas-csrankings.md", bytes: PackageResources.focus_areas_csrankings_md),
]

/// The articles, the earliest first.
public let articleFiles: [SeedFile] = [
  SeedFile(name: "article-2021.md", bytes: PackageResources.article_2021_md),
  SeedFile(name: "article-2022.md", bytes: PackageResources.article_2022_md),
]
