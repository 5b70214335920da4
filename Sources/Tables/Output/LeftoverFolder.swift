import Glibc

/// A work folder that its run has left, because it was killed.
package struct LeftoverFolder: ~Copyable {
  private let path: String
  private let folder: OpenDescriptor
  /// Held in common with others who look, and in the way of a run that has just made the folder: it makes another.
  private let lock: OpenDescriptor?

  /// Looks at a folder; nil if a run works in it, where nobody can tell, and for what only looks like a work folder.
  package init?(_ path: String) {
    guard WorkFolderName(FolderAndName(path).name) != nil else { return nil }
    guard let folder = WorkFolderContents.open(path) else { return nil }
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let number = openat(folder.number, WorkFolderContents.lock, flags)
    let isMissing = number < 0 && errno == ENOENT
    let lock = OpenDescriptor(number)
    guard Self.isLeft(folder.number, isMissing ? nil : number) else { return nil }
    self.path = path
    self.folder = folder
    self.lock = lock
  }

  /// - Parameter lock: The file to be locked; nil if there is none, negative where it cannot be opened.
  private static func isLeft(_ folder: Int32, _ lock: Int32?) -> Bool {
    guard let names = Folder.names(inOpen: folder), names.allSatisfy(WorkFolderContents.isKnown) else { return false }
    // Killed before it made the lock, or when it had removed everything else.
    guard let lock else { return names.isEmpty }
    var status = stat()
    guard lock >= 0, fstat(lock, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    switch FileLock.take(lock, isShared: true) {
    case .taken: return true
    case .heldByAnother: return false
    case .unknown: return isUnchangedForADay(folder, names)
    }
  }

  /// Removes it; a folder that was on its way out goes back where nothing has taken its place.
  package func remove() {
    let (parent, name) = (FolderAndName(path).folder, FolderAndName(path).name)
    WorkFolderContents.remove(from: folder.number, target: WorkFolderName(name)?.target.map { parent + $0 })
    rmdir(path)
  }

  /// The paths of those in a folder, sorted.
  ///
  /// - Parameters:
  ///   - folder: A path that is empty or ends with a slash.
  ///   - target: The name of what they were for, or of what those backups are of; all of them where it is nil.
  package static func paths(in folder: String, for target: String? = nil) -> [String] {
    paths(in: folder) { name in target.map { name.isFor($0) || name.isForBackup(of: $0) } ?? true }
  }

  /// The paths of all of those in a folder that are still there after a while, sorted: a run that begins or ends has no
  /// lock for a moment.
  package static func lasting(in folder: String) -> [String] {
    let found = paths(in: folder)
    if found.isEmpty { return [] }
    usleep(50_000)
    return found.filter { LeftoverFolder($0) != nil }
  }

  /// Removes some of those in a folder.
  static func removeAll(in folder: String, where isWanted: (WorkFolderName) -> Bool) {
    for path in paths(in: folder, where: isWanted) { LeftoverFolder(path)?.remove() }
  }

  private static func paths(in folder: String, where isWanted: (WorkFolderName) -> Bool) -> [String] {
    (Folder.names(in: folder) ?? []).filter { name in
      WorkFolderName(name).map(isWanted) == true && LeftoverFolder(folder + name) != nil
    }.sorted().map { folder + $0 }
  }

  private static func isUnchangedForADay(_ folder: Int32, _ names: [String]) -> Bool {
    let dayAgo = time(nil) - 86_400
    return (["."] + names).allSatisfy { name in
      var status = stat()
      return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0 || status.changed < dayAgo
    }
  }
}
