import Catalog

extension [LikeUniversity] {
  /// The universities that were added and are like others, up to twenty, and how many more there are.
  var notes: [Note] {
    let shown = prefix(20).map { Note($0.message, weight: .warning) }
    guard count > 20 else { return shown }
    let others = count == 21 ? "university was" : "universities were"
    return shown + [Note("and \(count - 20) more \(others) created whose names are like others", weight: .warning)]
  }
}

extension RankingImportWarning {
  /// What was created and is like another; nil for any other warning.
  var likeUniversity: LikeUniversity? {
    if case .created(let like) = self { like } else { nil }
  }
}
