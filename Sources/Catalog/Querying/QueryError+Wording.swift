import FilterLanguage
public import Wording

extension QueryError: ExplainedError {
  /// A name for programs that read errors; the same for every error of a kind.
  public var code: String {
    switch problem {
    case .sql: "sql"
    case .refused: "write_refused"
    case .empty: "empty"
    case .secondStatement: "second_statement"
    case .nul: "nul"
    case .missingParameter: "missing_parameter"
    case .unknownParameter: "unknown_parameter"
    case .unnamedParameter: "unnamed_parameter"
    case .longValue, .longPattern: "limit_exceeded"
    case .timeout: "timeout"
    }
  }

  /// What happened, in one line; lower case, no full stop.
  public var message: String {
    switch problem {
    case .sql(let message): message
    case .refused(let what): "\(what) is refused: a query only reads"
    case .empty: "there is no statement"
    case .secondStatement: "a second statement follows the first"
    case .nul: "the query holds a NUL character"
    case .missingParameter(let name): "parameter `\(name)` has no value"
    case .unknownParameter(let name, _): "the query has no parameter `\(name)`"
    case .unnamedParameter: "a parameter has no name"
    case .longValue: "a text or a blob is longer than \(Self.grouped(QueryLimits.valueByteCount)) bytes"
    case .longPattern: "a pattern of LIKE or GLOB is longer than \(Self.grouped(QueryLimits.patternByteCount)) bytes"
    case .timeout(let duration): "the query took longer than \(Self.seconds(duration)) s"
    }
  }

  /// How to mend it; empty where the message says all there is to say.
  public var remedies: [Remedy] {
    switch problem {
    case .sql(let message): Self.namesColumn(message) ? [.see(.relations)] : []
    case .missingParameter(let name): [.choose(.parameter(name))]
    case .timeout: [.advice("ask for less"), .choose(.time)]
    default: [Remedy](advice: advice)
    }
  }

  private var advice: String? {
    switch problem {
    case .refused, .empty: "write one SELECT, such as SELECT * FROM program_overview"
    case .secondStatement: "ask one thing at a time"
    case .nul: "delete it"
    case .unknownParameter(_, let known):
      known.isEmpty ? "it has none at all" : "its parameters are \(known.map { "`\($0)`" }.joined(separator: ", "))"
    case .unnamedParameter: "write `:name` instead of `?`"
    case .longValue: "ask for less at a time"
    case .longPattern: "look for less"
    case .sql, .missingParameter, .timeout: nil
    }
  }

  /// What could stand there instead: the parameters that the query has.
  public var candidates: [String] {
    if case .unknownParameter(_, let known) = problem { return known }
    return []
  }

  /// The message, the place under a caret where one is known, and the hint; no final newline.
  public var rendered: String { rendered { $0.advice } }

  /// The same with the remedies in other words.
  ///
  /// - Parameter words: Puts remedies into words; nil if there is nothing to say.
  public func rendered(_ words: ([Remedy]) -> String?) -> String {
    let help = words(remedies)
    guard let byteOffset else {
      return (["error: \(message)"] + (help.map { ["help: \($0)"] } ?? [])).joined(separator: "\n")
    }
    return SourceExcerpt(source, span: byteOffset..<byteOffset).rendered(message, in: "sql", help: help)
  }

  /// Whether SQLite's message is of a table or a column that is not there, or not once.
  private static func namesColumn(_ message: String) -> Bool {
    ["no such table", "no such column", "ambiguous column name", "near "].contains { message.hasPrefix($0) }
  }

  /// `10,000`.
  private static func grouped(_ number: Int) -> String {
    number < 1_000
      ? String(number) : grouped(number / 1_000) + "," + String(String(number % 1_000 + 1_000).dropFirst())
  }

  private static func seconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .milliseconds(100)).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }
}
