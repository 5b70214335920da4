import ArgumentParser
import Articles
import Catalog
import Exchange
import FilterLanguage
import Questions
import SQLiteStorage
import Server
import Tables
import Wording

/// An error as the tool tells it: to people, to programs, and by the exit status.
struct ErrorReport {
  let status: ExitStatus
  let code: String
  let message: String
  let remedies: [Remedy]
  let candidates: [String]
  /// The file that the error is about; nil if it is about none.
  private(set) var file: String?
  /// The whole text where it is more than message and help, with the words for remedies.
  private let rendered: ((RemedyWords) -> String)?

  init(
    status: ExitStatus, code: String, message: String, remedies: [Remedy] = [], candidates: [String] = [],
    rendered: ((RemedyWords) -> String)? = nil
  ) {
    self.status = status
    self.code = code
    self.message = message
    self.remedies = remedies
    self.candidates = candidates
    self.rendered = rendered
  }

  /// An error that explains itself.
  private init(_ error: some ExplainedError, status: ExitStatus, rendered: ((RemedyWords) -> String)? = nil) {
    self.init(
      status: status, code: error.code, message: error.message, remedies: error.remedies, candidates: error.candidates,
      rendered: rendered)
  }

  /// With help that is said as it is.
  init(status: ExitStatus, code: String, message: String, hint: String?, candidates: [String] = []) {
    self.init(
      status: status, code: code, message: message, remedies: hint.map { [.advice($0)] } ?? [], candidates: candidates)
  }

  /// An error of ours; nil for what only the parser can tell.
  init?(_ error: any Error) {
    switch error {
    case let error as CatalogError: self.init(error)
    case let error as EditionEditError: self.init(error, status: .usage) { error.rendered($0.text) }
    case let error as DatabaseError: self.init(error)
    case let errors as FilterErrors: self.init(errors, status: .usage) { errors.rendered($0.text) }
    case let error as QueryError: self.init(error, status: error.status) { error.rendered($0.text) }
    case let error as EditError: self.init(error, status: error.status)
    case let error as CombinationError: self.init(error, status: error.status)
    case let error as QuestionError: self.init(error)
    case let error as UnreadableArticles: self.init(error)
    case let error as OutputError: self.init(error)
    case let error as InputError: self.init(error, status: error.status)
    case RankingImportError.usage(let mistake): self.init(mistake, status: .usage)
    case let error as UnreadableRows: self.init(error, status: .data) { error.rendered($0.text) }
    case let error as ReadingError: self.init(error)
    case let error as InsertScriptError: self.init(RestoreError(error))
    case let error as RestoreError: self.init(error)
    case let error as LongArticle: self.init(error, status: .data)
    case let error as RefreshError: self.init(error, status: .data)
    case let error as ServerError: self.init(error, status: error.status)
    default: return nil
    }
  }

  /// As people read it, with a final newline.
  func text(_ words: RemedyWords) -> String {
    if let rendered { return rendered(words) + "\n" }
    let help = words.text(remedies).map { ["help: \($0)"] } ?? []
    return (["error: \(message)"] + help).joined(separator: "\n") + "\n"
  }

  /// As programs read it: `{"error":{"code":…,"message":…,"hint":…,"candidates":[…]}}` and a newline.
  func json(_ words: RemedyWords) -> String {
    let parts = [
      #""code":\#(JSONText.quoted(code))"#, #""message":\#(JSONText.quoted(message))"#,
      #""hint":\#(words.text(remedies).map { JSONText.quoted($0) } ?? "null")"#,
      #""candidates":[\#(candidates.map { JSONText.quoted($0) }.joined(separator: ","))]"#,
    ]
    return #"{"error":{\#(parts.joined(separator: ","))}}"# + "\n"
  }
}

extension ErrorReport {
  private init(_ error: CatalogError) {
    self.init(error, status: error.status)
    file = error.file
  }

  private init(_ error: DatabaseError) {
    self.init(status: error.status, code: error.code, message: error.description, remedies: error.remedies)
    file = error.path
  }

  /// Readings are told apart as the commands that give them.
  private init(_ error: QuestionError) {
    guard case .ambiguousReading(let readings) = error.problem else {
      self.init(error, status: .usage) { error.rendered($0.text) }
      return
    }
    let commands = readings.map(\.command)
    let remedies = [Remedy.advice("it may be \(NameText.list(commands.map { "gradatlas " + $0 }, "or"))")]
    self.init(
      status: .usage, code: error.code, message: error.message, remedies: remedies, candidates: commands
    ) { words in error.rendered { _ in words.text(remedies) } }
  }

  private init(_ error: OutputError) {
    self.init(status: error.status, code: error.code, message: error.message, remedies: error.remedies)
  }

  private init(_ error: ReadingError) {
    switch error {
    case .missing(let path): self.init(InputError.missing(path: path), status: .noInput)
    case .unreadable(let path, let code):
      let error = InputError.unreadable(path: path, code: code)
      self.init(error, status: error.status)
    case .symbolicLink, .notAFile:
      self.init(status: .data, code: "not_a_file", message: error.message, remedies: error.remedies)
    case .damaged:
      self.init(status: .data, code: "damaged", message: error.message, remedies: error.remedies)
    case .problems(let found): self.init(RestoreError(found))
    }
  }

  private init(_ error: RestoreError) {
    self.init(error, status: .data, rendered: error.rendered.map { text in { _ in text } })
  }

  private init(_ error: UnreadableArticles) {
    let problems = error.files.flatMap { file in file.problems.map { (file.file, $0) } }
    self.init(
      status: .data, code: "unreadable_article",
      message: problems.map { "\($0):\($1.position): \($1.message)" }.joined(separator: "\n"),
      remedies: [.advice("nothing was written")]
    ) { words in
      let lines = problems.map { $1.described(file: $0, help: words.text) }
      return (lines + [ProblemCount.text(problems.count)]).joined(separator: "\n")
    }
  }
}
