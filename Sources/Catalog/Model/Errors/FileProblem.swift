import Glibc
import Wording

extension CatalogError {
  /// What is wrong with a catalogue's file, or with the place for one.
  public enum FileProblem: Equatable, Sendable {
    /// The default catalogue has no folder to stand in: neither `XDG_DATA_HOME` nor `HOME` says where.
    case noDefaultFolder
    /// A path was named and nothing is there.
    case missingFile(path: String)
    /// A new file cannot be put there.
    case cannotCreate(path: String, reason: String)
    /// A file that is to be made is there already.
    case alreadyExists(path: String)
    /// A log with content lies beside the file that a backup is to replace.
    case targetInUse(path: String, log: String)
    /// A log with content lies where a file is to be made: it belongs to an earlier one.
    case strayLog(path: String, log: String)
    /// A backup that is not like its original, or damaged like it.
    case badBackup(path: String, target: String, String)
    /// The path leads to a folder.
    case isFolder(path: String)
    /// A database file that SQLite finds damaged, in its words.
    case damagedFile(path: String, problems: [String])
    /// The file is there and is not an SQLite database.
    case notADatabase(path: String)
    /// An SQLite database of another application.
    case foreignDatabase(path: String, applicationID: Int)
    /// A database without a catalogue in it.
    case emptyDatabase(path: String)
  }
}

extension CatalogError.FileProblem {
  var explanation: Explanation {
    switch self {
    case .noDefaultFolder:
      Explanation(
        "no_default_folder", .cannotCreate,
        "no place for the catalogue: neither XDG_DATA_HOME nor HOME is an absolute path", .advice("set HOME"),
        .choose(.catalogue))
    case .missingFile(let path):
      Explanation(
        "missing_file", .noInput, "`\(path)` does not exist", .advice("check the path"),
        .act(.makeCatalogue(path: path)), file: path)
    case .cannotCreate(let path, let reason):
      Explanation(
        "cannot_create", .cannotCreate, "cannot create `\(path)`: \(reason)", .advice(Self.room(for: reason)),
        file: path)
    case .alreadyExists(let path):
      Explanation(
        "already_exists", .cannotCreate, "`\(path)` exists already", .advice("name another file"), .choose(.replacing),
        file: path)
    case .targetInUse(let path, let log):
      Explanation(
        "target_in_use", .cannotCreate, "`\(path)` is in use, or was not closed: `\(log)` has changes of it",
        .advice("close it there, or name another file"), file: path)
    case .strayLog(let path, let log):
      Explanation(
        "stray_log", .cannotCreate,
        "`\(path)` does not exist, but `\(log)` has changes of an earlier file of that name",
        .advice("put the earlier file back beside it, or move the log away: it would spoil a new file"))
    case .badBackup(let path, let target, let problem):
      Explanation(
        "bad_backup", .data, "the copy of `\(path)` is not usable: \(problem); `\(target)` was not written",
        .see(.checkup), file: path)
    case .isFolder(let path):
      Explanation(
        "is_folder", .noInput, "`\(path)` is a folder, not a file", .choose(.fileInFolder), file: path)
    case .damagedFile(let path, let problems):
      Explanation(
        "damaged", .data,
        "`\(path)` is damaged: \(problems.first ?? "")" + (problems.count > 1 ? " and \(problems.count - 1) more" : ""),
        .advice("restore an earlier backup"), file: path)
    case .notADatabase(let path):
      Explanation(
        "not_a_database", .data, "`\(path)` is not an SQLite database", .choose(.anotherCatalogue), file: path)
    case .foreignDatabase(let path, let id):
      Explanation(
        "foreign_database", .data,
        "`\(path)` is a database of another application (application_id \(id)); nothing was changed",
        .choose(.anotherCatalogue), file: path)
    case .emptyDatabase(let path):
      Explanation(
        "empty_database", .data, "`\(path)` is a database without a catalogue", .act(.fillCatalogue(path: path)),
        file: path)
    }
  }

  private static func room(for reason: String) -> String {
    reason == String(cString: strerror(ENOSPC))
      ? "free some space or remove files there, or name a path on another device"
      : "name a path in a folder that exists and that you may write to"
  }
}
