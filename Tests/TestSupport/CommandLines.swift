import Foundation

/// A command that does something itself, as the tool describes it.
public struct DescribedCommand: Sendable {
  /// `rankings add`.
  public let name: String
  /// Its options by their long names.
  public let options: Set<String>
  /// How many words it takes that are no options.
  public let wordCount: Int
}

/// Every command that the tool has.
public let describedCommands: [DescribedCommand] = {
  guard let result = try? Workplace().tool("--experimental-dump-help"),
    let dump = try? JSONDecoder().decode(Dump.self, from: Data(result.stdout.utf8))
  else { return [] }
  return dump.command.leaves(below: [])
}()

private struct Dump: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?
    let arguments: [Argument]?

    func leaves(below path: [String]) -> [DescribedCommand] {
      if let subcommands, !subcommands.isEmpty {
        return subcommands.filter { $0.commandName != "help" }.flatMap { $0.leaves(below: path + [$0.commandName]) }
      }
      let arguments = arguments ?? []
      let options = arguments.flatMap { ($0.names ?? []).filter { $0.kind == "long" }.map(\.name) }
      let wordCount = arguments.filter { $0.kind == "positional" }.count
      return [DescribedCommand(name: path.joined(separator: " "), options: Set(options), wordCount: wordCount)]
    }
  }

  struct Argument: Decodable {
    let kind: String
    let names: [Name]?
  }

  struct Name: Decodable {
    let kind: String
    let name: String
  }
}
