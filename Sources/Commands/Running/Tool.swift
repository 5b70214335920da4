import ArgumentParser
import Glibc
import SQLiteStorage
import Tables

/// The command-line tool: parses, runs, and ends the process with the status that says how it went.
public enum Tool {
  /// Runs the command line of this process; never returns.
  public static func main() -> Never {
    // A reader that goes away is met where it is written to, as an error of its own.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that may grow no further.
    signal(SIGXFSZ, SIG_IGN)
    SQLiteLibrary.turnOffMemoryStatistics()
    SQLiteLibrary.turnOffPageBuffers()
    exit(run(Array(ProcessArguments.all.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    let (type, words) = GradAtlasCommand.command(of: arguments)
    if arguments.first == "help", let report = ErrorReport(unknownCommandIn: arguments.dropFirst()) {
      return tell(report, arguments)
    }
    do {
      var command = try GradAtlasCommand.plainCommand(of: arguments) ?? type.parseAsRoot(words)
      try command.run()
      return .done
    } catch {
      return end(with: error, of: type, arguments)
    }
  }

  private static func end(
    with error: any Error, of type: any ParsableCommand.Type, _ arguments: [String]
  ) -> ExitStatus {
    if let status = error as? ExitStatus { return status }
    if let report = ErrorReport(error) { return tell(report, arguments) }
    let arguments = arguments.first == "help" ? Array(arguments.dropFirst()) : arguments
    guard type.exitCode(for: error) == .success else {
      return tell(ErrorReport(parsing: error, of: type, arguments), arguments)
    }
    if let report = ErrorReport(takenForHelpIn: arguments) { return tell(report, arguments) }
    do {
      try print(help: type.fullMessage(for: error))
      return .done
    } catch {
      return tell(ErrorReport(error) ?? ErrorReport(parsing: error, of: type, arguments), arguments)
    }
  }

  private static func tell(_ report: ErrorReport, _ arguments: [String]) -> ExitStatus {
    if report.status != .done { StandardError.write(words(of: report, arguments)) }
    return report.status
  }

  /// What standard error is told of an error, in the form that the command line asks for.
  static func words(of report: ErrorReport, _ arguments: [String]) -> String {
    let words = RemedyWords(about: report.file, in: arguments)
    return OutputOptions.asksForJSON(arguments) ? report.json(words) : report.text(words)
  }

  /// Help and version are answers, so they go to standard output.
  private static func print(help: String) throws {
    // Nothing to complete a word with: no line either, which fish would offer.
    guard !help.isEmpty else { return }
    let output = StandardOutput()
    try output.write(help + "\n")
    try output.flush()
  }
}
