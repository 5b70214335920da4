import SQLiteStorage

/// A change that was taken back, and the change that did that.
public struct UndoneChange: Sendable, Equatable {
  /// The change that was taken back.
  public let undone: ChangeLogEntry
  /// The number of the change that took it back; taking that back brings the first one again.
  public let id: Int64
}

extension CatalogFile {
  /// Takes a change back, as a change of its own, all of it or nothing.
  ///
  /// Sources, places and courses that a later change uses too stay until the last one that uses them is taken back.
  ///
  /// - Parameter id: The number of the change; nil takes the last one that holds and is no undo itself.
  /// - Throws: `.nothingToUndo`, `.unknownChange`, `.alreadyUndone`, and `.undoConflicts` where what came later is in the
  ///   way; nothing is changed then.
  public func undo(_ id: Int64? = nil, by author: ChangeAuthor) throws -> UndoneChange {
    let (entry, undoID) = try connection.undoChange(id, by: author)
    return UndoneChange(undone: entry, id: undoID)
  }
}

extension Connection {
  fileprivate func undoChange(_ id: Int64?, by author: ChangeAuthor) throws -> (ChangeLogEntry, Int64) {
    try transaction(.immediate) {
      let history = try ChangeHistory(in: self)
      let entry = try changeToUndo(id, history)
      let logged = try loggedChange(by: author, undoing: entry.id, summary: { history.undoSummary(of: entry) }) {
        try takeBack(entry, history)
      }
      guard let undoID = logged.id else { throw CatalogError(.undoChangesNothing(entry.id)) }
      return (entry, undoID)
    }
  }

  private func changeToUndo(_ id: Int64?, _ history: ChangeHistory) throws -> ChangeLogEntry {
    guard let id else {
      guard let last = history.last else { throw CatalogError(.nothingToUndo) }
      return last
    }
    guard let entry = history[id] else { throw try unknownChange(id) }
    if let other = entry.undoneBy { throw CatalogError(.alreadyUndone(id, by: other)) }
    return entry
  }

  private func takeBack(_ entry: ChangeLogEntry, _ history: ChangeHistory) throws {
    var undoing = try Undoing(entry, history, in: self)
    try undoing.takeBackEditions(in: self)
    try undoing.applyInverse(in: self)
    try undoing.removeEmptyEditions(in: self)
    try undoing.settleSupports(history, in: self)
    try undoing.checkReferences(in: self)
    guard undoing.conflicts.isEmpty else { throw CatalogError(.undoConflicts(entry.id, undoing.conflicts)) }
  }
}

extension ChangeHistory {
  /// `undid 5: …`; `did 3 again: …` where the change undid change 3.
  fileprivate func undoSummary(of entry: ChangeLogEntry) -> String {
    var first = entry
    var isAgain = false
    // A file whose rules were not kept may go in a circle.
    while let undone = first.undoes, undone < first.id, let earlier = self[undone] {
      first = earlier
      isAgain.toggle()
    }
    return isAgain ? "did \(first.id) again: \(first.summary)" : "undid \(first.id): \(first.summary)"
  }
}
