import Catalog
import Markdown
import Tables

/// Why a ranking's file was not taken, as the tool tells it.
struct RankingFileError: Error {
  let status: ExitStatus
  let code: String
  let message: String
  var hint: String?
  var candidates: [String] = []
  /// The whole text where it is more than message and hint.
  var rendered: String?

  /// An error of the reader or of the catalogue; anything else as it is.
  static func of(_ error: any Error, file: String) -> any Error {
    switch error {
    case ReadingError.missing(let path): InputError.missing(path: path)
    case ReadingError.unreadable(let path, let code): InputError.unreadable(path: path, code: code)
    case ReadingError.damaged: error
    case let error as ReadingError: RankingFileError(RankingImportProblems(), reading: error, file: file)
    case RankingImportError.usage(let mistake): RankingFileError(mistake)
    case RankingImportError.problems(let found): RankingFileError(found, reading: found.reading, file: file)
    default: error
    }
  }

  private init(_ mistake: RankingImportMistake) {
    status = .usage
    code = mistake.code
    message = mistake.message
    hint = mistake.help
    candidates = mistake.candidates
  }

  /// Every problem by place: those of the rows and those of what stands in them.
  private init(_ found: RankingImportProblems, reading: (any Error)?, file: String) {
    var lines = found.problems.map { (position: $0.position, text: $0.described(file: file), $0.message) }
    var omitted = found.omittedCount
    if case ReadingError.problems(let unreadable)? = reading {
      lines += unreadable.problems.map { ($0.position, $0.described(file: file), $0.message) }
      omitted += unreadable.omittedCount
    } else if let reading {
      lines.append((SourcePosition.start, "\(file): \(reading)", "\(reading)"))
    }
    lines.sort { $0.position < $1.position }
    let count = lines.count + omitted
    let closing = "\(count == 1 ? "1 problem" : "\(count) problems")\(omitted > 0 ? " (\(omitted) not shown)" : "")"
    status = .data
    code = "unreadable_ranking"
    message = lines.map { "\(file):\($0.position): \($0.2)" }.joined(separator: "\n")
    hint = "nothing was written"
    rendered = (lines.map(\.text) + ["error: \(closing); nothing was written"]).joined(separator: "\n")
  }
}
