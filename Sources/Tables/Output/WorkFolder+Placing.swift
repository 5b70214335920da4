import CFiles
import Glibc

extension WorkFolder {
  /// Gives what was made the target's name, unless something has that name by now.
  ///
  /// Where a file system cannot do that in one step, a second link does; where it has no links either, the name is looked
  /// for first, and what comes between is lost.
  ///
  /// - Returns: Whether it has the name; where not, what stands there is as it was.
  /// - Throws: `cannotCreate`.
  package func place() throws(OutputError) -> Bool {
    if cfiles_rename_without_replacing(made, target) != 0 {
      if errno == EEXIST { return false }
      guard errno.isUnsupported else { throw .cannotCreate(path: shownTarget, code: errno) }
      guard try placeByLink() else { return false }
    }
    finish()
    return true
  }

  private func placeByLink() throws(OutputError) -> Bool {
    if link(made, target) == 0 { return true }
    if errno == EEXIST { return false }
    guard errno.isUnsupported || errno == EMLINK else {
      throw .cannotCreate(path: shownTarget, code: errno)
    }
    var status = stat()
    if lstat(target, &status) == 0 { return false }
    guard rename(made, target) == 0 else { throw .cannotCreate(path: shownTarget, code: errno) }
    return true
  }

  /// Gives what was made the target's name, in the place of a file that has it, or of an empty folder.
  ///
  /// - Throws: `cannotCreate`, with `ENOTEMPTY` or `EEXIST` for a folder that is not empty.
  package func placeReplacing() throws(OutputError) {
    let code = UnfinishedWork.finish { rename(made, target) == 0 ? 0 : errno }
    guard code == 0 else { throw .cannotCreate(path: shownTarget, code: code) }
    finish()
  }

  /// Lets what was made and the folder at the target change places: in one step, so that one of the two stands there at
  /// any moment.
  ///
  /// Where the file system cannot do that, there is a moment without either. Both are whole in the work folder then; if
  /// the run is killed in that moment, the next one, or mending the catalogue, puts the old one back.
  ///
  /// - Throws: `cannotCreate`; the old folder stands there.
  func exchange() throws(OutputError) {
    if cfiles_exchange(made, target) == 0 { return }
    guard errno.isUnsupported else { throw .cannotCreate(path: shownTarget, code: errno) }
    guard rename(target, replaced) == 0 else { throw .cannotCreate(path: shownTarget, code: errno) }
    guard rename(made, target) == 0 else {
      let code = errno
      _ = rename(replaced, target)
      throw .cannotCreate(path: shownTarget, code: code)
    }
    _ = rename(replaced, made)
  }

  /// The new name lasts through a power cut only when the folder is on the device, too.
  func finish() {
    Folder.synchronize(FolderAndName(target).folder)
    remove()
  }
}

extension Int32 {
  /// Whether an `errno` says that the kernel, the file system or a sandbox does not know such a call.
  fileprivate var isUnsupported: Bool { [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EPERM].contains(self) }
}
