public import Terms
public import Wording

/// A degree program of a university, with what the article says about it.
public struct ArticleProgram: Sendable, Equatable {
  /// What an article's block of details is about.
  public enum StatedFor: String, Sendable {
    /// The block names the program, or there is no block.
    case program
    /// The block stands for all of the university's programs.
    case university
  }

  /// As printed.
  public var name: String
  /// In full, as the name says it: `Master of Science`; nil when it says none.
  public var degree: String?
  /// How long it takes; nil when that is not stated.
  public var duration: StudyDuration?
  /// Core courses; nil when no list is stated.
  public var courses: ArticleList?
  /// Tracks; nil when no list is stated.
  public var tracks: ArticleList?
  /// Focus areas; nil when no list is stated.
  public var focusAreas: ArticleList?
  /// What the details are about.
  public var statedFor: StatedFor
  /// Where the name stands.
  @NotCompared public var position: SourcePosition

  /// A program made by hand.
  public init(
    name: String, degree: String? = nil, duration: StudyDuration? = nil, courses: ArticleList? = nil,
    tracks: ArticleList? = nil, focusAreas: ArticleList? = nil, statedFor: StatedFor = .program,
    position: SourcePosition = .start
  ) {
    self.name = name
    self.degree = degree
    self.duration = duration
    self.courses = courses
    self.tracks = tracks
    self.focusAreas = focusAreas
    self.statedFor = statedFor
    self.position = position
  }
}
