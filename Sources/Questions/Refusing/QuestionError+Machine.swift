/// What a program reads of an error.
extension QuestionError {
  /// A stable name of the problem, in lower snake case.
  public var code: String {
    switch problem {
    case .empty: "empty"
    case .tooLong, .tooManyWords: "limit_exceeded"
    case .unknownWords: "unknown_words"
    case .ambiguousName: "ambiguous_name"
    case .ambiguousReading: "ambiguous_reading"
    case .notUnderstood: "not_understood"
    case .tooManyReadings: "too_many_readings"
    case .notHeld: "not_held"
    case .notAnswered: "not_answered"
    case .noSuchYear: "unknown_year"
    case .noEarlierEdition: "no_earlier_edition"
    case .rankingNotNamed: "ranking_not_named"
    case .noRank: "no_rank"
    case .misplaced: "misplaced_word"
    case .incomplete: "incomplete"
    case .nothingAsked: "nothing_asked"
    case .universityNotNamed: "university_not_named"
    case .comparedCount: "compared_count"
    }
  }

  /// What could stand there instead, or for something not held what is; best first.
  public var candidates: [String] {
    switch problem {
    case .unknownWords(let words): words.flatMap(\.nearest)
    case .ambiguousName(_, let candidates), .rankingNotNamed(_, let candidates): candidates
    case .ambiguousReading(let readings): readings.map(\.words)
    case .noSuchYear(_, _, let known): known.map(String.init)
    case .notHeld: Self.held
    default: []
    }
  }
}
