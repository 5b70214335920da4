import Wording

/// What stands under the problems of an input that was not taken.
package enum ProblemCount {
  /// `error: 3 problems (1 not shown); nothing was written`.
  ///
  /// - Parameter omitted: How many of them do not stand above.
  package static func text(_ count: Int, omitted: Int = 0) -> String {
    "error: \(count.counted("problem"))\(omitted > 0 ? " (\(omitted) not shown)" : ""); nothing was written"
  }
}
