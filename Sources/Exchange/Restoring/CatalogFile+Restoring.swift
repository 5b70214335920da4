public import Catalog

/// What a catalogue was made of again.
public struct RestoreReport: Sendable, Equatable {
  /// What it was made of: ``the script `catalogue.sql```.
  public let source: String
  /// The backup of what was replaced; nil if nothing was.
  public let backupPath: String?
}

extension CatalogFile {
  /// Makes a catalogue of an export of everything, or of a backup: equal to the exported one, row for row.
  ///
  /// ```swift
  /// try CatalogFile.restore("catalogue.sql", to: "new.db")
  /// ```
  ///
  /// No SQL of a script is run, and nothing of a backup is believed before it was looked at.
  ///
  /// - Parameters:
  ///   - source: A folder, a script for SQLite, perhaps compressed, or a database file; `-` is a script on standard input.
  ///   - path: Where the catalogue is to be.
  ///   - replaces: Whether a catalogue that is there may be replaced, after a backup.
  ///   - busyTimeout: How long to wait while another process writes.
  ///   - progress: Told again and again how far it is: pages or bytes, and of how many where that is known.
  /// - Throws: `RestoreError`, `ReadingError`, `InputError`, `CatalogError`; there is nothing new then.
  @discardableResult
  public static func restore(
    _ source: String, to path: String, replacing replaces: Bool = false, busyTimeout: Duration = .seconds(5),
    progress: @escaping (_ done: Int, _ total: Int?) -> Void = { _, _ in }
  ) throws -> RestoreReport {
    let found = try RestoreSource(source)
    let backup = try found.restore(to: path, replacing: replaces, busyTimeout: busyTimeout, progress)
    return RestoreReport(source: found.description, backupPath: backup)
  }
}
