import Glibc
import SQLiteStorage
import Tables

/// A database that is filled in a work folder beside its target, and then given the name it is for: nobody ever sees half
/// of it, whenever the process ends.
///
/// A draft that was not placed is removed with its owner. That of a killed process stays, until somebody makes the next
/// one for the same path, or `doctor` finds it.
struct DraftFile: ~Copyable {
  let path: String
  let target: String
  private let work: WorkFolder

  /// Makes an empty draft, and removes those that processes which are gone have left.
  ///
  /// - Parameter permissions: Those of the file, from which the process's mask is taken away.
  /// - Throws: `.cannotCreate`, with the path that the draft is for; `.strayLog`.
  init(for target: String, permissions: mode_t = 0o666) throws(CatalogError) {
    self.target = target
    try Self.refuseStrayLog(besides: target)
    Self.removeLeftovers(of: target)
    (work, path) = try catalogErrors { () throws(OutputError) in
      let work = try WorkFolder(besides: target)
      close(try work.makeFile(permissions: UInt32(permissions)))
      return (work, work.made)
    }
  }

  /// Refuses to make a file beside a log of an earlier one, which SQLite would play into it.
  private static func refuseStrayLog(besides target: String) throws(CatalogError) {
    for log in ["\(target)-wal", "\(target)-journal"] {
      var status = stat()
      // First the log: whoever makes the file at this moment makes its log afterwards.
      if stat(log, &status) == 0, status.st_size > 0, !target.exists {
        throw CatalogError(.strayLog(path: target, log: log))
      }
    }
  }

  /// Runs `body`, whose errors about the draft become errors about the file that it is for.
  func naming<R>(_ body: () throws -> R) throws -> R {
    do { return try body() } catch var error as DatabaseError where error.path == path {
      error.path = target
      throw error
    }
  }

  /// Gives the draft its name, unless something has that name by now.
  ///
  /// - Returns: Whether it has the name; where not, what stands there is as it was.
  func place() throws(CatalogError) -> Bool {
    try catalogErrors { () throws(OutputError) in try work.place() }
  }

  /// Gives the draft its name, in the place of what has it.
  func placeReplacing() throws(CatalogError) {
    try catalogErrors { () throws(OutputError) in try work.placeReplacing() }
  }

  /// Removes what `leftovers` finds.
  static func removeLeftovers(of target: String) {
    for leftover in leftovers(of: target) { removeLeftover(leftover) }
    for draft in FormerDraft.leftovers(of: target, isOwnNumberLeft: true) {
      FormerDraft(draft, isOwnNumberLeft: true)?.remove()
    }
  }

  /// The drafts for a path and for backups of it whose processes are gone, also those of earlier versions of this tool;
  /// sorted.
  static func leftovers(of target: String) -> [String] {
    let (folder, name) = splitPath(target)
    return LeftoverFolder.paths(in: folder, for: name) + FormerDraft.leftovers(of: target)
  }

  /// What killed processes have left in a catalogue's folder and in others: of the catalogue, of other files and of
  /// folders.
  static func leftovers(besides path: String, alsoIn folders: [String]) -> [String] {
    let folder = splitPath(path).folder
    var seen = [FolderIdentity(folder)]
    var found =
      LeftoverFolder.lasting(in: folder) + FormerDraft.leftovers(of: path) + FormerOutput.leftovers(in: folder)
    for other in folders where !seen.contains(FolderIdentity(other)) {
      seen.append(FolderIdentity(other))
      found += LeftoverFolder.lasting(in: other) + FormerOutput.leftovers(in: other)
    }
    return found
  }

  /// Removes one of those, unless somebody works on it by now.
  static func removeLeftover(_ path: String) {
    if let folder = LeftoverFolder(path) { return folder.remove() }
    FormerDraft(path)?.remove()
    FormerOutput(path)?.remove()
  }
}

/// A folder, whatever its path.
private struct FolderIdentity: Equatable {
  private let device: dev_t
  private let node: ino_t

  init(_ path: String) {
    var status = stat()
    stat(path.isEmpty ? "." : path, &status)
    (device, node) = (status.st_dev, status.st_ino)
  }
}

/// Runs `body`, whose errors become those of a catalogue.
private func catalogErrors<R>(_ body: () throws(OutputError) -> R) throws(CatalogError) -> R {
  do { return try body() } catch .cannotCreate(let path, let code) {
    throw CatalogError(.cannotCreate(path: path, reason: String(cString: strerror(code))))
  } catch {
    throw CatalogError(.cannotCreate(path: "", reason: error.message))
  }
}

/// The part of a path up to and with its last slash, which may be empty, and the rest.
func splitPath(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
  return (String(path[...slash]), String(path[path.utf8.index(after: slash)...]))
}

extension String {
  /// Whether something stands at this path, also a link to nothing, or may stand there in a folder that nobody lets us
  /// look into.
  var exists: Bool {
    var status = stat()
    return lstat(self, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }
}
