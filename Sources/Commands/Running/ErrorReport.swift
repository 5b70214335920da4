import ArgumentParser
import Articles
import Catalog
import Exchange
import FilterLanguage
import Questions
import SQLiteStorage
import Tables

/// An error as the tool tells it: to people, to programs, and by the exit status.
struct ErrorReport {
  let status: ExitStatus
  let code: String
  let message: String
  let hint: String?
  let candidates: [String]
  /// The file that the error is about; nil where it is about none.
  private(set) var file: String?
  /// The whole text where it is more than message and hint.
  private let rendered: String?

  init(
    status: ExitStatus, code: String, message: String, hint: String? = nil, candidates: [String] = [],
    rendered: String? = nil
  ) {
    self.status = status
    self.code = code
    self.message = message
    self.hint = hint
    self.candidates = candidates
    self.rendered = rendered
  }

  /// An error of ours; nil for what only the parser can tell.
  init?(_ error: any Error) {
    switch error {
    case let error as CatalogError: self.init(error)
    case let error as EditionEditError: self.init(error)
    case let error as DatabaseError: self.init(error)
    case let error as FilterErrors: self.init(error)
    case let error as QueryError: self.init(error)
    case let error as EditError:
      self.init(
        status: error.status, code: error.code, message: error.message, hint: error.hint, candidates: error.candidates)
    case let error as CombinationError:
      self.init(status: error.status, code: error.code, message: error.message, hint: error.hint)
    case let error as QuestionError: self.init(error)
    case let error as UnreadableArticles: self.init(error)
    case let error as OutputError: self.init(error)
    case let error as InputError: self.init(error)
    case RankingImportError.usage(let mistake): self.init(mistake)
    case let error as UnreadableRows: self.init(error)
    case let error as ReadingError: self.init(error)
    case let error as InsertScriptError: self.init(RestoreError(error))
    case let error as RestoreError: self.init(error)
    case let error as LongArticle:
      self.init(status: .data, code: "limit_exceeded", message: error.message, hint: error.hint)
    case let error as RefreshError:
      self.init(status: .data, code: "wrong_block", message: error.message, hint: error.hint)
    default: return nil
    }
  }

  /// The same, with the commands that it proposes for the file that it is about, or else for the one that the command line
  /// names.
  func naming(_ words: [String]) -> ErrorReport {
    let database = ProposedCommands.database(for: file, in: words)
    // Another file than the catalogue is no option's value.
    let isCatalog = database == nil || database != file || database == ProposedCommands.database(in: words)
    let hint = isCatalog ? hint : hint?.replacing(" with --database", with: "")
    return ErrorReport(
      status: status, code: code, message: message, hint: hint.map { ProposedCommands.naming(database, in: $0) },
      candidates: candidates,
      rendered: rendered.map { ProposedCommands.naming(database, in: $0) })
  }

  /// As people read it, with a final newline.
  var text: String {
    let text = rendered ?? (["error: \(message)"] + (hint.map { ["help: \($0)"] } ?? [])).joined(separator: "\n")
    return text + "\n"
  }

  /// As programs read it: `{"error":{"code":…,"message":…,"hint":…,"candidates":[…]}}` and a newline.
  var json: String {
    let parts = [
      #""code":\#(JSONText.quoted(code))"#, #""message":\#(JSONText.quoted(message))"#,
      #""hint":\#(hint.map { JSONText.quoted($0) } ?? "null")"#,
      #""candidates":[\#(candidates.map { JSONText.quoted($0) }.joined(separator: ","))]"#,
    ]
    return #"{"error":{\#(parts.joined(separator: ","))}}"# + "\n"
  }
}

extension ErrorReport {
  private init(_ error: CatalogError) {
    self.init(
      status: error.status, code: error.code, message: error.message, hint: error.help, candidates: error.candidates)
    file = error.file
  }

  private init(_ error: EditionEditError) {
    self.init(
      status: .usage, code: error.code, message: error.message, hint: error.help, candidates: error.candidates,
      rendered: error.rendered)
  }

  private init(_ error: DatabaseError) {
    self.init(status: error.status, code: error.code, message: error.description, hint: error.hint)
    file = error.path
  }

  private init(_ error: OutputError) {
    self.init(status: error.status, code: error.code, message: error.message, hint: error.hint)
  }

  private init(_ error: InputError) {
    self.init(status: error.status, code: error.code, message: error.message, hint: error.hint)
  }

  private init(_ mistake: RankingImportMistake) {
    self.init(
      status: .usage, code: mistake.code, message: mistake.message, hint: mistake.help, candidates: mistake.candidates)
  }

  private init(_ error: UnreadableRows) {
    self.init(
      status: .data, code: error.code, message: error.message, hint: "nothing was written",
      candidates: error.candidates, rendered: error.rendered)
  }

  private init(_ error: ReadingError) {
    switch error {
    case .missing(let path): self.init(InputError.missing(path: path))
    case .unreadable(let path, let code): self.init(InputError.unreadable(path: path, code: code))
    case .symbolicLink, .notAFile:
      self.init(status: .data, code: "not_a_file", message: error.message, hint: error.hint)
    case .damaged:
      self.init(status: .data, code: "damaged", message: error.message, hint: error.hint)
    case .problems(let found): self.init(RestoreError(found))
    }
  }

  private init(_ error: RestoreError) {
    self.init(
      status: .data, code: error.code, message: error.message, hint: error.hint, rendered: error.rendered)
  }

  private init(_ errors: FilterErrors) {
    let first = errors.errors[0]
    self.init(
      status: .usage, code: first.code, message: errors.errors.map(\.message).joined(separator: "; "), hint: first.hint,
      candidates: first.candidates, rendered: errors.rendered)
  }

  private init(_ error: QueryError) {
    self.init(
      status: error.status, code: error.code, message: error.message, hint: error.hint, candidates: error.candidates,
      rendered: error.rendered)
  }

  private init(_ error: QuestionError) {
    self.init(
      status: .usage, code: error.code, message: error.message, hint: error.hint, candidates: error.candidates,
      rendered: error.rendered)
  }

  private init(_ error: UnreadableArticles) {
    let problems = error.files.flatMap { file in
      file.problems.map { "\(file.file):\($0.position): \($0.message)" }
    }
    let text = error.files.map(\.description).joined(separator: "\n")
    self.init(
      status: .data, code: "unreadable_article", message: problems.joined(separator: "\n"),
      hint: "nothing was written", rendered: "\(text)\n\(ProblemCount.text(problems.count))")
  }
}
