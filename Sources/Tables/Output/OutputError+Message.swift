import Glibc
public import Wording

/// The wording of every error of this target; nowhere else.
extension OutputError: CustomStringConvertible, Explained {
  /// What happened, on one line without `error:`.
  public var message: String {
    switch self {
    case .closedPipe: "the reader closed the pipe"
    case .diskFull(let path, let code): "cannot write `\(path)`: the disk is full (\(Self.reason(code)))"
    case .cannotCreate(let path, let code): "cannot create `\(path)`: \(Self.reason(code))"
    case .cannotWrite(let path, let code): "cannot write `\(path)`: \(Self.reason(code))"
    case .folderNotEmpty(let path): "the folder `\(path)` is not empty"
    case .foreignFile(let path): "cannot replace the folder: `\(path)` is not a file of an export"
    case .protected(let path, .holds(let file)):
      "cannot replace the folder `\(path)`: `\(file)`, which is read, is in it"
    case .protected(let path, let conflict): "cannot write to `\(path)`: \(conflict.words(for: path))"
    case .noMemory: "there is no memory to compress in"
    case .noColumns: "a table needs at least one column"
    case .cellCount(let row, let expected, let found):
      "row \(row) has \(found.counted("cell")), but the table has \(expected.counted("column"))"
    }
  }

  /// How to mend it; empty where nothing useful can be said.
  public var remedies: [Remedy] {
    if case .folderNotEmpty = self { return [.advice("name a new folder"), .choose(.replacing)] }
    return [Remedy](advice: advice)
  }

  private var advice: String? {
    switch self {
    case .diskFull: "free some space, or write to another device; a file that was there before is unchanged"
    case .cannotCreate(let path, ENOENT): "make the folder of `\(path)` first"
    case .cannotCreate(_, EISDIR): "name a file, not a folder"
    case .cannotCreate(_, ENOTDIR): "name a folder, not a file"
    case .cannotCreate(_, EACCES), .cannotCreate(_, EROFS): "write to a folder that you may write to"
    case .cannotCreate(_, ENOSPC), .cannotCreate(_, EDQUOT):
      "free some space or remove files there, or write to another device; what was there before is unchanged"
    case .protected(_, .holds): "name another folder"
    case .protected: "name another file"
    case .foreignFile: "name a new folder, or move that file away"
    default: nil
    }
  }

  /// The message.
  public var description: String { message }

  /// The system's own words for an `errno`.
  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}

extension ProtectedFiles.Conflict {
  fileprivate func words(for path: String) -> String {
    switch self {
    case .isDatabase(path): "it is the catalogue itself"
    case .isDatabase(let database): "it is the catalogue `\(database)`"
    case .belongsToDatabase(let database): "it belongs to the database `\(database)`"
    case .isInput("-"): "standard input is read from it"
    case .isInput(path): "it is the file that is read"
    case .isInput(let input): "it is `\(input)`, which is read"
    case .isOutput(path): "something else is written there"
    case .isOutput(let output): "it is `\(output)`, where something else is written"
    case .holds(let file): "`\(file)`, which is read, is in it"
    }
  }
}
