import SQLiteStorage
import Wording

/// A name that a change brought in, and another of its kind that differs by a letter or two: one may be a slip.
public struct NearName: Sendable, Equatable {
  /// `focus area`, `course` or `university`.
  public let kind: String
  /// The name that is new.
  public let new: String
  /// The name that was there.
  public let known: String
}

extension CatalogFile {
  /// The new names of a change that are near to another one, in the order of the changes.
  ///
  /// - Parameter changes: What the change did.
  public func nearNames(in changes: [RowChange]) throws -> [NearName] {
    var near: [NearName] = []
    for (kind, table) in [("focus area", "focus_area"), ("course", "course"), ("university", "university")] {
      let new = changes.filter { $0.kind == kind && $0.action == .added }.map(\.name)
      guard !new.isEmpty else { continue }
      let known = try connection.rows("SELECT name FROM \(table) ORDER BY name") { $0.text(0) }
      for name in new {
        guard let other = known.first(where: { $0 != name && $0.isSlip(of: name) }) else { continue }
        near.append(NearName(kind: kind, new: name, known: other))
      }
    }
    return near
  }
}

extension String {
  /// Whether two names differ by a letter or two, one in four at most, and in no number: `Calculus 1` is no `Calculus 2`.
  fileprivate func isSlip(of other: String) -> Bool {
    let limit = min(2, unicodeScalars.count / 4)
    guard limit > 0, filter(\.isNumber) == other.filter(\.isNumber) else { return false }
    return EditDistance.between(lowercased(), other.lowercased(), limit: limit) != nil
  }
}
