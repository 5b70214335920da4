/// Why a question gets no answer, and where.
public struct QuestionError: Error, Equatable, Sendable {
  /// A word that is not known, with the nearest words that are.
  public struct UnknownWord: Equatable, Sendable {
    /// As written; words that stand side by side are one.
    public let text: String
    /// Its place, in UTF-8 bytes of the question.
    public let span: Range<Int>
    /// Known names, the nearest first; may be empty.
    public let nearest: [String]
  }

  /// What: data, never a finished sentence. Texts that a user wrote are carried as written.
  public enum Problem: Equatable, Sendable {
    /// There is no word in it.
    case empty
    /// More characters than `QuestionLimits.characters`.
    case tooLong
    /// More words and signs than `QuestionLimits.tokens`.
    case tooManyWords(Int)
    /// Words that neither the grammar nor the database knows; one or more.
    case unknownWords([UnknownWord])
    /// One name for several things.
    case ambiguousName(String, candidates: [String])
    /// Several readings that none is better than.
    case ambiguousReading([Reading])
    /// A word that asks for something the catalogue does not hold, and what that is, in our words.
    case notHeld(String, thing: String)
    /// More meanings than are looked through.
    case tooManyReadings
    /// A word that asks for a figure or a choice that no reading gives, and what that is, in our words.
    case notAnswered(String, thing: String)
    /// A year that no edition of that ranking has; nil for any ranking. The years there are, ascending.
    case noSuchYear(Int, ranking: String?, known: [Int])
    /// A ranking with fewer editions than a comparison over time takes.
    case noEarlierEdition(ranking: String)
    /// An order or a rank without its ranking; the rankings there are.
    case rankingNotNamed(String, candidates: [String])
    /// A university that a field has no rank of.
    case noRank(String, field: String)
    /// A known word where the grammar has no place for it.
    case misplaced(String)
    /// The question stops where more must follow.
    case incomplete(after: String)
    /// Known words that make no question together.
    case notUnderstood
    /// Words, but nothing that can be answered.
    case nothingAsked
    /// A fact of a university, without a university.
    case universityNotNamed(String)
    /// More or fewer universities than can be compared.
    case comparedCount(Int)
  }

  /// What is wrong.
  public let problem: Problem
  /// Where: UTF-8 offsets into `source`.
  public let span: Range<Int>
  /// The question as it was given; cut after `QuestionLimits.characters` where it is longer.
  public let source: String

  init(_ problem: Problem, span: Range<Int>, source: String) {
    self.problem = problem
    self.span = span
    self.source = source
  }
}
