/// Why an edit by hand is refused, as data; `EditError+Wording.swift` has the sentences.
public struct EditError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// A thing to add is there, with other details than those to add.
    case alreadyThere(EditedKind, String)
    /// A name belongs to another thing: `university Columbia University`.
    case nameTaken(String, by: String)
    /// A short name or an identifier belongs to another university.
    case identifierTaken(String, field: String, by: String)
    /// An alias is a name of another thing of its kind.
    case aliasTaken(String, kind: EditedKind, by: String)
    /// Other things need the one to remove.
    case inUse(kind: EditedKind, name: String, by: [String])
    /// No such field can be set.
    case unknownField(String, of: EditedKind, nearest: [String])
    /// A field is set twice.
    case repeatedField(String)
    /// A name without a letter and without a digit.
    case noName(String, field: String)
    /// A value that the field does not take.
    case badValue(String, field: String, expected: String)
    /// A value that the schema refuses: what SQLite says of it.
    case refused(String)
    /// The thing has no name that is called so.
    case noSuchAlias(String, of: String, candidates: [String])
    /// The thing does not stand in the program's list.
    case notListed(String, program: String)
    /// Two universities to merge contradict each other: their slugs, and what each says.
    case mergeClashes(university: String, duplicate: String, [MergeClash])
  }

  /// What is wrong.
  public let problem: Problem

  init(_ problem: Problem) { self.problem = problem }
}
