import ArgumentParser

struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "migrate", abstract: "Look after the schema of a catalogue's file.",
    subcommands: [MigrateStatus.self, MigrateUp.self, MigrateDown.self, MigrateVerify.self])
}
