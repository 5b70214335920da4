import Wording

extension CatalogError {
  /// What is wrong with a change of the log that is to be shown or undone.
  public enum ChangeProblem: Equatable, Sendable {
    /// What the change log keeps of a change is no changeset, or none of this catalogue.
    case damagedChange(path: String, id: Int64, problem: String)
    /// Every change is undone, or there is none.
    case nothingToUndo
    /// The log has no change of that number; `last` is the highest it has.
    case unknownChange(Int64, last: Int64?)
    /// The change is already undone, by another.
    case alreadyUndone(Int64, by: Int64)
    /// All that the change did is used by later ones.
    case undoChangesNothing(Int64)
    /// What came after a change is in the way of taking it back.
    case undoConflicts(Int64, [UndoConflict])
  }
}

extension CatalogError.ChangeProblem {
  var explanation: Explanation {
    switch self {
    case .damagedChange(let path, let id, let problem):
      Explanation(
        "damaged", .data, "`\(path)` is damaged: its log does not say what change \(id) did: \(problem)",
        .advice("restore an earlier backup"), .see(.checkup), file: path)
    case .nothingToUndo:
      Explanation("nothing_to_undo", .usage, "there is nothing to undo", .see(.changes), .act(.undoAnUndo))
    case .unknownChange(let id, let last):
      last.map {
        Explanation(
          "unknown_change", .usage, "the log has no change \(id)", .advice("the changes are 1 to \($0)"), .see(.changes)
        )
      } ?? Explanation("unknown_change", .usage, "the log has no change \(id)", .advice("the log is empty"))
    case .alreadyUndone(let id, let other):
      Explanation(
        "already_undone", .usage, "change \(id) is already undone, by change \(other)", .act(.redo(other)))
    case .undoChangesNothing(let id):
      Explanation(
        "undo_conflict", .data, "change \(id) cannot be undone: later changes use all that it did",
        .advice("undo the later changes first"))
    case .undoConflicts(let id, let conflicts): Self.conflict(id, conflicts)
    }
  }

  private static func conflict(_ id: Int64, _ conflicts: [UndoConflict]) -> Explanation {
    let message = "change \(id) cannot be undone: \(conflicts.map(\.message).joined(separator: "; "))"
    guard let latest = conflicts.compactMap(\.change).max() else {
      return Explanation(
        "undo_conflict", .data, message, .advice("another tool has written to the file"), .see(.checkup))
    }
    return Explanation("undo_conflict", .data, message, .act(.undoFirst(latest)))
  }
}
