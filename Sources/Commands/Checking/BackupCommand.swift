import ArgumentParser
import Catalog

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "backup", abstract: "Copy a catalogue to another file, while others may be writing it.",
    discussion: """
      The copy is the catalogue as it was at one moment. It is checked, and only then it gets its name: FILE is there \
      whole, or not at all.

      Examples:
        gradatlas backup before-2023.db
        gradatlas backup --replace /mnt/backup/catalog.db
      """)

  @Argument(help: ArgumentHelp("The file to make.", valueName: "file"), completion: .file())
  var file: String

  @Flag(help: "Replace the file where there is one, once the copy was found good.")
  var replace = false

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let path = try database.location.path
    let bar = ProgressBar("copying")
    let backup = try CatalogFile.backUp(path, to: file, isReplacing: replace, busyTimeout: database.timeout) {
      bar.update(done: $0, of: $1)
    }
    StandardError.note(
      "`\(backup.path)` is a copy of `\(path)`: \(backup.rowCount) rows, \(backup.byteCount) bytes, checked")
  }
}
