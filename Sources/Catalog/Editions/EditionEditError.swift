/// Why an edition is not changed by hand, as data; `EditionEditError+Wording.swift` has the sentences.
public struct EditionEditError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// A text that is no statement of a place.
    case malformed(String, EntryStatement.Flaw)
    /// It is not certain which university is meant.
    case university(UniversityProblem)
    /// Two statements are about one university.
    case repeated(String)
    /// A university to add is in the edition already, at another place.
    case listed(String, EditionName, place: String)
    /// A university to change or remove is not in the edition.
    case notListed(String, EditionName)
    /// A ranking that is not there, and no name to make it with.
    case newRanking(String, nearest: [String])
    /// A short name that a ranking cannot have.
    case badRanking(String)
    /// A year that an edition cannot have.
    case badYear(Int)
    /// A name, a title, an address or a method without a letter.
    case emptyText(String)
  }

  /// Everything that is wrong; never empty.
  public let problems: [Problem]

  init(_ problems: [Problem]) { self.problems = problems }
}
