import ArgumentParser
import Catalog
import Exchange
import Wording

/// `export --all`.
extension ExportCommand {
  /// Refuses a command line that asks for less than everything, or does not say where to.
  func checkEverything() throws {
    guard rows.isEmpty else { throw ValidationError("--where, --order-by, --columns and --year go with one table") }
    guard !options.noHeader, options.nullMark == nil else {
      throw ValidationError("--no-header and --null go with one table: `restore` could not read them back")
    }
    if options.format.isScript {
      guard name == nil else {
        throw ValidationError("--format \(options.format.rawValue) writes one script: name its file with --output")
      }
      guard !options.replace else {
        throw ValidationError("--replace goes with a folder; a file is replaced without it")
      }
    } else {
      guard name == nil || options.output == nil else { throw ValidationError("name the folder once") }
      _ = try options.folder(name)
    }
  }

  func writeEverything(_ catalog: borrowing CatalogFile) throws {
    try checkFolder(in: catalog)
    for name in try written(catalog) { StandardError.note("`\(name)` is not part of the catalogue and was left out") }
    if options.excelSafe {
      StandardError.note("text that was disarmed for spreadsheets comes back with its apostrophe")
    }
  }

  /// - Returns: The tables and views of other tools, which are left out.
  private func written(_ catalog: borrowing CatalogFile) throws -> [String] {
    guard options.format.isScript else {
      return try catalog.exportEverything(
        toFolder: options.folder(name), options.style, replacing: options.replace)
    }
    var foreign: [String] = []
    try options.withSink(sparing: catalog.files) { foreign = try catalog.exportEverything(to: $0, options.style) }
    return foreign
  }

  /// Refuses the name of a table where the folder's should stand: one of the two words was not meant.
  private func checkFolder(in catalog: borrowing CatalogFile) throws {
    guard let name, try catalog.exportableNames().contains(name) else { return }
    let word = CommandText.word(name, avoidingBackticks: true)
    throw ValidationError(
      "`\(name)` is what `export \(word)` writes, and --all writes everything; leave out --all, "
        + "or name the folder with --output \(word)")
  }
}
