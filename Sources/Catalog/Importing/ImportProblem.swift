public import Terms
public import Wording

/// One thing that is wrong with rows from elsewhere.
public struct ImportProblem: Sendable, Equatable {
  /// What: data; `ImportProblem+Wording.swift` makes sentences of it.
  public enum Reason: Sendable, Equatable {
    /// A cell that has to say something is empty.
    case empty(ImportField)
    /// A cell's text cannot be what the field is.
    case malformed(ImportField, String)
    /// A cell's text shows that it is not what was meant.
    case damaged(String, PrintedName.Damage)
    /// One of latitude and longitude without the other.
    case halfAPosition
    /// It is not certain which university is meant.
    case university(UniversityProblem)
    /// Two rows are the same thing.
    case sameRow(name: String, as: String, first: SourcePosition)
    /// Two rows are the same university, unless they are of different places.
    case sameUniversity(name: String, as: String, first: SourcePosition)
    /// Two rows of one university say different things of it; where the first does.
    case contradiction(ImportField, String, known: String, first: SourcePosition)
    /// The university needs another name than the one that has it, and the row does not say by which place.
    case nameTaken(String)
    /// An alias of neither a university nor a focus area, or of both.
    case noOwner
    /// Nothing in the catalogue is a focus area of that name.
    case unknownFocusArea(String)
    /// A name that is to mean another focus area is one's own.
    case otherFocusArea(String)
    /// Several focus areas of the catalogue go by that name.
    case ambiguousFocusArea(String)
  }

  /// Where it stands in the file.
  public let position: SourcePosition
  /// What is wrong.
  public let reason: Reason

  /// A problem at a place.
  public init(_ reason: Reason, at position: SourcePosition) {
    self.reason = reason
    self.position = position
  }
}

/// Everything that is wrong with rows from elsewhere; none of them was taken.
public struct ImportProblems: Error, Sendable, Equatable {
  /// By place; never empty.
  public let problems: [ImportProblem]

  init(_ problems: [ImportProblem]) { self.problems = problems.sorted { $0.position < $1.position } }
}
