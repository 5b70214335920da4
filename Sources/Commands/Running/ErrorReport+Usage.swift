import ArgumentParser
import FilterLanguage

extension ErrorReport {
  /// What the command line's parser refuses; anything else that nobody foresaw is a fault of ours.
  init(parsing error: any Error, of type: any ParsableCommand.Type, _ arguments: [String]) {
    let message = type.message(for: error)
    guard type.exitCode(for: error).rawValue == ExitStatus.usage.rawValue else {
      self.init(status: .software, code: "internal", message: "this is a fault of gradatlas: \(message)")
      return
    }
    let nearest = Self.nearestCommands(arguments)
    self.init(
      status: .usage, code: "usage", message: message,
      hint: nearest.isEmpty ? Self.usage(error, of: type) : "did you mean `\(nearest[0])`?", candidates: nearest)
  }

  /// Commands like the first word, where that is none.
  private static func nearestCommands(_ arguments: [String]) -> [String] {
    let names = GradAtlasCommand.configuration.subcommands.compactMap { $0._commandName }
    guard let word = arguments.first(where: { !$0.hasPrefix("-") }), !names.contains(word) else { return [] }
    return NearestNames.find(word, among: names, count: 3)
  }

  private static func usage(_ error: any Error, of type: any ParsableCommand.Type) -> String {
    let lines = type.fullMessage(for: error).split(separator: "\n")
    let usage = lines.first { $0.hasPrefix("Usage: ") }.map { "usage is `\($0.dropFirst("Usage: ".count))`; " } ?? ""
    return usage + "`gradatlas --help` lists the commands"
  }
}
