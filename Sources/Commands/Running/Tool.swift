import ArgumentParser
import SQLiteStorage
import Tables

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The command-line tool: parses, runs, and ends the process with the status that says how it went.
public enum Tool {
  /// Runs the command line of this process; never returns.
  public static func main() -> Never {
    // A reader that goes away is met where it is written to, as an error of its own.
    signal(SIGPIPE, SIG_IGN)
    SQLiteLibrary.turnOffMemoryStatistics()
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      var command = try GradAtlasCommand.parseAsRoot(arguments)
      try command.run()
      return .done
    } catch {
      return end(with: error, arguments)
    }
  }

  private static func end(with error: any Error, _ arguments: [String]) -> ExitStatus {
    if let status = error as? ExitStatus { return status }
    if GradAtlasCommand.exitCode(for: error) == .success {
      return print(help: GradAtlasCommand.fullMessage(for: error))
    }
    let report = ErrorReport(error, arguments)
    if report.status != .done {
      StandardError.write(OutputOptions.asksForJSON(arguments) ? report.json : report.text)
    }
    return report.status
  }

  /// Help and version are answers, so they go to standard output.
  private static func print(help: String) -> ExitStatus {
    let output = StandardOutput()
    do {
      try output.write(help + "\n")
      try output.flush()
      return .done
    } catch {
      return error.status
    }
  }
}
